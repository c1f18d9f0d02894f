package dev.korchma.bot.chronicle;

import dev.korchma.bot.board.Drawer;
import dev.korchma.bot.board.Offers;
import dev.korchma.bot.board.ViewRow;
import dev.korchma.bot.chat.Control.Style;
import dev.korchma.bot.chat.Rich;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** A chronicle before whoever leads has said what becomes of it. */
@Component
final class NoteDrawer implements Drawer {

    static final String KIND = "chronicle-note";

    /** Subject: the id of the chronicle. */
    static final String CHRONICLE = "chronicle";

    private final ChronicleRows rows;
    private final Chronicler chronicler;
    private final Texts texts;

    NoteDrawer(ChronicleRows rows, Chronicler chronicler, Texts texts) {
        this.rows = rows;
        this.chronicler = chronicler;
        this.texts = texts;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String guard(ViewRow view) {
        return row(view).state().name().toLowerCase(Locale.ROOT);
    }

    @Override
    public boolean isLast(ViewRow view) {
        return row(view).state() != ChronicleRows.State.OFFERED;
    }

    @Override
    public View draw(ViewRow view, Offers offers) {
        ChronicleRows.Row row = row(view);
        View.Builder drawn = View.of(View.Tone.PLAIN);
        drawn.heading(texts.rich(view.language(), "chronicle.heading"));
        List<Rich> lines = chronicler.lines(row, view.language());
        lines.forEach(drawn::text);
        drawn.small(texts.rich(view.language(), "chronicle." + guard(view)));
        if (row.state() == ChronicleRows.State.OFFERED) {
            controls(view, offers, lines, drawn);
        }
        return drawn.build();
    }

    private void controls(ViewRow view, Offers offers, List<Rich> lines, View.Builder drawn) {
        String words = lines.stream().map(Rich::text).collect(Collectors.joining("\n"));
        drawn.controls(
                List.of(
                        offers.button(
                                texts.plain(view.language(), "chronicle.post"),
                                Style.PRIMARY,
                                ChronicleDeeds.POST,
                                Map.of()),
                        offers.button(
                                texts.plain(view.language(), "chronicle.edit"),
                                Style.PLAIN,
                                ChronicleDeeds.EDIT,
                                Map.of(ChronicleDeeds.WORDS_NOW, words)),
                        offers.button(
                                texts.plain(view.language(), "chronicle.not-now"),
                                Style.PLAIN,
                                ChronicleDeeds.KEEP,
                                Map.of())));
    }

    private ChronicleRows.Row row(ViewRow view) {
        UUID id = UUID.fromString(Objects.requireNonNull(view.subject().get(CHRONICLE)));
        return rows.find(view.space(), id)
                .orElseThrow(() -> new IllegalStateException("a view without its chronicle"));
    }
}
