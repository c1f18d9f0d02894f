package dev.korchma.bot.campaigns;

import dev.korchma.bot.board.Choice;
import dev.korchma.bot.chat.Inbound;
import dev.korchma.bot.command.Bystander;
import dev.korchma.bot.people.Places;
import dev.korchma.bot.people.Whereabouts;
import dev.korchma.bot.speech.CarryDeed;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Carries plain talk where the master has opened the bridge; an answer to a hero is more than that.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class BridgedTalk implements Bystander {

    private final Bridges bridges;
    private final Places places;

    BridgedTalk(Bridges bridges, Places places) {
        this.bridges = bridges;
        this.places = places;
    }

    @Override
    public Optional<Choice> hears(Inbound.Line line, Whereabouts where) {
        return CarryDeed.plain(line.text())
                .filter(_ -> bridges.isOpen(places.above(where).place()));
    }
}
