package dev.korchma.bot.characters;

import dev.korchma.bot.characters.DraftDeed.Verb;
import dev.korchma.bot.chat.Control;
import dev.korchma.bot.chat.Control.Button;
import dev.korchma.bot.chat.Control.Style;
import dev.korchma.bot.chat.Rich;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.rulebooks.PackWords;
import dev.korchma.bot.rulebooks.ThrownWords;
import dev.korchma.bot.text.Texts;
import dev.korchma.game.rules.Attribute;
import dev.korchma.game.rules.Choice;
import dev.korchma.game.rules.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Words the questions about the numbers of a hero that is being made. */
@Component
class DraftNumbers {

    private final HeroWords heroes;
    private final Texts texts;

    DraftNumbers(HeroWords heroes, Texts texts) {
        this.heroes = heroes;
        this.texts = texts;
    }

    /** "DEX 17, CON 13", with everything that raises them. */
    String standing(Drafting drafting, PackWords words) {
        return heroes.attributes(
                drafting.rules().freshBody(drafting.build()),
                words,
                drafting.dealing().numbers().keySet());
    }

    void attributes(Drafting drafting, DraftControls controls, View.Builder view) {
        PackWords words = controls.words();
        if (drafting.draft().outlay().points()) {
            view.text(left(drafting, words));
        } else if (drafting.draft().byDice()) {
            drafting.draft().thrown().forEach(one -> view.small(fallen(one)));
        } else if (drafting.dealing().isSuggested()) {
            view.text(
                    texts.rich(
                            words.language(),
                            "hero.set-for",
                            Map.of("option", suggesting(drafting, words))));
        }
        List<Button> ways = new ArrayList<>();
        ways.add(DraftQuestions.onward(drafting, controls, "hero.keep"));
        if (drafting.dealing().mayArrange() || !drafting.draft().byDice()) {
            ways.add(controls.button(settingByHand(drafting), Verb.ARRANGE, "", Style.PLAIN));
        }
        if (drafting.dealing().mayBuy()) {
            ways.add(controls.button("hero.points", Verb.POINTS, "", Style.PLAIN));
        }
        if (drafting.draft().outlay().points()) {
            ways.add(controls.button("hero.as-set", Verb.AS_SET, "", Style.PLAIN));
        }
        if (drafting.dealing().mayThrow()) {
            String dice =
                    drafting.dealing()
                            .roll()
                            .orElseThrow()
                            .text()
                            .replaceFirst("(\\d*d\\d+).*", "$1");
            ways.add(
                    controls.labelled(
                            texts.plain(
                                    words.language(),
                                    "hero.roll",
                                    Map.of(
                                            "dice",
                                            ThrownWords.formula(dice, texts, words.language()))),
                            Verb.THROW,
                            "",
                            Style.PLAIN));
        }
        view.controls(ways);
    }

    private static String settingByHand(Drafting drafting) {
        if (drafting.draft().outlay().points()) {
            return "hero.points-again";
        }
        return drafting.dealing().mayArrange() ? "hero.rearrange" : "hero.set";
    }

    private Rich left(Drafting drafting, PackWords words) {
        return texts.rich(
                words.language(),
                "hero.points-left",
                Map.of(
                        "left", drafting.dealing().pointsLeft(),
                        "most", drafting.rules().play().outset().points().most()));
    }

    private static String suggesting(Drafting drafting, PackWords words) {
        return drafting.rules().content().choices().values().stream()
                .flatMap(choice -> taken(drafting, choice))
                .filter(option -> !option.suggested().attributes().isEmpty())
                .map(option -> words.name(option.id()))
                .collect(Collectors.joining(", "));
    }

    private static Stream<Option> taken(Drafting drafting, Choice choice) {
        String option = drafting.draft().choices().get(choice.id());
        return option == null ? Stream.empty() : Stream.ofNullable(choice.options().get(option));
    }

    /** "15 = 6, 5, 4, 1" with the die that does not count struck out. */
    private static Rich fallen(Draft.Throw one) {
        List<Rich.Span> spans = new ArrayList<>();
        spans.add(new Rich.Strong(Integer.toString(one.total())));
        String dice = one.dice().replaceFirst(".*?\\((.*)\\).*", "$1");
        String[] parts = dice.split("~~", -1);
        for (int i = 0; i < parts.length; i++) {
            String text = i == 0 ? " = " + parts[i] : parts[i];
            spans.add(i % 2 == 1 ? new Rich.Struck(text) : new Rich.Plain(text));
        }
        return new Rich(spans);
    }

    /** Which number or which attribute is asked about now. */
    String next(Drafting drafting, PackWords words) {
        return drafting.dealing().mayArrange()
                ? texts.plain(
                        words.language(),
                        "hero.ask.where",
                        Map.of("number", drafting.dealing().left().getFirst()))
                : texts.plain(
                        words.language(),
                        "hero.ask.choice",
                        Map.of("choice", words.name(drafting.dealing().unarranged().getFirst())));
    }

    void arrange(Drafting drafting, DraftControls controls, View.Builder view) {
        PackWords words = controls.words();
        Map<String, Integer> given = drafting.draft().attributes();
        if (!given.isEmpty()) {
            view.text(
                    Rich.plain(
                            drafting.rules().numbers().attributes().keySet().stream()
                                    .filter(given::containsKey)
                                    .map(id -> words.shortName(id) + " " + given.get(id))
                                    .collect(Collectors.joining(", "))));
        }
        if (drafting.draft().outlay().points()) {
            view.text(left(drafting, words));
        }
        List<Control.Option> answers =
                drafting.dealing().mayArrange()
                        ? places(drafting, words)
                        : numbers(drafting, words);
        String label = texts.plain(words.language(), "hero.choose");
        controls.oneOf(label, answers, Verb.GIVE).forEach(view::controls);
    }

    private static List<Control.Option> places(Drafting drafting, PackWords words) {
        int number = drafting.dealing().left().getFirst();
        return drafting.dealing().unarranged().stream()
                .map(id -> new Control.Option(id + "=" + number, words.shortName(id), ""))
                .toList();
    }

    private List<Control.Option> numbers(Drafting drafting, PackWords words) {
        Attribute asked =
                Objects.requireNonNull(
                        drafting.rules()
                                .numbers()
                                .attributes()
                                .get(drafting.dealing().unarranged().getFirst()));
        return drafting.dealing().numbersFor(asked).stream()
                .map(n -> new Control.Option(asked.id() + "=" + n, priced(n, drafting, words), ""))
                .toList();
    }

    private String priced(int number, Drafting drafting, PackWords words) {
        return drafting.draft().outlay().points()
                ? texts.plain(
                        words.language(),
                        "hero.number-for",
                        Map.of(
                                "number",
                                number,
                                "cost",
                                drafting.rules().play().outset().points().cost(number)))
                : Integer.toString(number);
    }
}
