package dev.korchma.bot.encounters;

import dev.korchma.bot.rulebooks.Pack;
import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Typed;
import dev.korchma.game.rules.Creature;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Which creature of a game is meant by a few letters of its name, in any language. */
final class CreatureSearch {

    private CreatureSearch() {}

    /** What was found. */
    sealed interface Found {}

    record One(Creature creature) implements Found {}

    /**
     * @param creatures 2 or more, those whose names begin so first
     */
    record Several(List<Creature> creatures) implements Found {
        Several {
            creatures = List.copyOf(creatures);
        }
    }

    record Nobody() implements Found {}

    /**
     * Several that fit are one where that one is called exactly so.
     *
     * @param typed letters of a name, or an id
     */
    static Found find(Pack pack, String typed) {
        Creature known = pack.system().content().creatures().get(typed);
        if (known != null) {
            return new One(known);
        }
        List<Creature> all = all(pack, typed);
        if (all.isEmpty()) {
            return new Nobody();
        }
        Creature first = all.getFirst();
        return all.size() == 1 || pack.texts().isName(first.id(), typed)
                ? new One(first)
                : new Several(all);
    }

    /** All that fit, the best first; everybody when nothing was typed. */
    static List<Creature> all(Pack pack, String typed) {
        Map<String, Creature> all = pack.system().content().creatures();
        return pack.texts().find(all.keySet(), typed).stream()
                .flatMap(id -> Stream.ofNullable(all.get(id)))
                .toList();
    }

    /** Its name in a language, with the word that was found where that is another one. */
    static String label(Pack pack, Creature creature, String typed, Language language) {
        String name = pack.texts().name(language, creature.id());
        return Typed.folded(name).contains(Typed.folded(typed))
                ? name
                : Arrays.stream(Language.values())
                        .flatMap(one -> pack.texts().searchWords(one, creature.id()).stream())
                        .filter(word -> Typed.folded(word).contains(Typed.folded(typed)))
                        .findFirst()
                        .map(word -> name + " · " + word)
                        .orElse(name);
    }
}
