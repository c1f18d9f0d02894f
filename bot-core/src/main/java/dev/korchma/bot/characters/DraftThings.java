package dev.korchma.bot.characters;

import dev.korchma.bot.characters.DraftDeed.Verb;
import dev.korchma.bot.chat.Control;
import dev.korchma.bot.chat.Control.Button;
import dev.korchma.bot.chat.Control.Style;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.rulebooks.MoneyWords;
import dev.korchma.bot.rulebooks.PackWords;
import dev.korchma.bot.rulebooks.ThrownWords;
import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Texts;
import dev.korchma.game.dice.Formula;
import dev.korchma.game.rules.Money;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Words the question with what things a hero sets out. */
@Component
class DraftThings {

    /** So many things tell an outfit from another. */
    private static final int TELLING = 3;

    private final Texts texts;

    DraftThings(Texts texts) {
        this.texts = texts;
    }

    void things(Drafting drafting, DraftControls controls, View.Builder view) {
        PackWords words = controls.words();
        Language language = words.language();
        Outfitting outfitting = drafting.outfitting();
        List<String> carried = outfitting.items();
        view.text(
                texts.rich(
                        language,
                        carried.isEmpty() ? "hero.carries-nothing" : "hero.carries",
                        Map.of("items", HeroWords.things(carried, words))));
        purse(outfitting, words, view);
        List<Control.Option> outfits = outfits(outfitting, words);
        if (!outfits.isEmpty()) {
            controls.list(texts.plain(language, "hero.outfits"), outfits, Verb.OUTFIT)
                    .forEach(view::controls);
        }
        List<Control.Option> all =
                outfitting.toBeHad().stream()
                        .map(item ->
                                new Control.Option(
                                        item, words.name(item), price(item, outfitting, words)))
                        .toList();
        if (!all.isEmpty()) {
            controls.list(texts.plain(language, "hero.take-item"), all, Verb.ADD)
                    .forEach(view::controls);
        }
        List<Control.Option> own =
                IntStream.range(0, carried.size())
                        .mapToObj(i ->
                                new Control.Option(
                                        Integer.toString(i), words.name(carried.get(i)), ""))
                        .toList();
        if (!own.isEmpty()) {
            controls.list(texts.plain(language, "hero.drop-item"), own, Verb.DROP)
                    .forEach(view::controls);
        }
        if (!outfitting.isBuying()) {
            outfitting.wealth().ifPresent(wealth -> view.controls(List.of(buys(wealth, controls))));
        }
    }

    private Button buys(Formula wealth, DraftControls controls) {
        Language language = controls.words().language();
        // What is computed around the dice shows in what they come to.
        String dice = wealth.text().replaceFirst("(\\d*d\\d+).*", "$1");
        return controls.labelled(
                texts.plain(
                        language,
                        "hero.buy",
                        Map.of("dice", ThrownWords.formula(dice, texts, language))),
                Verb.MONEY,
                "",
                Style.PLAIN);
    }

    private void purse(Outfitting outfitting, PackWords words, View.Builder view) {
        outfitting
                .purseThrown()
                .ifPresent(thrown -> {
                    Money money = outfitting.money();
                    view.text(
                            texts.rich(
                                    words.language(),
                                    "hero.money-left",
                                    Map.of(
                                            "left",
                                            MoneyWords.told(outfitting.left(), money, words),
                                            "had",
                                            MoneyWords.told(thrown.total(), money, words))));
                    view.small(
                            texts.rich(
                                    words.language(),
                                    "hero.money-fell",
                                    Map.of(
                                            "dice",
                                            thrown.dice().replaceFirst(".*?\\((.*)\\).*", "$1"))));
                });
    }

    /** The other things that are suggested, and the usual ones while money buys. */
    private static List<Control.Option> outfits(Outfitting outfitting, PackWords words) {
        List<List<String>> all = outfitting.outfits();
        return IntStream.range(0, all.size())
                .filter(at -> outfitting.isBuying() || !all.get(at).equals(outfitting.items()))
                .mapToObj(at -> outfit(at, all.get(at), words))
                .toList();
    }

    /** What tells it from others comes first; a list has no room for more in one line. */
    private static Control.Option outfit(int at, List<String> things, PackWords words) {
        List<String> kinds = things.stream().distinct().toList();
        List<String> first = kinds.stream().limit(TELLING).toList();
        return new Control.Option(
                Integer.toString(at),
                HeroWords.things(things.stream().filter(first::contains).toList(), words),
                HeroWords.things(
                        things.stream().filter(one -> !first.contains(one)).toList(), words));
    }

    private static String price(String item, Outfitting outfitting, PackWords words) {
        Money money = outfitting.money();
        return outfitting.isBuying()
                ? MoneyWords.told(money.prices().getOrDefault(item, 0L), money, words)
                : "";
    }
}
