package dev.korchma.bot.rests;

import dev.korchma.bot.board.Drawer;
import dev.korchma.bot.board.Offers;
import dev.korchma.bot.board.ViewRow;
import dev.korchma.bot.campaigns.Roles;
import dev.korchma.bot.chat.Control.Button;
import dev.korchma.bot.chat.Control.Style;
import dev.korchma.bot.chat.Rich;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.rests.Occasion.State;
import dev.korchma.bot.text.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The card of a rest: every hero in a line, and the buttons for what is to be said yet. */
@Component
final class RestDrawer implements Drawer {

    static final String KIND = "rest";

    private final Occasions occasions;
    private final RestWords words;
    private final DecidingAnew deciding;
    private final Roles roles;
    private final Texts texts;

    RestDrawer(
            Occasions occasions, RestWords words, DecidingAnew deciding, Roles roles, Texts texts) {
        this.occasions = occasions;
        this.words = words;
        this.deciding = deciding;
        this.roles = roles;
        this.texts = texts;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String guard(ViewRow row) {
        Occasion occasion = occasion(row);
        long throwsSoFar =
                occasion.sleepers().stream().mapToLong(one -> one.gain().spent().size()).sum();
        long atIt = occasion.sleepers().stream().filter(Occasion.Sleeper::isAtIt).count();
        long bonded =
                occasion.sleepers().stream()
                        .filter(one -> one.bound() != null || one.released() != null)
                        .count();
        return occasion.state().name().substring(0, 2)
                + "-"
                + atIt
                + "-"
                + throwsSoFar
                + (bonded == 0 ? "" : "-" + bonded);
    }

    private Occasion occasion(ViewRow row) {
        return occasions.find(row.space(), Objects.requireNonNull(row.stream()));
    }

    @Override
    public boolean isLast(ViewRow row) {
        State state = occasion(row).state();
        return state == State.TAKEN_BACK || state == State.DENIED;
    }

    @Override
    public View draw(ViewRow row, Offers offers) {
        Occasion occasion = occasion(row);
        String rest = words.words(occasion, row.language()).name(occasion.rest());
        View.Builder view =
                View.of(occasion.isOpen() ? View.Tone.TURN : View.Tone.PLAIN)
                        .heading(Rich.plain(rest));
        if (occasion.state() == State.OPEN || occasion.state() == State.OVER) {
            occasion.sleepers()
                    .forEach(one ->
                            view.text(words.line(row.space(), occasion, one, row.language())));
        } else {
            String name = occasion.sleepers().getFirst().name();
            view.text(
                    texts.rich(
                            row.language(), "rest.is." + occasion.state(), Map.of("name", name)));
        }
        List<Button> buttons = buttons(row, offers, occasion);
        return buttons.isEmpty() ? view.build() : view.controls(buttons).build();
    }

    private List<Button> buttons(ViewRow row, Offers offers, Occasion occasion) {
        List<Button> buttons = new ArrayList<>();
        if (words.mayBond(row.space(), occasion)) {
            String bond = words.bonding(occasion, row.language());
            buttons.add(button(row, offers, bond, RestBonds.OPEN, Style.PLAIN, Map.of()));
        }
        switch (occasion.state()) {
            case ASKED -> {
                String name = occasion.sleepers().getFirst().name();
                String alone = texts.plain(row.language(), "rest.alone", Map.of("name", name));
                buttons.add(button(row, offers, alone, RestButtons.GRANT, Style.PRIMARY, Map.of()));
                buttons.add(
                        button(
                                row,
                                offers,
                                texts.plain(row.language(), "rest.everybody"),
                                RestButtons.GRANT,
                                Style.PLAIN,
                                Map.of(RestButtons.ALL, "yes")));
                buttons.add(plain(row, offers, "rest.not-now", RestButtons.DENY));
            }
            case OPEN -> {
                buttons.add(
                        button(
                                row,
                                offers,
                                words.breather(occasion, row.language()),
                                RestButtons.BREATHE,
                                Style.PRIMARY,
                                Map.of()));
                buttons.add(plain(row, offers, "rest.enough", RestButtons.ENOUGH));
                if (!roles.leaders(row.space()).isEmpty()) {
                    buttons.add(plain(row, offers, "rest.for-others", RestButtons.FOR_OTHERS));
                }
            }
            case OVER -> {
                if (deciding.isOffered(row.space(), occasion)) {
                    buttons.add(plain(row, offers, "rest.anew", AnewButtons.OPEN));
                }
                buttons.add(plain(row, offers, "rest.undo", RestButtons.UNDO));
            }
            case DENIED, TAKEN_BACK -> {}
        }
        return buttons;
    }

    private Button plain(ViewRow row, Offers offers, String key, String deed) {
        return button(row, offers, texts.plain(row.language(), key), deed, Style.PLAIN, Map.of());
    }

    private static Button button(
            ViewRow row,
            Offers offers,
            String label,
            String deed,
            Style style,
            Map<String, String> more) {
        Map<String, String> with = new HashMap<>(more);
        with.put(RestButtons.REST, Objects.requireNonNull(row.stream()).toString());
        return offers.button(label, style, deed, with);
    }
}
