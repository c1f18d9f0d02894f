package dev.korchma.bot.uses;

import dev.korchma.bot.rulebooks.Pack;
import dev.korchma.game.character.Character;
import dev.korchma.game.journal.DocumentId;
import dev.korchma.game.rules.Body;
import dev.korchma.game.rules.Offered;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A hero and those who are near.
 *
 * @param hero who does something
 * @param all the hero first, then the others who are in no fight
 */
record Company(Pack pack, Character hero, List<Character> all) {

    Company {
        all = List.copyOf(all);
    }

    static String key(Character one) {
        return key(one.id());
    }

    static String key(DocumentId one) {
        return one.value().toString();
    }

    Map<String, Body> bodies() {
        Map<String, Body> bodies = new LinkedHashMap<>();
        all.forEach(one -> bodies.put(key(one), one.bodyBy(pack.system())));
        return bodies;
    }

    /** Those a deed would reach as they were chosen. */
    Company of(List<String> targets) {
        return new Company(
                pack,
                hero,
                all.stream()
                        .filter(one -> one.equals(hero) || targets.contains(key(one)))
                        .toList());
    }

    List<Offered> offers() {
        return pack.system().calm().offers(key(hero), bodies());
    }

    /** What was chosen, as it is on offer and paid as it was said. */
    Optional<Offered> offered(Chosen chosen) {
        return offers().stream()
                .filter(one -> one.action().equals(chosen.action()))
                .findFirst()
                .flatMap(one -> one.paidBy(chosen.paid()));
    }

    Optional<String> name(String key) {
        return all.stream().filter(one -> key(one).equals(key)).findFirst().map(Character::name);
    }

    static Stream<DocumentId> ids(List<String> keys) {
        return keys.stream().distinct().map(UUID::fromString).map(DocumentId::new);
    }
}
