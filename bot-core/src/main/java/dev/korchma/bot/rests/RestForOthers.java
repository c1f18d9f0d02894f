package dev.korchma.bot.rests;

import dev.korchma.bot.board.Drawer;
import dev.korchma.bot.board.Offers;
import dev.korchma.bot.board.ViewRow;
import dev.korchma.bot.chat.Control.Button;
import dev.korchma.bot.chat.Control.Style;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.rests.Occasion.Sleeper;
import dev.korchma.bot.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Lets whoever leads press for players who are away. */
@Component
final class RestForOthers implements Drawer {

    static final String KIND = "rest-for-others";

    /** So many heroes have buttons of their own; the others are done with all. */
    private static final int MOST = 10;

    private final Occasions occasions;
    private final RestWords words;
    private final Texts texts;

    RestForOthers(Occasions occasions, RestWords words, Texts texts) {
        this.occasions = occasions;
        this.words = words;
        this.texts = texts;
    }

    @Override
    public String kind() {
        return KIND;
    }

    private Occasion occasion(ViewRow row) {
        String id = Objects.requireNonNull(row.subject().get(RestButtons.REST));
        return occasions.find(row.space(), UUID.fromString(id));
    }

    @Override
    public View draw(ViewRow row, Offers offers) {
        Occasion occasion = occasion(row);
        List<Sleeper> left = occasion.sleepers().stream().filter(Sleeper::isAtIt).toList();
        View.Builder view =
                View.of(View.Tone.PLAIN).heading(texts.rich(row.language(), "rest.for-others"));
        if (left.isEmpty()) {
            return view.text(texts.rich(row.language(), "rest.all-done")).build();
        }
        for (Sleeper one : left) {
            view.text(words.line(row.space(), occasion, one, row.language()));
        }
        List<Button> buttons = new ArrayList<>();
        for (Sleeper one : left.subList(0, Math.min(MOST, left.size()))) {
            buttons.add(
                    button(
                            offers,
                            one.name() + ": " + words.breather(occasion, row.language()),
                            RestButtons.BREATHE_FOR,
                            occasion,
                            one));
            buttons.add(
                    button(
                            offers,
                            one.name() + ": " + texts.plain(row.language(), "rest.enough"),
                            RestButtons.ENOUGH_FOR,
                            occasion,
                            one));
        }
        buttons.add(
                offers.button(
                        texts.plain(row.language(), "rest.enough-for-all"),
                        Style.PRIMARY,
                        RestButtons.ENOUGH_FOR,
                        Map.of(RestButtons.REST, occasion.id().toString())));
        return view.controls(buttons).build();
    }

    private static Button button(
            Offers offers, String label, String deed, Occasion occasion, Sleeper one) {
        return offers.button(
                label,
                Style.PLAIN,
                deed,
                Map.of(
                        RestButtons.REST, occasion.id().toString(),
                        RestButtons.WHO, Integer.toString(one.ordinal())));
    }
}
