package dev.korchma.bot.uses;

import dev.korchma.bot.board.Choice;
import dev.korchma.bot.board.Drawer;
import dev.korchma.bot.board.Offers;
import dev.korchma.bot.board.ViewRow;
import dev.korchma.bot.characters.Heroes;
import dev.korchma.bot.chat.Control;
import dev.korchma.bot.chat.Rich;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.lists.LongList;
import dev.korchma.bot.lists.LongLists;
import dev.korchma.bot.rulebooks.PackWords;
import dev.korchma.bot.rulebooks.PinnedPacks;
import dev.korchma.bot.rulebooks.WhyWords;
import dev.korchma.bot.text.Texts;
import dev.korchma.bot.text.Typed;
import dev.korchma.game.character.Used;
import dev.korchma.game.rules.Thrown;
import dev.korchma.game.rules.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Where the numbers of a deed between fights came from, for one person. */
@Component
final class UseWhyDrawer implements Drawer {

    static final String KIND = "hero-use-why";

    /** Subject: which throw of the deed is explained, from 0. */
    static final String THROW = "throw";

    private static final int LONGEST_LABEL = 90;

    private final Using using;
    private final UseThrows dice;
    private final Heroes heroes;
    private final PinnedPacks packs;
    private final Texts texts;

    UseWhyDrawer(Using using, UseThrows dice, Heroes heroes, PinnedPacks packs, Texts texts) {
        this.using = using;
        this.dice = dice;
        this.heroes = heroes;
        this.packs = packs;
        this.texts = texts;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String guard(ViewRow row) {
        return "open" + LongLists.mark(row);
    }

    @Override
    public String late() {
        return LongLists.NOW;
    }

    @Override
    public View draw(ViewRow row, Offers offers) {
        UUID id = UUID.fromString(Objects.requireNonNull(row.subject().get(UseButtons.DEED)));
        List<Used> all = using.first(row.space(), id);
        PackWords words =
                PackWords.of(
                        packs.pinned(
                                heroes.find(row.space(), all.getFirst().by()).orElseThrow().pack()),
                        row.language());
        List<UseThrow> fallen = dice.of(row.space(), all, words);
        View.Builder view = View.of(View.Tone.PLAIN);
        if (fallen.size() == 1) {
            explain(fallen.getFirst(), words, view);
            return view.build();
        }
        String chosen = row.subject().getOrDefault(THROW, "");
        if (chosen.isEmpty()) {
            view.text(texts.rich(row.language(), "why.which"));
        } else {
            explain(fallen.get(Integer.parseInt(chosen)), words, view);
        }
        List<Control.Option> options =
                IntStream.range(0, fallen.size())
                        .mapToObj(at ->
                                new Control.Option(
                                        Integer.toString(at),
                                        Typed.cut(fallen.get(at).title(), LONGEST_LABEL),
                                        ""))
                        .toList();
        LongLists.in(row, offers, texts)
                .alone()
                .rows(
                        LongList.of("throws", texts.plain(row.language(), "why.which"), options),
                        UseButtons.WHY_THIS,
                        Map.of(Choice.PICK_AS, THROW, UseButtons.DEED, id.toString()))
                .forEach(view::controls);
        return view.build();
    }

    private void explain(UseThrow one, PackWords words, View.Builder view) {
        view.text(Rich.of(new Rich.Strong(one.title())));
        WhyWords why = new WhyWords(texts, words);
        Thrown thrown = one.thrown();
        if (thrown != null) {
            why.thrown(thrown, one.leanings(), view);
        }
        why.sources(one.reductions(), view);
        Verdict verdict = one.verdict();
        if (verdict != null) {
            why.against(verdict.against(), verdict.compared(), view);
        }
    }
}
