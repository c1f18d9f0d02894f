package dev.korchma.bot.speech;

import dev.korchma.bot.board.Choice;
import dev.korchma.bot.board.Talk;
import dev.korchma.bot.chat.Inbound;
import dev.korchma.bot.command.Bystander;
import dev.korchma.bot.people.Whereabouts;
import dev.korchma.bot.text.Typed;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A plain answer to a line that was said in character is meant for whoever said it. */
@Component
class AnswersToLines implements Bystander {

    private final Talk talk;

    AnswersToLines(Talk talk) {
        this.talk = talk;
    }

    @Override
    public Optional<Choice> hears(Inbound.Line line, Whereabouts where) {
        String words = Line.shortened(Typed.lines(line.text(), Line.LONGEST + 1));
        return Optional.ofNullable(line.answers())
                .filter(_ -> !words.isEmpty())
                .flatMap(message -> talk.shownAs(LineDrawer.KIND, where.place(), message))
                .map(answered ->
                        new Choice(
                                CarryDeed.NAME,
                                Map.of(
                                        CarryDeed.WORDS,
                                        words,
                                        CarryDeed.ANSWERS,
                                        String.valueOf(answered.stream()))));
    }
}
