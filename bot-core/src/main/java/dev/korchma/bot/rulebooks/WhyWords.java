package dev.korchma.bot.rulebooks;

import dev.korchma.bot.chat.Rich;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.text.Texts;
import dev.korchma.game.rules.Action;
import dev.korchma.game.rules.Compared;
import dev.korchma.game.rules.Derivation;
import dev.korchma.game.rules.Grounds;
import dev.korchma.game.rules.Growing;
import dev.korchma.game.rules.Ignored;
import dev.korchma.game.rules.Leaning;
import dev.korchma.game.rules.Source;
import dev.korchma.game.rules.Thrown;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where a number comes from, line by line: what counted, what did not and why. */
public final class WhyWords {

    private final Texts texts;
    private final PackWords words;

    public WhyWords(Texts texts, PackWords words) {
        this.texts = texts;
        this.words = words;
    }

    /** What a rule, a number or a deed is called. */
    public String name(String id) {
        Action action = words.pack().system().content().actions().get(id);
        if (action != null) {
            return words.action(id, action.item());
        }
        OptionalInt level = Growing.level(id);
        if (level.isPresent()) {
            return texts.plain(
                    words.language(),
                    "hero.level-by-dice",
                    Map.of(
                            "number", words.number(Growing.number(id)),
                            "level", level.getAsInt()));
        }
        String name = words.number(id);
        return words.pack().system().numbers().trackOfMax(id) == null
                ? name
                : texts.plain(words.language(), "hero.most", Map.of("track", name));
    }

    /** "Armor class: 16", and the parts of it. */
    public void number(Derivation why, View.Builder view) {
        view.text(Rich.of(new Rich.Strong(name(why.id()) + ": " + why.value())));
        sources(why.sources(), view);
        ignored(why.ignored(), view);
    }

    /** The dice, what was added, what was not, and why it was thrown so. */
    public void thrown(Thrown thrown, List<Leaning> leanings, View.Builder view) {
        if (!thrown.dice().isEmpty()) {
            view.text(
                    texts.rich(
                            words.language(),
                            "why.dice",
                            Map.of(
                                    "formula",
                                    ThrownWords.formula(thrown.formula(), texts, words.language()),
                                    "faces",
                                    ThrownWords.faces(thrown))));
        } else if (thrown.natural() != 0) {
            view.text(Rich.plain(Long.toString(thrown.natural())));
        }
        bonuses(thrown, view);
        for (Leaning leaning : leanings) {
            String key = leaning.counted() ? "why.leans" : "why.leans-not";
            String mode = words.name(leaning.mode());
            String rule = name(leaning.rule());
            boolean says = mode.equalsIgnoreCase(rule);
            view.small(
                    texts.rich(
                            words.language(),
                            key,
                            Map.of("leaning", says ? mode : mode + ": " + rule)));
        }
        Grounds grounds = thrown.grounds();
        if (grounds != null) {
            ignored(grounds.ignored(), view);
        }
    }

    private void bonuses(Thrown thrown, View.Builder view) {
        Grounds grounds = thrown.grounds();
        List<Derivation> numbers = grounds == null ? List.of() : grounds.numbers();
        for (Source bonus : thrown.bonuses()) {
            sources(List.of(bonus), view);
            numbers.stream()
                    .filter(number -> number.id().equals(bonus.rule()))
                    .findFirst()
                    .ifPresent(number -> behind(number, view));
        }
    }

    /** "= +3 Strength modifier, +2 Proficiency bonus", and what of it does not count. */
    private void behind(Derivation number, View.Builder view) {
        String parts =
                number.sources().stream()
                        .map(part -> ThrownWords.signed(part.amount()) + " " + name(part.rule()))
                        .collect(Collectors.joining(", "));
        view.small(Rich.plain("= " + parts));
        ignored(number.ignored(), view);
    }

    /** What made it less or more afterwards. */
    public void sources(List<Source> sources, View.Builder view) {
        for (Source source : sources) {
            view.text(Rich.plain(ThrownWords.signed(source.amount()) + " " + name(source.rule())));
        }
    }

    /** The number it was compared with, where that came from somewhere. */
    public void against(long against, @Nullable Compared compared, View.Builder view) {
        against(
                texts.plain(words.language(), "check.needed", Map.of("against", against)),
                compared,
                view);
    }

    /**
     * The same in words of one's own.
     *
     * @param needed "15 needed"
     */
    public void against(String needed, @Nullable Compared compared, View.Builder view) {
        view.text(Rich.of(new Rich.Strong(needed)));
        if (compared != null) {
            sources(compared.number().sources(), view);
            ignored(compared.number().ignored(), view);
        }
    }

    /** What adds nothing would say nothing. */
    private void ignored(List<Ignored> all, View.Builder view) {
        for (Ignored ignored : all) {
            if (ignored.amount() == 0) {
                continue;
            }
            String reason =
                    "hero.ignored."
                            + ignored.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
            view.small(
                    texts.rich(
                            words.language(),
                            "hero.ignored",
                            Map.of(
                                    "amount", ThrownWords.signed(ignored.amount()),
                                    "rule", name(ignored.rule()),
                                    "reason", texts.plain(words.language(), reason))));
        }
    }
}
