package dev.korchma.bot.accounts;

import dev.korchma.bot.characters.PlaysAnother;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.people.Commitments;
import dev.korchma.bot.people.Joining;
import dev.korchma.bot.store.DocumentStore;
import dev.korchma.bot.store.Ledger;
import dev.korchma.bot.store.Loaded;
import dev.korchma.game.character.Character;
import dev.korchma.game.character.CharacterPassed;
import dev.korchma.game.journal.Decision;
import dev.korchma.game.journal.DocumentId;
import dev.korchma.game.journal.Event;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What becomes of play when two persons become one. */
@Component
class Becoming {

    private final Joining joining;
    private final List<Commitments> commitments;
    private final DocumentStore documents;
    private final Ledger ledger;
    private final ApplicationEventPublisher events;

    Becoming(
            Joining joining,
            List<Commitments> commitments,
            DocumentStore documents,
            Ledger ledger,
            ApplicationEventPublisher events) {
        this.joining = joining;
        this.commitments = commitments;
        this.documents = documents;
        this.ledger = ledger;
        this.events = events;
    }

    /**
     * Joins two persons. In a space where both are members the heroes of the one pass to the other.
     *
     * @return false when the one that goes has begun something there that only it can finish
     */
    boolean become(Call call, Joining.Pair pair) {
        for (Joining.Doubled two : pair.doubled()) {
            if (commitments.stream().anyMatch(one -> one.bind(two.space(), two.goes()))) {
                return false;
            }
        }
        pair.doubled().forEach(two -> pass(call, two));
        joining.join(pair);
        pair.doubled()
                .forEach(two ->
                        events.publishEvent(new PlaysAnother(call.in(two.space()), two.stays())));
        return true;
    }

    private void pass(Call call, Joining.Doubled two) {
        List<DocumentId> heroes =
                documents.ownedBy(two.space(), two.goes(), Character.class).stream()
                        .map(Character::id)
                        .toList();
        if (heroes.isEmpty()) {
            return;
        }
        var _ =
                ledger.take(
                        new Ledger.Stride(
                                two.space(),
                                UUID.randomUUID(),
                                two.stays(),
                                call.key(),
                                call.now()),
                        heroes,
                        _ -> List.of(),
                        loaded -> new Decision.Accepted(passed(loaded, heroes, two)));
    }

    private static List<Event> passed(Loaded loaded, List<DocumentId> heroes, Joining.Doubled two) {
        return heroes.stream()
                .map(id -> loaded.find(id, Character.class).orElseThrow())
                .<Event>map(hero -> new CharacterPassed(hero.id(), hero.owner(), two.stays()))
                .toList();
    }
}
