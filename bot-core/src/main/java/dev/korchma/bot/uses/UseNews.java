package dev.korchma.bot.uses;

import dev.korchma.bot.board.Drawer;
import dev.korchma.bot.board.Offers;
import dev.korchma.bot.board.ViewRow;
import dev.korchma.bot.characters.Heroes;
import dev.korchma.bot.chat.Control;
import dev.korchma.bot.chat.Control.Style;
import dev.korchma.bot.chat.Rich;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.rulebooks.PackWords;
import dev.korchma.bot.rulebooks.PinnedPacks;
import dev.korchma.bot.rulebooks.ThrownWords;
import dev.korchma.bot.text.Texts;
import dev.korchma.game.character.Character;
import dev.korchma.game.character.Used;
import dev.korchma.game.rules.Cause;
import dev.korchma.game.rules.Result;
import dev.korchma.game.rules.Thrown;
import dev.korchma.game.rules.Track;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells a table what a hero did between fights, and what came of it for whom. */
@Component
final class UseNews implements Drawer {

    static final String KIND = "hero-used";

    private final Using using;
    private final UseThrows dice;
    private final Heroes heroes;
    private final PinnedPacks packs;
    private final Texts texts;

    UseNews(Using using, UseThrows dice, Heroes heroes, PinnedPacks packs, Texts texts) {
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
        return using.done(row.space(), stream(row)).isEmpty() ? "undone" : "done";
    }

    @Override
    public boolean isLast(ViewRow row) {
        return using.done(row.space(), stream(row)).isEmpty();
    }

    private static UUID stream(ViewRow row) {
        return Objects.requireNonNull(row.stream());
    }

    @Override
    public View draw(ViewRow row, Offers offers) {
        List<Used> all = using.first(row.space(), stream(row));
        Used first = all.getFirst();
        Character hero = heroes.find(row.space(), first.by()).orElseThrow();
        PackWords words = PackWords.of(packs.pinned(hero.pack()), row.language());
        boolean undone = using.done(row.space(), stream(row)).isEmpty();
        View.Builder view =
                View.of(undone ? View.Tone.OVER : View.Tone.GOOD)
                        .heading(Rich.plain(hero.name() + " · " + deed(all, words)));
        for (Used used : all) {
            Rich line = came(used, words);
            if (!line.spans().isEmpty()) {
                String name = heroes.find(row.space(), used.document()).orElseThrow().name();
                view.text(Rich.plain(name + ": ").plus(line));
            }
        }
        if (undone) {
            return view.text(texts.rich(row.language(), "use.undone")).build();
        }
        List<Control> controls = new ArrayList<>();
        controls.add(button(row, "use.undo", UseButtons.UNDO, offers));
        if (!dice.of(row.space(), all, words).isEmpty()) {
            controls.add(button(row, "why.button", UseButtons.WHY, offers));
        }
        return view.controls(controls).build();
    }

    private Control button(ViewRow row, String key, String deed, Offers offers) {
        return offers.button(
                texts.plain(row.language(), key),
                Style.PLAIN,
                deed,
                Map.of(UseButtons.DEED, stream(row).toString()));
    }

    /** "Cure Wounds (2nd level)". */
    private static String deed(List<Used> all, PackWords words) {
        Used first = all.getFirst();
        List<String> paid =
                all.stream()
                        .flatMap(used -> used.results().stream())
                        .filter(Result.TrackMoved.class::isInstance)
                        .map(Result.TrackMoved.class::cast)
                        .filter(moved -> moved.cause() instanceof Cause.Cost)
                        .map(Result.TrackMoved::track)
                        .distinct()
                        .toList();
        String name = words.action(first.action(), first.item());
        return words.raised(first.action(), paid)
                .map(rank -> name + " (" + rank + ")")
                .orElse(name);
    }

    /**
     * "Hit points 4 → 11 (5+3), +Mage Armor"; how much is left of what was paid is on the sheet.
     */
    private static Rich came(Used used, PackWords words) {
        List<Rich> parts = new ArrayList<>();
        for (Result result : used.results()) {
            switch (result) {
                case Result.TrackMoved moved when isTold(moved, words) ->
                        parts.add(
                                Rich.plain(
                                                words.name(moved.track())
                                                        + " "
                                                        + moved.from()
                                                        + " → "
                                                        + moved.to())
                                        .plus(dice(moved.thrown())));
                case Result.EffectBegan began when used.to().has(began.effect().effect()) ->
                        parts.add(Rich.plain("+" + words.name(began.effect().effect())));
                case Result.EffectEnded over when !used.to().has(over.effect().effect()) ->
                        parts.add(Rich.plain("−" + words.name(over.effect().effect())));
                case Result.Checked tried ->
                        parts.add(total(tried.thrown(), words.name(tried.verdict().outcome())));
                case Result.Saved tried ->
                        parts.add(total(tried.thrown(), words.name(tried.verdict().outcome())));
                case Result.Rolled rolled ->
                        parts.add(total(rolled.thrown(), words.name(rolled.what())));
                case Result.Opposed opposed ->
                        parts.add(total(opposed.thrown(), words.name(opposed.what())));
                case Result.Marked(var _, String mark) -> parts.add(Rich.plain(words.name(mark)));
                default -> {}
            }
        }
        return parts.stream()
                .reduce((one, next) -> one.plus(Rich.plain(", ")).plus(next))
                .orElse(Rich.EMPTY);
    }

    private static boolean isTold(Result.TrackMoved moved, PackWords words) {
        Track track = words.pack().system().numbers().tracks().get(moved.track());
        return track != null
                && !track.isQuiet()
                && !(moved.cause() instanceof Cause.Cost)
                && !(moved.cause() instanceof Cause.Reset)
                && moved.from() != moved.to();
    }

    private static Rich dice(@Nullable Thrown thrown) {
        return thrown == null || thrown.dice().isEmpty()
                ? Rich.EMPTY
                : Rich.plain(" (").plus(ThrownWords.dice(thrown)).plus(Rich.plain(")"));
    }

    private static Rich total(Thrown thrown, String what) {
        return Rich.plain(what + " " + thrown.total()).plus(dice(thrown));
    }
}
