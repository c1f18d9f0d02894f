package dev.korchma.bot.encounters;

import dev.korchma.bot.store.Evolution;
import dev.korchma.game.character.Character;
import dev.korchma.game.character.CharacterEvent;
import dev.korchma.game.encounter.Encounter;
import dev.korchma.game.encounter.EncounterEvent;
import dev.korchma.game.journal.Document;
import dev.korchma.game.journal.Event;
import dev.korchma.game.journal.MemberId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How the documents of play follow their events. */
@Component
final class GameEvolution implements Evolution {

    @Override
    public Document evolve(@Nullable Document before, Event event) {
        return switch (event) {
            case EncounterEvent fought -> Encounter.evolve((Encounter) before, fought);
            case CharacterEvent lived -> Character.evolve((Character) before, lived);
            default -> throw new IllegalStateException("no document follows " + event.getClass());
        };
    }

    @Override
    public Optional<MemberId> ownerOf(Document document) {
        return document instanceof Character character
                ? Optional.of(character.owner())
                : Optional.empty();
    }
}
