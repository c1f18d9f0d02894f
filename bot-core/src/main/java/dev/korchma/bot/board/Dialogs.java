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
        return offer(where.space(), id, OPEN, drawing);
    }

    /**
     * As {@link #open}, for everybody who reads it in the place.
     *
     * @param subject as there
     */
    public <T> T openForAll(
            String kind,
            Whereabouts where,
            Map<String, String> subject,
            Function<Offers, T> drawing) {
        long id = views.dialog(kind, where, null, where.language(), subject);
        return offer(where.space(), id, OPEN, drawing);
    }

    /**
     * Offers other controls in a dialog that is open.
     *
     * @param guard letters, digits, dash; at most 20. With another than before, the controls of
     *     before answer no more
     */
    public <T> T turn(long space, long dialog, String guard, Function<Offers, T> drawing) {
        return offer(space, dialog, guard, drawing);
    }

    private <T> T offer(long space, long dialog, String guard, Function<Offers, T> drawing) {
        Offers offers = new Offers(space, dialog, guard);
        T drawn = drawing.apply(offers);
        views.offer(space, dialog, offers);
        return drawn;
    }
}
