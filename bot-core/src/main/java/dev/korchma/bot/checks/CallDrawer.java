package dev.korchma.bot.checks;

import dev.korchma.bot.board.Drawer;
import dev.korchma.bot.board.Offers;
import dev.korchma.bot.board.ViewRow;
import dev.korchma.bot.chat.Control;
import dev.korchma.bot.chat.Control.Style;
import dev.korchma.bot.chat.Rich;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.rulebooks.PackWords;
import dev.korchma.bot.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The card of a call: who is to try what, and the totals of those who did. */
@Component
final class CallDrawer implements Drawer {

    static final String KIND = "check-call";

    private final Calls calls;
    private final CheckWords words;
    private final Texts texts;

    CallDrawer(Calls calls, CheckWords words, Texts texts) {
        this.calls = calls;
        this.words = words;
        this.texts = texts;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean isLast(ViewRow row) {
        return shown(row).isOver();
    }

    @Override
    public View draw(ViewRow row, Offers offers) {
        Shown shown = shown(row);
        PackWords pack = words.words(shown.pack(), row.language());
        View.Builder view =
                View.of(shown.isOver() ? View.Tone.PLAIN : View.Tone.TURN)
                        .heading(heading(row, shown, pack));
        shown.parts().forEach(part -> view.text(line(row, shown, part, pack)));
        if (shown.isOver() && shown.contest()) {
            view.text(won(row, shown));
        }
        return view.controls(controls(row, shown, offers)).build();
    }

    private List<Control> controls(ViewRow row, Shown shown, Offers offers) {
        List<Control> controls = new ArrayList<>();
        Map<String, String> which = Map.of(TakePart.CALL, stream(row).toString());
        if (!shown.isOver()) {
            controls.add(
                    offers.button(
                            texts.plain(row.language(), "check.roll"),
                            Style.PRIMARY,
                            TakePart.NAME,
                            which));
        }
        if (shown.parts().stream().anyMatch(Part::isOver)) {
            controls.add(
                    offers.lasting()
                            .button(
                                    texts.plain(row.language(), "why.button"),
                                    Style.PLAIN,
                                    CheckWhyButtons.OF_ALL,
                                    which));
        }
        return controls;
    }

    private Shown shown(ViewRow row) {
        return calls.shown(row.space(), stream(row));
    }

    private static UUID stream(ViewRow row) {
        return Objects.requireNonNull(row.stream());
    }

    private Rich heading(ViewRow row, Shown shown, PackWords pack) {
        return shown.contest()
                ? texts.rich(row.language(), "check.contest")
                : texts.rich(
                        row.language(),
                        "check.everyone",
                        Map.of("what", pack.name(shown.parts().getFirst().what())));
    }

    private Rich line(ViewRow row, Shown shown, Part part, PackWords pack) {
        Long total = part.total();
        return texts.rich(
                row.language(),
                shown.contest() ? "check.part-with" : "check.part",
                Map.of(
                        "name", part.name(),
                        "what", pack.name(part.what()),
                        "total", total == null ? "…" : Long.toString(total)));
    }

    private Rich won(ViewRow row, Shown shown) {
        Part one = shown.parts().getFirst();
        Part other = shown.parts().getLast();
        int higher = Long.compare(total(one), total(other));
        return higher == 0
                ? texts.rich(row.language(), "check.tie")
                : texts.rich(
                        row.language(),
                        "check.won",
                        Map.of("name", higher > 0 ? one.name() : other.name()));
    }

    private static long total(Part part) {
        return Objects.requireNonNull(part.total());
    }
}
