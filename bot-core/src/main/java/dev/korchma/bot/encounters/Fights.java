package dev.korchma.bot.encounters;

import dev.korchma.bot.campaigns.Roles;
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
import dev.korchma.game.encounter.EncounterEvent;
import dev.korchma.game.encounter.EncounterRefusal;
import dev.korchma.game.encounter.Encounters;
import dev.korchma.game.encounter.Past;
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
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Takes the steps of fights: what the line needs between a saying and a pure decision. */
@Component
class Fights {

    /** What came of a step. */
    sealed interface Went {}

    record Happened(Encounter encounter, List<Event> events) implements Went {}

    record Refused(Refusal why) implements Went {}

    private final Ledger ledger;
    private final Members members;
    private final PinnedPacks packs;
    private final DuelViews views;
    private final Roles roles;
    private final ApplicationEventPublisher events;

    Fights(
            Ledger ledger,
            Members members,
            PinnedPacks packs,
            DuelViews views,
            Roles roles,
            ApplicationEventPublisher events) {
        this.ledger = ledger;
        this.members = members;
        this.packs = packs;
        this.views = views;
        this.roles = roles;
        this.events = events;
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

    /** Carries a command to a fight that may be there. */
    Went carry(Call call, DocumentId encounter, EncounterCommand command) {
        return carry(call, encounter, command, List.of());
    }

    /**
     * As {@link #carry(Call, DocumentId, EncounterCommand)}.
     *
     * @param before what has to happen first, as a hero that is made
     */
    Went carry(Call call, DocumentId encounter, EncounterCommand command, List<Event> before) {
        return took(
                call,
                encounter,
                Arrivals.heroes(command),
                (loaded, ruling) ->
                        prefixed(before, decide(call, loaded, encounter, command, ruling)));
    }

    /** The steps of a fight that still hold, oldest first. */
    List<Past> living(long space, DocumentId encounter) {
        return Past.living(
                ledger.steps(space, encounter.value()).stream()
                        .map(kept -> new Past(kept.number(), kept.actor(), kept.events()))
                        .toList());
    }

    /** The same as everybody at the table knows them: what is done unseen is not among them. */
    List<Past> seen(long space, Encounter encounter) {
        return living(space, encounter.id()).stream()
                .filter(step -> step.isSeen(encounter))
                .toList();
    }

    /**
     * Takes the steps from one on back.
     *
     * @param newest the last step that held when it was asked for; nothing happens when another
     *     followed
     * @param unseen whether what nobody saw goes with it
     */
    Went takeBack(Call call, DocumentId encounter, long from, long newest, boolean unseen) {
        return took(
                call,
                encounter,
                Set.of(),
                (loaded, ruling) -> {
                    long space = call.where().space();
                    List<Past> living =
                            unseen
                                    ? living(space, encounter)
                                    : seen(
                                            space,
                                            loaded.find(encounter, Encounter.class).orElseThrow());
                    if (living.isEmpty() || living.getLast().number() != newest) {
                        return new Decision.Refused(new EncounterRefusal.TooLate());
                    }
                    List<Past> back =
                            living.stream().filter(step -> step.number() >= from).toList();
                    EncounterCommand command = new EncounterCommand.TakeBack(back);
                    return decide(call, loaded, encounter, command, ruling);
                });
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
                    return prefixed(
                            mine.making(), decide(call, loaded, encounter, command, ruling));
                });
    }

    private Decision decide(
            Call call,
            Loaded loaded,
            DocumentId encounter,
            EncounterCommand command,
            Ruling ruling) {
        Encounter now = loaded.find(encounter, Encounter.class).orElse(null);
        List<Character> characters =
                loaded.documents().values().stream()
                        .map(Loaded.Versioned::document)
                        .filter(Character.class::isInstance)
                        .map(Character.class::cast)
                        .toList();
        Pack pack = rules(now, command);
        Documents documents = new Documents(now, characters, masters(call, now, command));
        return Encounters.decide(
                documents, Arrivals.asTheyAre(command, loaded), pack.system(), ruling);
    }

    /** What is not there yet is refused by any rules, unless it says by which it begins. */
    private Pack rules(@Nullable Encounter now, EncounterCommand command) {
        if (now != null) {
            return packs.pinned(now.pack());
        }
        return command instanceof EncounterCommand.Prepare prepare
                ? packs.pinned(prepare.pack())
                : packs.first();
    }

    private Set<MemberId> masters(
            Call call, @Nullable Encounter encounter, EncounterCommand command) {
        boolean isLed =
                command instanceof EncounterCommand.Leading
                        || (encounter != null && encounter.isLed());
        return isLed ? Set.copyOf(roles.leaders(call.where().space())) : Set.of();
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
                rests(call, after, step);
                yield new Happened(after, step.events());
            }
        };
    }

    private void rests(Call call, Encounter after, Ledger.Step step) {
        boolean rests =
                step.events().stream()
                        .anyMatch(event ->
                                event instanceof EncounterEvent.Stopped
                                        || event instanceof EncounterEvent.Ended);
        if (after.isLed() && rests) {
            events.publishEvent(new FightRests(call, after, step.number()));
        }
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
