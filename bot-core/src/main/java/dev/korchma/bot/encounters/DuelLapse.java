package dev.korchma.bot.encounters;

import dev.korchma.bot.chat.DeliveryKey;
import dev.korchma.bot.command.Clockwork;
import dev.korchma.bot.rulebooks.PinnedPacks;
import dev.korchma.bot.store.Ledger;
import dev.korchma.game.encounter.Challenge;
import dev.korchma.game.encounter.Documents;
import dev.korchma.game.encounter.Encounter;
import dev.korchma.game.encounter.EncounterCommand;
import dev.korchma.game.encounter.Encounters;
import dev.korchma.game.encounter.Stage;
import dev.korchma.game.journal.DocumentId;
import dev.korchma.game.journal.Ruling;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The step a challenge takes by itself when its time is over. */
@Component
class DuelLapse {

    private final TransactionTemplate transaction;
    private final Ledger ledger;
    private final PinnedPacks packs;
    private final DuelFloor floor;
    private final Clockwork clock;

    DuelLapse(
            TransactionTemplate transaction,
            Ledger ledger,
            PinnedPacks packs,
            DuelFloor floor,
            Clockwork clock) {
        this.transaction = transaction;
        this.ledger = ledger;
        this.packs = packs;
        this.floor = floor;
        this.clock = clock;
    }

    /**
     * @param id space and encounter, as the timer was set
     */
    void ring(String id) {
        long space = Long.parseLong(id.substring(0, id.indexOf('/')));
        DocumentId encounter = new DocumentId(UUID.fromString(id.substring(id.indexOf('/') + 1)));
        transaction.executeWithoutResult(_ ->
                floor.find(space, encounter)
                        .filter(found -> found.stage() instanceof Stage.Proposed)
                        .ifPresent(found -> lapse(space, found)));
    }

    private void lapse(long space, Encounter found) {
        if (!(found.stage() instanceof Stage.Proposed(Challenge challenge))) {
            return;
        }
        Ruling ruling =
                new Ruling(
                        challenge.challenger(),
                        clock.now(),
                        UUID::randomUUID,
                        _ -> {
                            throw new IllegalStateException("a lapse throws no dice");
                        });
        var _ =
                ledger.take(
                        new Ledger.Stride(
                                space,
                                found.id().value(),
                                challenge.challenger(),
                                new DeliveryKey("timer:duel-lapse:" + found.id().value()),
                                ruling.now()),
                        List.of(found.id()),
                        _ -> List.of(),
                        loaded ->
                                Encounters.decide(
                                        new Documents(
                                                loaded.find(found.id(), Encounter.class)
                                                        .orElse(null),
                                                List.of()),
                                        new EncounterCommand.LapseDuel(),
                                        packs.pinned(found.pack()).system(),
                                        ruling));
    }
}
