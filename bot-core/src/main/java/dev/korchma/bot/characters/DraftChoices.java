package dev.korchma.bot.characters;

import com.ibm.icu.text.Collator;
import dev.korchma.bot.characters.DraftDeed.Verb;
import dev.korchma.bot.chat.Control;
import dev.korchma.bot.chat.Rich;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.rulebooks.PackTexts;
import dev.korchma.bot.rulebooks.PackWords;
import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Texts;
import dev.korchma.game.rules.Choice;
import dev.korchma.game.rules.Option;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Words what a hero is to choose and what there is to choose from. */
@Component
class DraftChoices {

    private final HeroWords heroes;
    private final Texts texts;

    DraftChoices(HeroWords heroes, Texts texts) {
        this.heroes = heroes;
        this.texts = texts;
    }

    /** What stands below an entry of a list on every front. */
    private static final int LONGEST_HINT = 100;

    /**
     * An option as it is offered.
     *
     * @param brings what whoever takes it gets; of one kind where it is the same for many
     * @param does the numbers of the deed it teaches, where it teaches one
     * @param about what that deed is about, where the pack says so
     */
    private record Offer(String id, String name, String brings, String does, String about) {

        Control.Option control() {
            String all = joined(brings, does, about);
            return new Control.Option(
                    id, name, all.length() <= LONGEST_HINT ? all : joined(brings, about));
        }

        private static String joined(String... parts) {
            return Stream.of(parts)
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(" · "));
        }
    }

    /** "Skill, 2 of 4" where several of a kind are taken. */
    String question(Drafting drafting, PackWords words) {
        Choice asked = asked(drafting);
        if (Drafting.isGoingOn(asked)) {
            return texts.plain(
                    words.language(),
                    "hero.ask.level-in",
                    Map.of("level", drafting.level(), "choice", words.name(asked.asks())));
        }
        List<String> alike = drafting.alike(asked);
        return texts.plain(
                words.language(),
                alike.size() == 1 ? "hero.ask.choice" : "hero.ask.choice-of",
                Map.of(
                        "choice", words.name(asked.asks()),
                        "at", alike.indexOf(asked.id()) + 1,
                        "of", alike.size()));
    }

    void answers(Drafting drafting, DraftControls controls, View.Builder view) {
        PackWords words = controls.words();
        Choice choice = asked(drafting);
        List<Offer> offers =
                drafting.left(choice).stream()
                        .map(option -> offer(drafting, choice, option, words))
                        .toList();
        List<Control.Option> options =
                (DraftControls.isFew(offers) ? offers : inOrder(offers, words.language()))
                        .stream().map(Offer::control).toList();
        if (DraftControls.isFew(options)) {
            told(options, view);
        }
        if (Drafting.isGoingOn(choice)) {
            shut(drafting, choice, words, view);
        }
        controls.oneOf(words.name(choice.asks()), options, Verb.TAKE).forEach(view::controls);
    }

    private static Choice asked(Drafting drafting) {
        String id = drafting.draft().at().about();
        return Objects.requireNonNull(drafting.rules().content().choices().get(id));
    }

    /** Buttons have no room for what they bring. Where it is the same for all it helps nobody. */
    private static void told(List<Control.Option> options, View.Builder view) {
        List<Control.Option> telling =
                options.stream().filter(one -> !one.hint().isEmpty()).toList();
        if (telling.stream().map(Control.Option::hint).distinct().count() < 2) {
            return;
        }
        List<Rich.Span> lines = new ArrayList<>();
        for (Control.Option one : telling) {
            String end = one.equals(telling.getLast()) ? "" : "\n";
            lines.add(new Rich.Strong(one.label()));
            lines.add(new Rich.Plain(" · " + one.hint() + end));
        }
        view.text(new Rich(lines));
    }

    private Offer offer(Drafting drafting, Choice choice, Option option, PackWords words) {
        Optional<String> taught = Drafting.taught(option);
        return new Offer(
                option.id(),
                words.name(option.id()),
                brings(drafting, choice, option, words),
                taught.map(deed -> drafting.preview(choice, option, deed))
                        .flatMap(preview -> heroes.does(preview, words))
                        .orElse(""),
                taught.flatMap(words::hint).orElse(""));
    }

    /** By name within what brings the same, as spells of one circle do. */
    private static List<Offer> inOrder(List<Offer> offers, Language language) {
        List<String> kinds = offers.stream().map(Offer::brings).distinct().toList();
        Comparator<Offer> byName =
                Comparator.comparing(Offer::name, Collator.getInstance(language.locale()));
        return offers.stream()
                .sorted(
                        kinds.size() > offers.size() / 2
                                ? byName
                                : Comparator.<Offer>comparingInt(one -> kinds.indexOf(one.brings()))
                                        .thenComparing(byName))
                .toList();
    }

    /** What an option brings now: as the pack says it, else by the names of its features. */
    private static String brings(Drafting drafting, Choice choice, Option option, PackWords words) {
        return (Drafting.isGoingOn(choice) ? Optional.<String>empty() : words.hint(option.id()))
                .orElseGet(() ->
                        drafting.brings(choice, option).stream()
                                .map(feature -> words.name(feature.id()))
                                .distinct()
                                .collect(Collectors.joining(", ")));
    }

    /** What a hero cannot take up, and what that asks for. */
    void shut(Drafting drafting, Choice choice, PackWords words, View.Builder view) {
        List<Option> hindering = drafting.hindering(choice);
        List<Option> left = drafting.left(choice);
        List<Option> shut =
                hindering.isEmpty()
                        ? choice.options().values().stream()
                                .filter(option -> !left.contains(option))
                                .toList()
                        : hindering;
        if (!shut.isEmpty()) {
            view.small(
                    texts.rich(
                            words.language(),
                            hindering.isEmpty() ? "hero.shut" : "hero.hindered",
                            Map.of(
                                    "names",
                                    shut.stream()
                                            .map(option -> needing(option, words))
                                            .collect(Collectors.joining("; ")))));
        }
    }

    private static String needing(Option option, PackWords words) {
        return words.pack()
                .texts()
                .form(words.language(), option.id(), PackTexts.NEEDS)
                .map(needs -> words.name(option.id()) + " (" + needs + ")")
                .orElseGet(() -> words.name(option.id()));
    }
}
