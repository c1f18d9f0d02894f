package dev.korchma.bot.board;

import dev.korchma.bot.chat.View;
import dev.korchma.bot.people.Person;
import dev.korchma.bot.people.Whereabouts;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Dialogs that are drawn anew after each of their controls. Each is a row with its {@link Drawer}:
 * its guard moves with what is on offer, so that a second click changes nothing.
 */
@Component
public class Screens {

    private final Views views;
    private final ObjectProvider<Drawer> drawers;
    private final Map<String, Drawer> known = new ConcurrentHashMap<>();

    Screens(Views views, ObjectProvider<Drawer> drawers) {
        this.views = views;
        this.drawers = drawers;
    }

    /**
     * Opens a dialog with one person.
     *
     * @param subject what its drawer needs
     */
    public View open(String kind, Whereabouts where, Person person, Map<String, String> subject) {
        long id = views.dialog(kind, where, person.id(), person.language(), subject);
        return redraw(where.space(), id);
    }

    /** Draws a dialog as it is now. */
    public View redraw(long space, long view) {
        ViewRow row = views.find(space, view).orElseThrow();
        Drawer drawer = drawer(row.kind());
        Offers offers = new Offers(space, view, drawer.guard(row));
        View drawn = drawer.draw(row, offers);
        views.offer(space, view, offers);
        return drawn;
    }

    /** Draws a dialog about something else from now on. */
    public View turn(long space, long view, Map<String, String> subject) {
        views.isAbout(space, view, subject);
        return redraw(space, view);
    }

    /** Looked up late: a drawer may itself need what opens dialogs. */
    private Drawer drawer(String kind) {
        if (known.isEmpty()) {
            known.putAll(
                    drawers.stream().collect(Collectors.toMap(Drawer::kind, Function.identity())));
        }
        return Objects.requireNonNull(known.get(kind), kind);
    }
}
