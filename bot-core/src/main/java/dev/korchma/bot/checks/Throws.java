package dev.korchma.bot.checks;

import dev.korchma.bot.command.Call;
import dev.korchma.bot.rulebooks.Pack;
import dev.korchma.bot.store.Ledger;
import dev.korchma.bot.store.Loaded;
import dev.korchma.game.character.Character;
import dev.korchma.game.encounter.Encounter;
import dev.korchma.game.encounter.EncounterEvent;
import dev.korchma.game.encounter.Fighter;
import dev.korchma.game.journal.Decision;
import dev.korchma.game.journal.DocumentId;
import dev.korchma.game.journal.Event;
import dev.korchma.game.journal.MemberId;
import dev.korchma.game.journal.Refusal;
import dev.korchma.game.rules.Attempted;
import dev.korchma.game.rules.Body;
import dev.korchma.game.rules.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;

/**
 * Lets a hero try something with the body it has now, under its lock: in a fight what is so there
 * counts, and what the try used up is gone.
 */
@Component
class Throws {

    /** It used nothing up. */
    private record Nothing() implements Refusal {}

    private final Ledger ledger;

    Throws(Ledger ledger) {
        this.ledger = ledger;
    }

    /** A try on its way: by what rules, of which hero, and what came of it. */
    private record Going(
            Call call, Pack pack, Character hero, Attempts.Way way, List<Attempted> came) {

        /** Tries it; what is left of the body. */
        Body from(Body body) {
            String how = way.how();
            Integer against = way.against();
            Attempted attempted =
                    pack.system()
                            .attempt(
                                    body,
                                    way.what(),
                                    how == null ? List.of() : List.of(how),
                                    way.bonus(),
                                    against == null
                                            ? OptionalLong.empty()
                                            : OptionalLong.of(against),
                                    call.dice());
            came.clear();
            came.add(attempted);
            Body after = body;
            for (Result result : attempted.consequences()) {
                after = after.after(result);
            }
            return after;
        }
    }

    Attempted go(Call call, MemberId me, Pack pack, Character hero, Attempts.Way way) {
        Going going = new Going(call, pack, hero, way, new ArrayList<>());
        DocumentId fight = hero.fighting();
        DocumentId about = fight == null ? hero.id() : fight;
        var _ =
                ledger.take(
                        new Ledger.Stride(
                                call.where().space(), about.value(), me, call.key(), call.now()),
                        List.of(about),
                        _ -> List.of(),
                        loaded -> fight == null ? alone(going, loaded) : fighting(going, loaded));
        return going.came().getFirst();
    }

    private static Decision alone(Going going, Loaded loaded) {
        Character hero = loaded.find(going.hero().id(), Character.class).orElseThrow();
        Body after = going.from(hero.bodyBy(going.pack().system()));
        return used(
                going,
                new dev.korchma.game.character.Tried(
                        hero.id(), going.way().what(), hero.body(), after));
    }

    private static Decision fighting(Going going, Loaded loaded) {
        Encounter encounter =
                loaded.documents().values().stream()
                        .map(found -> (Encounter) found.document())
                        .findFirst()
                        .orElseThrow();
        Fighter fighter =
                encounter.fighters().stream()
                        .filter(one -> going.hero().id().equals(one.character()))
                        .findFirst()
                        .orElseThrow();
        Body after = going.from(fighter.body());
        return used(
                going,
                new EncounterEvent.CameAsIs(encounter.id(), fighter.id(), fighter.body(), after));
    }

    private static Decision used(Going going, Event event) {
        return going.came().getFirst().consequences().isEmpty()
                ? new Decision.Refused(new Nothing())
                : new Decision.Accepted(List.of(event));
    }
}
