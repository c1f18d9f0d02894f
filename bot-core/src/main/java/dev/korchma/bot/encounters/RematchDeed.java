package dev.korchma.bot.encounters;

import dev.korchma.bot.characters.Heroes;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.Deed;
import dev.korchma.bot.command.Manner;
import dev.korchma.bot.command.No;
import dev.korchma.bot.people.Members;
import dev.korchma.bot.rulebooks.Pack;
import dev.korchma.bot.store.Outcome;
import dev.korchma.bot.text.Language;
import dev.korchma.game.character.Character;
import dev.korchma.game.encounter.Challenge;
import dev.korchma.game.encounter.Controller;
import dev.korchma.game.encounter.Encounter;
import dev.korchma.game.encounter.EncounterCommand;
import dev.korchma.game.encounter.Fighter;
import dev.korchma.game.encounter.Stage;
import dev.korchma.game.journal.DocumentId;
import dev.korchma.game.journal.MemberId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Another duel of the same two. A duel has one rematch, however often and by whomever it is asked
 * for: the second of the two who asks takes the first one's challenge up.
 */
@Component
class RematchDeed implements Deed {

    private final Duels duels;
    private final DuelAnswers answers;
    private final DuelFloor floor;
    private final DuelTimers timers;
    private final Members members;

    RematchDeed(
            Duels duels, DuelAnswers answers, DuelFloor floor, DuelTimers timers, Members members) {
        this.duels = duels;
        this.answers = answers;
        this.floor = floor;
        this.timers = timers;
        this.members = members;
    }

    @Override
    public String name() {
        return DuelDeeds.REMATCH;
    }

    @Override
    public Manner manner() {
        return Manner.UPDATE;
    }

    @Override
    public Outcome run(Call call) {
        DocumentId old = DuelAnswers.encounter(call);
        Encounter was = floor.find(call.where().space(), old).orElseThrow();
        MemberId me = duels.member(call);
        Optional<Fighter> mine = ledBy(call.where().space(), was, me);
        if (mine.isEmpty()) {
            return No.because("duel.no.watching");
        }
        DocumentId next = rematchOf(old);
        Optional<Encounter> there = floor.find(call.where().space(), next);
        return there.isEmpty()
                ? challenge(call, was, mine.get(), next)
                : join(call, there.get(), mine.get(), me);
    }

    /** The fighter of somebody who may have been another member when it was fought. */
    private Optional<Fighter> ledBy(long space, Encounter was, MemberId me) {
        return was.fighters().stream()
                .filter(one ->
                        one.controller() instanceof Controller.Member(MemberId led)
                                && members.now(space, led).equals(me))
                .findFirst();
    }

    private static DocumentId rematchOf(DocumentId old) {
        byte[] name = ("rematch of " + old.value()).getBytes(StandardCharsets.UTF_8);
        return new DocumentId(UUID.nameUUIDFromBytes(name));
    }

    private Outcome challenge(Call call, Encounter was, Fighter mine, DocumentId next) {
        Fighter other =
                was.fighters().stream()
                        .filter(one -> !one.side().equals(mine.side()))
                        .findFirst()
                        .orElseThrow();
        Pack pack = floor.pack(was);
        Character hero = hero(call, mine);
        EncounterCommand command =
                switch (other.controller()) {
                    case Controller.Computer _ ->
                            new EncounterCommand.FightComputer(
                                    next, hero, other.name(), other.body().build());
                    case Controller.Member(MemberId member) ->
                            new EncounterCommand.ProposeDuel(
                                    next,
                                    hero,
                                    members.now(call.where().space(), member),
                                    hero(call, other),
                                    timers.lapse(call, next));
                };
        return answers.outcome(duels.begin(call, next, pack, command, List.of()), call, next);
    }

    private Outcome join(Call call, Encounter next, Fighter mine, MemberId me) {
        return switch (next.stage()) {
            case Stage.Proposed(Challenge challenge) when challenge.challenged().equals(me) ->
                    answers.outcome(
                            duels.accept(
                                    call,
                                    next.id(),
                                    challenge,
                                    new Heroes.Found(hero(call, mine), List.of())),
                            call,
                            next.id());
            case Stage.Proposed _ -> No.because("duel.no.rematch-waits");
            case Stage.Running _ -> No.because("duel.no.rematch-runs");
            case Stage.Over _ -> No.because("duel.no.rematch-over");
        };
    }

    private Character hero(Call call, Fighter fighter) {
        return floor.character(call.where().space(), Objects.requireNonNull(fighter.character()))
                .orElseThrow();
    }

    @Override
    public Optional<View> show(Outcome outcome, Language language) {
        return answers.show(outcome, language);
    }
}
