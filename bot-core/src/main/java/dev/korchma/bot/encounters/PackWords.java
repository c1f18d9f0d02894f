package dev.korchma.bot.encounters;

import com.ibm.icu.lang.UCharacter;
import dev.korchma.bot.rulebooks.Pack;
import dev.korchma.bot.rulebooks.PackTexts;
import dev.korchma.bot.text.Language;
import dev.korchma.game.encounter.Encounter;
import dev.korchma.game.encounter.Fighter;
import dev.korchma.game.rules.Body;
import dev.korchma.game.rules.Build;
import dev.korchma.game.rules.Track;
import dev.korchma.game.rules.When;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words of one game in one language. */
record PackWords(Pack pack, Language language) {

    static PackWords of(Pack pack, Language language) {
        return new PackWords(pack, language);
    }

    /** What an id is called in each language of the house. */
    static List<String> namesOf(Pack pack, String id) {
        return Arrays.stream(Language.values()).map(one -> pack.texts().name(one, id)).toList();
    }

    String name(String id) {
        return pack.texts().name(language, id);
    }

    /** An action as a button names it: by itself where the pack names it, else by its item. */
    String action(String action, @Nullable String item) {
        return pack.texts()
                .form(language, action, PackTexts.NAME)
                .orElseGet(() -> name(item == null ? action : item));
    }

    /** "8 slashing". */
    String amount(String type, long amount) {
        return pack.texts().say(language, type, PackTexts.AMOUNT, Map.of("amount", amount));
    }

    /** What a fighter is called: by its name, or by what it is. */
    String fighter(Encounter encounter, Fighter fighter) {
        String kind = fighter.kind();
        if (!fighter.name().isEmpty() || kind == null) {
            return fighter.name();
        }
        return encounter.isOneOfSeveral(fighter) && fighter.number() > 0
                ? name(kind) + " " + fighter.number()
                : name(kind);
    }

    /** What somebody is, in a few words: what everybody must choose, in the order of the pack. */
    String kind(Build build) {
        return pack.system().content().choices().values().stream()
                .filter(choice -> choice.when().equals(When.ALWAYS))
                .map(choice -> build.choices().get(choice.id()))
                .flatMap(Stream::ofNullable)
                .map(option -> UCharacter.toLowerCase(language.locale(), name(option)))
                .collect(Collectors.joining(", "));
    }

    /** How much is left of what keeps somebody in the fight: "7/12". */
    String vital(Body body) {
        return body.track(vitalTrack()) + "/" + vitalMost(body);
    }

    int vitalMost(Body body) {
        return (int) pack.system().value(body, Track.maxOf(vitalTrack()));
    }

    /** Experience to the next level; 0 when there is none. */
    long left(long experience) {
        return pack.system().play().advancement().levels().stream()
                .filter(level -> level > experience)
                .findFirst()
                .map(level -> level - experience)
                .orElse(0L);
    }

    String vitalTrack() {
        return pack.system().play().fight().outTrack();
    }

    String game() {
        return name(pack.id());
    }
}
