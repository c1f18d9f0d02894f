package dev.korchma.bot.speech;

import dev.korchma.bot.board.Choice;
import dev.korchma.bot.board.Talk;
import dev.korchma.bot.board.ViewRow;
import dev.korchma.bot.chat.Inbound;
import dev.korchma.bot.chat.Place;
import dev.korchma.bot.command.Bystander;
import dev.korchma.bot.people.Places;
import dev.korchma.bot.people.Whereabouts;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What somebody writes who wants it spoken in character. Two slashes or brackets around it keep a
 * line out of character: then it is talk like any other.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class AutoTalk implements Bystander {

    private final AutoRows rows;
    private final Places places;
    private final Talk talk;

    AutoTalk(AutoRows rows, Places places, Talk talk) {
        this.rows = rows;
        this.places = places;
        this.talk = talk;
    }

    @Override
    public Optional<Choice> hears(Inbound.Line line, Whereabouts where) {
        if (isOutOfCharacter(line.text().strip())) {
            return Optional.empty();
        }
        Place table = places.above(where).place();
        if (!rows.isOn(where.space(), line.envelope().speaker(), table)) {
            return Optional.empty();
        }
        Optional<String> answered =
                Optional.ofNullable(line.answers())
                        .flatMap(message -> talk.shownAs(LineDrawer.KIND, where.place(), message))
                        .map(ViewRow::stream)
                        .map(String::valueOf);
        return SpeakDeed.of(line.text(), answered);
    }

    /** As people write it elsewhere: {@code // brb}, {@code ((brb))}, {@code (brb)}. */
    static boolean isOutOfCharacter(String text) {
        return text.startsWith("//") || (text.startsWith("(") && text.endsWith(")"));
    }
}
