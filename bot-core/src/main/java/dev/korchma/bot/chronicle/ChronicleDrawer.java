package dev.korchma.bot.chronicle;

import dev.korchma.bot.board.Drawer;
import dev.korchma.bot.board.Offers;
import dev.korchma.bot.board.ViewRow;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.text.Texts;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** A chronicle as the table reads it. */
@Component
final class ChronicleDrawer implements Drawer {

    static final String KIND = "chronicle";

    private final ChronicleRows rows;
    private final Chronicler chronicler;
    private final Texts texts;

    ChronicleDrawer(ChronicleRows rows, Chronicler chronicler, Texts texts) {
        this.rows = rows;
        this.chronicler = chronicler;
        this.texts = texts;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean isLast(ViewRow row) {
        return true;
    }

    @Override
    public View draw(ViewRow row, Offers offers) {
        ChronicleRows.Row told =
                rows.find(row.space(), Objects.requireNonNull(row.stream()))
                        .orElseThrow(() -> new IllegalStateException("a view without its row"));
        View.Builder view = View.of(View.Tone.OVER);
        view.heading(texts.rich(row.language(), "chronicle.heading"));
        chronicler.lines(told, row.language()).forEach(view::text);
        return view.build();
    }
}
