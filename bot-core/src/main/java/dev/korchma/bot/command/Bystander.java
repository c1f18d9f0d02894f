package dev.korchma.bot.command;

import dev.korchma.bot.board.Choice;
import dev.korchma.bot.chat.Inbound;
import dev.korchma.bot.people.Whereabouts;
import java.util.Optional;

/** Hears what people say to each other, where a front lets the bot hear it. */
public interface Bystander {

    /** The deed a plain line leads to; empty where it is nobody's business. Writes nothing. */
    Optional<Choice> hears(Inbound.Line line, Whereabouts where);
}
