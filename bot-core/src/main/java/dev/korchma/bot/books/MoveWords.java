package dev.korchma.bot.books;

import dev.korchma.bot.books.RulesMove.Difference;
import dev.korchma.bot.books.RulesMove.HeroMove;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.rulebooks.Pack;
import dev.korchma.bot.rulebooks.PackProblem;
import dev.korchma.bot.rulebooks.PackWords;
import dev.korchma.bot.rulebooks.ProblemWords;
import dev.korchma.bot.rulebooks.RulesChanges.Change;
import dev.korchma.bot.rulebooks.RulesChanges.How;
import dev.korchma.bot.rulebooks.RulesChanges.Sort;
import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Texts;
import dev.korchma.bot.text.Typed;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells what other rules change, in the game and on the sheets of heroes. */
@Component
public class MoveWords {

    /** More names in a row are counted. */
    private static final int NAMES = 8;

    private static final int HEROES = 8;
    private static final int NUMBERS = 5;
    private static final int PROBLEMS = 8;
    private static final int LONGEST = 250;

    private final Texts texts;

    MoveWords(Texts texts) {
        this.texts = texts;
    }

    /** Lines for what would change, or that nothing would. */
    public void tell(RulesMove move, Language language, View.Builder view) {
        if (move.changes().none()) {
            view.text(texts.rich(language, "books.same"));
        }
        for (Sort sort : Sort.values()) {
            List<Change> changes =
                    move.changes().all().stream().filter(one -> one.sort() == sort).toList();
            if (!changes.isEmpty()) {
                String said = said(move, changes, language);
                view.text(
                        texts.rich(
                                language,
                                "books.changes." + sort.name().toLowerCase(Locale.ROOT),
                                Map.of("changes", said)));
            }
        }
        heroes(move, language, view);
        view.small(texts.rich(language, "books.begun"));
    }

    private String said(RulesMove move, List<Change> changes, Language language) {
        List<String> parts = new ArrayList<>();
        for (How how : How.values()) {
            List<String> ids =
                    changes.stream().filter(one -> one.how() == how).map(Change::id).toList();
            if (!ids.isEmpty()) {
                Pack pack = how == How.GONE ? move.from() : move.to();
                PackWords words = PackWords.of(pack, language);
                parts.add(
                        texts.plain(
                                language,
                                "books.how." + how.name().toLowerCase(Locale.ROOT),
                                Map.of("names", listed(ids, words::number, NAMES, language))));
            }
        }
        return String.join("; ", parts);
    }

    private <T> String listed(List<T> all, Function<T, String> named, int most, Language language) {
        String names = all.stream().limit(most).map(named).collect(Collectors.joining(", "));
        return all.size() <= most
                ? names
                : texts.plain(
                        language,
                        "books.and-more",
                        Map.of("names", names, "more", all.size() - most));
    }

    /** Why a hero stays by the rules it has, the first reasons of many. */
    String reasons(HeroMove hero, PackWords words) {
        return listed(hero.faults(), one -> words.number(one.about()), NUMBERS, words.language());
    }

    private void heroes(RulesMove move, Language language, View.Builder view) {
        List<HeroMove> told =
                move.heroes().stream()
                        .filter(hero -> hero.stays() || !hero.numbers().isEmpty())
                        .toList();
        PackWords words = PackWords.of(move.to(), language);
        PackWords before = PackWords.of(move.from(), language);
        for (HeroMove hero : told.stream().limit(HEROES).toList()) {
            if (hero.stays()) {
                String why = reasons(hero, before);
                view.text(
                        texts.rich(
                                language,
                                "books.hero-stays",
                                Map.of("name", hero.name(), "why", why)));
            } else {
                String numbers = listed(hero.numbers(), one -> said(one, words), NUMBERS, language);
                view.text(
                        texts.rich(
                                language,
                                "books.hero-changes",
                                Map.of("name", hero.name(), "numbers", numbers)));
            }
        }
        if (told.size() > HEROES) {
            view.small(
                    texts.rich(
                            language, "books.more-heroes", Map.of("more", told.size() - HEROES)));
        }
    }

    /** "Armour class 14 → 16, Hit points 9 → 12", the first of many. */
    public String numbers(List<Difference> all, int most, PackWords words) {
        return listed(all, one -> said(one, words), most, words.language());
    }

    private static String said(Difference one, PackWords words) {
        return "%s %d → %d".formatted(words.number(one.number()), one.before(), one.after());
    }

    /** What the master reads when it is done. */
    public View moved(RulesMove move, Language language) {
        View.Builder view =
                View.of(View.Tone.GOOD)
                        .text(
                                texts.rich(
                                        language,
                                        "books.moved",
                                        Map.of(
                                                "heroes",
                                                move.heroes().stream()
                                                        .filter(hero -> !hero.stays())
                                                        .count())));
        List<String> stay =
                move.heroes().stream().filter(HeroMove::stays).map(HeroMove::name).toList();
        if (!stay.isEmpty()) {
            view.text(
                    texts.rich(
                            language,
                            "books.stay",
                            Map.of(
                                    "count",
                                    stay.size(),
                                    "names",
                                    listed(stay, name -> name, HEROES, language))));
        }
        return view.build();
    }

    /** Why a game and the books of a campaign do not go together. */
    public View misfit(List<PackProblem> problems, Language language) {
        return misfitted(problems, language).build();
    }

    /** The same, for what has something to press below. */
    public View.Builder misfitted(List<PackProblem> problems, Language language) {
        ProblemWords words = new ProblemWords(texts, language);
        View.Builder view = View.of(View.Tone.BAD).heading(texts.rich(language, "books.misfit"));
        problems.stream()
                .limit(PROBLEMS)
                .forEach(problem ->
                        view.text(
                                texts.rich(
                                        language,
                                        "books.problem",
                                        Map.of(
                                                "problem",
                                                Typed.line(words.sentence(problem), LONGEST)))));
        if (problems.size() > PROBLEMS) {
            view.small(
                    texts.rich(
                            language,
                            "books.more-problems",
                            Map.of("more", problems.size() - PROBLEMS)));
        }
        return view;
    }
}
