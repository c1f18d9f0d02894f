package dev.korchma.bot.speech;

import dev.korchma.bot.board.Choice;
import dev.korchma.bot.board.Talk;
import dev.korchma.bot.chat.Inbound;
import dev.korchma.bot.command.Bystander;
import dev.korchma.bot.people.Whereabouts;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A plain answer to a line that was said in character is meant for whoever said it. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class AnswersToLines implements Bystander {

    private final Talk talk;

    AnswersToLines(Talk talk) {
        this.talk = talk;
    }

    @Override
    public Optional<Choice> hears(Inbound.Line line, Whereabouts where) {
        return Optional.ofNullable(line.answers())
                .flatMap(message -> talk.shownAs(LineDrawer.KIND, where.place(), message))
                .flatMap(answered ->
                        CarryDeed.answer(line.text(), String.valueOf(answered.stream())));
    }
}
