package dev.korchma.game.encounter;

import dev.korchma.game.character.Character;
import dev.korchma.game.journal.DocumentId;
import dev.korchma.game.journal.MemberId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything a decision about an encounter may look at.
 *
 * @param encounter null when it is not there yet
 * @param characters those the encounter {@link #needs}
 * @param masters who leads the game at this moment; nobody in a duel
 */
public record Documents(
        @Nullable Encounter encounter, List<Character> characters, Set<MemberId> masters) {

    public Documents {
        characters = List.copyOf(characters);
        masters = Set.copyOf(masters);
    }

    /** For what nobody leads. */
    public Documents(@Nullable Encounter encounter, List<Character> characters) {
        this(encounter, characters, Set.of());
    }

    /** The characters a decision about this encounter needs besides it. */
    public static Set<DocumentId> needs(Encounter encounter) {
        Stream<DocumentId> copied =
                encounter.fighters().stream().map(Fighter::character).flatMap(Stream::ofNullable);
        return copied.collect(Collectors.toUnmodifiableSet());
    }

    Encounter there() {
        if (encounter == null) {
            throw new IllegalStateException("the encounter was found before");
        }
        return encounter;
    }

    Optional<Character> character(@Nullable DocumentId id) {
        return characters.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** Whether this member decides for a fighter now. */
    boolean leads(MemberId member, Fighter fighter) {
        return switch (fighter.controller()) {
            case Controller.Member(MemberId led) -> led.equals(member);
            case Controller.Masters _ -> masters.contains(member);
            case Controller.Computer _ -> false;
        };
    }
}
