package dev.korchma.bot.board;

import dev.korchma.bot.people.Person;
import dev.korchma.bot.people.Whereabouts;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Questions to one person: each is a row, so that its controls answer after any restart. */
@Component
public class Dialogs {

    private static final String OPEN = "open";

    private final Views views;

    Dialogs(Views views) {
        this.views = views;
    }

    /**
     * Opens a dialog; nothing draws it by itself.
     *
     * @param subject handed on to whatever its controls stand for
     * @param drawing makes its controls
     */
    public <T> T open(
            String kind,
            Whereabouts where,
            Person person,
            Map<String, String> subject,
            Function<Offers, T> drawing) {
        long id = views.dialog(kind, where, person.id(), person.language(), subject);
        Offers offers = new Offers(where.space(), id, OPEN);
        T drawn = drawing.apply(offers);
        views.offer(where.space(), id, offers);
        return drawn;
    }
}
