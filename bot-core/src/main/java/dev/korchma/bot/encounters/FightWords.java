package dev.korchma.bot.encounters;

import dev.korchma.bot.rulebooks.PackWords;
import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Texts;
import dev.korchma.game.encounter.Encounter;
import dev.korchma.game.encounter.Fighter;
import dev.korchma.game.encounter.Label;
import dev.korchma.game.encounter.Sides;
import dev.korchma.game.encounter.Stage;
import dev.korchma.game.rules.ActiveEffect;
import dev.korchma.game.rules.Offered;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How fighters and what they do are spoken of in one language.
 *
 * @param words those of the game
 */
record FightWords(Texts texts, PackWords words, Encounter encounter) {

    Language language() {
        return words.language();
    }

    String name(Fighter fighter) {
        return name(words, encounter, fighter);
    }

    /** What a fighter is called: by its name, or by what it is. */
    static String name(PackWords words, Encounter encounter, Fighter fighter) {
        return FighterNames.of(words, encounter, fighter);
    }

    /** How somebody stands as everybody sees it: heroes by numbers, the others by looks. */
    String standing(Fighter fighter) {
        return encounter.isLed() && !fighter.isHero() ? looks(fighter) : numbers(fighter);
    }

    /** "Hit points 4/9". */
    String numbers(Fighter fighter) {
        return words.vital(fighter.body());
    }

    private String looks(Fighter fighter) {
        int now = fighter.body().track(words.vitalTrack());
        int most = words.vitalMost(fighter.body());
        String looks =
                now <= 0 ? "down" : now >= most ? "unhurt" : now * 2 > most ? "hurt" : "badly-hurt";
        return texts.plain(language(), "encounter.looks." + looks);
    }

    /** Effects by name and the label, empty where there are none. */
    String effects(Fighter fighter) {
        return Stream.concat(
                        fighter.body().effects().stream()
                                .map(ActiveEffect::effect)
                                .distinct()
                                .map(words::name),
                        Stream.ofNullable(fighter.label()).map(this::label))
                .collect(Collectors.joining(", "));
    }

    /** Before play begins, in a game that knows surprise. */
    boolean canBeSurprised() {
        boolean before =
                encounter.stage() instanceof Stage.Prepared
                        || encounter.stage() instanceof Stage.Gathering;
        return before && !words.pack().system().play().fight().surprise().isEmpty();
    }

    /** "“on fire” (2 rounds)". */
    String label(Label label) {
        return say(
                "encounter.label.shown",
                Map.of(
                        "words", label.words(),
                        "rounds", label.rounds(),
                        "secret", new Texts.Pick(label.secret() ? "yes" : "no")));
    }

    String action(Offered offered) {
        return words.action(offered.action(), offered.item());
    }

    String side(String side) {
        return texts.plain(language(), "encounter.side." + side);
    }

    /** Whether somebody stands where one would expect it: heroes with heroes, the rest as foes. */
    static boolean isOnTheUsualSide(Fighter fighter) {
        return fighter.side().equals(fighter.isHero() ? Sides.HEROES : Sides.FOES);
    }

    String say(String key, Map<String, ?> arguments) {
        return texts.plain(language(), key, arguments);
    }

    String say(String key) {
        return texts.plain(language(), key);
    }
}
