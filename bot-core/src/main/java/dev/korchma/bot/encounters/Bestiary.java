package dev.korchma.bot.encounters;

import com.ibm.icu.lang.UCharacter;
import dev.korchma.bot.rulebooks.Pack;
import dev.korchma.bot.text.Language;
import dev.korchma.game.rules.Creature;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds creatures of a pack by what somebody types of their names, in any language. */
@Component
class Bestiary {

    /** The best matches first: whole names, then beginnings, then what has it in the middle. */
    List<Creature> search(Pack pack, String typed, Language language) {
        String wanted = folded(typed);
        return pack.system().content().creatures().values().stream()
                .filter(creature -> rank(pack, creature, wanted) < MISSED)
                .sorted(
                        Comparator.<Creature>comparingInt(one -> rank(pack, one, wanted))
                                .thenComparing(one -> pack.texts().name(language, one.id())))
                .toList();
    }

    private static final int MISSED = 3;

    private static int rank(Pack pack, Creature creature, String wanted) {
        return names(pack, creature)
                .mapToInt(name ->
                        name.equals(wanted)
                                ? 0
                                : name.startsWith(wanted) ? 1 : name.contains(wanted) ? 2 : MISSED)
                .min()
                .orElse(MISSED);
    }

    private static Stream<String> names(Pack pack, Creature creature) {
        Stream<String> called =
                Arrays.stream(Language.values())
                        .flatMap(language ->
                                Stream.concat(
                                        Stream.of(pack.texts().name(language, creature.id())),
                                        aliases(pack, language, creature)));
        return Stream.concat(Stream.of(creature.id()), called).map(Bestiary::folded);
    }

    private static Stream<String> aliases(Pack pack, Language language, Creature creature) {
        return pack.texts().form(language, creature.id(), "aliases").stream()
                .flatMap(all -> Arrays.stream(all.split(",")));
    }

    private static String folded(String text) {
        return UCharacter.foldCase(text.strip(), true).replace('ё', 'е').toLowerCase(Locale.ROOT);
    }
}
