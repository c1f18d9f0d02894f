package dev.korchma.bot.encounters;

import dev.korchma.bot.store.Loaded;
import dev.korchma.game.character.Character;
import dev.korchma.game.encounter.EncounterCommand;
import dev.korchma.game.encounter.Newcomer;
import dev.korchma.game.journal.DocumentId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The lasting heroes who come to a fight with a command. */
final class Arrivals {

    private Arrivals() {}

    /** Whose documents the decision needs besides those of the fight. */
    static Set<DocumentId> heroes(EncounterCommand command) {
        return newcomers(command)
                .map(Newcomer::hero)
                .flatMap(Stream::ofNullable)
                .map(Character::id)
                .collect(Collectors.toSet());
    }

    private static Stream<Newcomer> newcomers(EncounterCommand command) {
        return switch (command) {
            case EncounterCommand.Enlist(List<Newcomer> newcomers) -> newcomers.stream();
            case EncounterCommand.Join(Newcomer newcomer) -> Stream.of(newcomer);
            case EncounterCommand.Prepare prepare -> prepare.party().stream();
            case EncounterCommand.Follow(var _, Newcomer hero) -> Stream.ofNullable(hero);
            default -> Stream.empty();
        };
    }

    /** Heroes as they are under the lock, not as they were when they were chosen. */
    static EncounterCommand asTheyAre(EncounterCommand command, Loaded loaded) {
        return switch (command) {
            case EncounterCommand.Enlist(List<Newcomer> newcomers) ->
                    new EncounterCommand.Enlist(asTheyAre(newcomers, loaded));
            case EncounterCommand.Join(Newcomer newcomer) ->
                    new EncounterCommand.Join(asItIs(newcomer, loaded));
            case EncounterCommand.Prepare(var id, var pack, var title, List<Newcomer> party) ->
                    new EncounterCommand.Prepare(id, pack, title, asTheyAre(party, loaded));
            case EncounterCommand.Follow(var player, Newcomer hero) ->
                    new EncounterCommand.Follow(player, ifAny(hero, loaded));
            default -> command;
        };
    }

    private static List<Newcomer> asTheyAre(List<Newcomer> newcomers, Loaded loaded) {
        return newcomers.stream().map(one -> asItIs(one, loaded)).toList();
    }

    private static @Nullable Newcomer ifAny(@Nullable Newcomer newcomer, Loaded loaded) {
        return newcomer == null ? null : asItIs(newcomer, loaded);
    }

    private static Newcomer asItIs(Newcomer newcomer, Loaded loaded) {
        return Optional.ofNullable(newcomer.hero())
                .flatMap(hero -> loaded.find(hero.id(), Character.class))
                .map(Newcomer::hero)
                .orElse(newcomer);
    }
}
