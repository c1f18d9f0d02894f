package dev.korchma.bot.characters;

import dev.korchma.bot.board.Choice;
import dev.korchma.bot.board.Drawer;
import dev.korchma.bot.board.Offers;
import dev.korchma.bot.board.ViewRow;
import dev.korchma.bot.characters.Standing.Present;
import dev.korchma.bot.chat.Control;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.lists.LongList;
import dev.korchma.bot.lists.LongLists;
import dev.korchma.bot.rulebooks.PackWords;
import dev.korchma.bot.rulebooks.WhyWords;
import dev.korchma.bot.text.Texts;
import dev.korchma.game.rules.Derivation;
import dev.korchma.game.rules.RuleSystem;
import dev.korchma.game.rules.Track;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Where a number of a sheet comes from, chosen from a list: what counted and what did not. */
@Component
final class WhyDrawer implements Drawer {

    static final String KIND = "hero-why";

    /** Subject: the number that is explained. */
    static final String NUMBER = "number";

    private final Standing standing;
    private final Texts texts;

    WhyDrawer(Standing standing, Texts texts) {
        this.standing = standing;
        this.texts = texts;
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** Whatever is explained meanwhile, a page may be asked on until another one is shown. */
    @Override
    public String guard(ViewRow row) {
        return LongLists.mark(row);
    }

    /** A click that came too late shows what is there now. */
    @Override
    public String late() {
        return LongLists.NOW;
    }

    @Override
    public View draw(ViewRow row, Offers offers) {
        Present present = standing.of(row.space(), SheetDrawer.hero(row.subject()), row.language());
        View.Builder view =
                View.of(View.Tone.PLAIN)
                        .heading(
                                texts.rich(
                                        row.language(),
                                        "hero.why-of",
                                        Map.of("name", present.hero().name())));
        String number = row.subject().getOrDefault(NUMBER, "");
        if (number.isEmpty()) {
            view.text(texts.rich(row.language(), "hero.why-which"));
        } else {
            WhyWords why = new WhyWords(texts, present.words());
            why.number(present.words().pack().system().derive(present.body(), number), view);
        }
        return list(row, present, offers, view).build();
    }

    private View.Builder list(ViewRow row, Present present, Offers offers, View.Builder view) {
        PackWords words = present.words();
        WholeSheet sheet = WholeSheet.of(present.body(), words.pack().system());
        WhyWords why = new WhyWords(texts, words);
        List<Control.Option> all =
                numbers(sheet)
                        .map(id -> new Control.Option(id, why.name(id) + " " + sheet.value(id), ""))
                        .toList();
        LongList list = LongList.of(NUMBER, texts.plain(row.language(), "hero.why-number"), all);
        LongLists.in(row, offers, texts)
                .alone()
                .rows(list, WhyDeeds.SHOW, Map.of(Choice.PICK_AS, NUMBER))
                .forEach(view::controls);
        return view;
    }

    /** What the hero has none of needs no explanation. */
    private static Stream<String> numbers(WholeSheet sheet) {
        RuleSystem rules = sheet.rules();
        return Stream.of(
                        rules.defences().stream(),
                        rules.numbers().toldTracks().stream()
                                .map(Track::maxOf)
                                .filter(most -> sheet.value(most) > 0)
                                .filter(most -> isWorthAWord(sheet.derive(most))),
                        rules.numbers().attributes().keySet().stream(),
                        rules.numbers().derived().keySet().stream(),
                        rules.numbers().growing().keySet().stream())
                .flatMap(ids -> ids)
                .distinct();
    }

    /** A bound that is the same for everybody comes from nothing. */
    private static boolean isWorthAWord(Derivation most) {
        return !most.sources().stream().allMatch(source -> source.rule().equals(most.id()));
    }
}
