package dev.korchma.bot.encounters;

import dev.korchma.bot.characters.Heroes;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.people.Members;
import dev.korchma.bot.rulebooks.Pack;
import dev.korchma.bot.rulebooks.PinnedPacks;
import dev.korchma.bot.store.Ledger;
import dev.korchma.bot.store.Loaded;
import dev.korchma.game.character.Character;
import dev.korchma.game.encounter.Challenge;
import dev.korchma.game.encounter.Documents;
import dev.korchma.game.encounter.Encounter;
import dev.korchma.game.encounter.EncounterCommand;
import dev.korchma.game.encounter.Encounters;
import dev.korchma.game.encounter.Stage;
import dev.korchma.game.journal.Decision;
import dev.korchma.game.journal.DocumentId;
import dev.korchma.game.journal.Event;
import dev.korchma.game.journal.MemberId;
import dev.korchma.game.journal.Refusal;
import dev.korchma.game.journal.Ruling;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;

/** Takes the steps of duels: what the line needs between a saying and a pure decision. */
@Component
class Duels {

    /** What came of a step. */
    sealed interface Went {}

    record Happened(Encounter encounter, List<Event> events) implements Went {}

    record Refused(Refusal why) implements Went {}

    private final Ledger ledger;
    private final Members members;
    private final PinnedPacks packs;
    private final DuelViews views;

    Duels(Ledger ledger, Members members, PinnedPacks packs, DuelViews views) {
        this.ledger = ledger;
        this.members = members;
        this.packs = packs;
        this.views = views;
    }

    MemberId member(Call call) {
        return members.enter(call.where().space(), call.person().id());
    }

    /** Begins a duel: nothing of it exists yet. */
    Went begin(
            Call call,
            DocumentId encounter,
            Pack pack,
            EncounterCommand command,
            List<Event> before) {
        return took(
                call,
                encounter,
                Set.of(),
                (_, ruling) ->
                        prefixed(
                                before,
                                Encounters.decide(
                                        new Documents(null, List.of(challenger(command))),
                                        command,
                                        pack.system(),
                                        ruling)));
    }

    private static Character challenger(EncounterCommand command) {
        return switch (command) {
            case EncounterCommand.ProposeDuel propose -> propose.challenger();
            case EncounterCommand.FightComputer fight -> fight.challenger();
            default -> throw new IllegalStateException("a duel does not begin with " + command);
        };
    }

    /** Carries a command to a duel that may be there. */
    Went carry(Call call, DocumentId encounter, EncounterCommand command) {
        return took(
                call,
                encounter,
                Set.of(),
                (loaded, ruling) -> decide(loaded, encounter, command, ruling));
    }

    /** Takes a challenge up with a hero that may have to be made first. */
    Went accept(Call call, DocumentId encounter, Challenge challenge, Heroes.Found mine) {
        DocumentId other = challenge.contestant().character();
        return took(
                call,
                encounter,
                Set.of(other),
                (loaded, ruling) -> {
                    Character challenger = loaded.find(other, Character.class).orElseThrow();
                    EncounterCommand command =
                            new EncounterCommand.AcceptDuel(challenger, mine.character());
                    return prefixed(mine.making(), decide(loaded, encounter, command, ruling));
                });
    }

    private Decision decide(
            Loaded loaded, DocumentId encounter, EncounterCommand command, Ruling ruling) {
        Encounter now = loaded.find(encounter, Encounter.class).orElse(null);
        List<Character> characters =
                loaded.documents().values().stream()
                        .map(Loaded.Versioned::document)
                        .filter(Character.class::isInstance)
                        .map(Character.class::cast)
                        .toList();
        Pack pack = now == null ? packs.first() : packs.pinned(now.pack());
        return Encounters.decide(new Documents(now, characters), command, pack.system(), ruling);
    }

    private Went took(
            Call call,
            DocumentId encounter,
            Set<DocumentId> besides,
            BiFunction<Loaded, Ruling, Decision> decide) {
        MemberId actor = member(call);
        Ruling ruling = new Ruling(actor, call.now(), UUID::randomUUID, call.dice());
        Ledger.Stride stride =
                new Ledger.Stride(
                        call.where().space(), encounter.value(), actor, call.key(), call.now());
        Ledger.Taken taken =
                ledger.take(
                        stride,
                        List.of(encounter),
                        roots -> needs(roots, encounter, besides),
                        loaded -> decide.apply(loaded, ruling));
        return switch (taken) {
            case Ledger.Refused(Refusal why) -> new Refused(why);
            case Ledger.Step step -> {
                Encounter after = (Encounter) Objects.requireNonNull(step.after().get(encounter));
                views.follow(call, after, step);
                yield new Happened(after, step.events());
            }
        };
    }

    private static Collection<DocumentId> needs(
            Loaded roots, DocumentId encounter, Set<DocumentId> besides) {
        Set<DocumentId> all = new HashSet<>(besides);
        roots.find(encounter, Encounter.class)
                .filter(found -> !(found.stage() instanceof Stage.Over))
                .ifPresent(found -> all.addAll(Documents.needs(found)));
        return all;
    }

    private static Decision prefixed(List<Event> before, Decision decision) {
        if (!(decision instanceof Decision.Accepted(List<Event> events)) || before.isEmpty()) {
            return decision;
        }
        List<Event> all = new ArrayList<>(before);
        all.addAll(events);
        return new Decision.Accepted(all);
    }
}
