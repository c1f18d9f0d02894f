package dev.korchma.bot.encounters;

import dev.korchma.bot.board.BoardKeeper;
import dev.korchma.bot.characters.Heroes;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.Deed;
import dev.korchma.bot.command.Done;
import dev.korchma.bot.command.No;
import dev.korchma.bot.rulebooks.Pack;
import dev.korchma.bot.rulebooks.PinnedPacks;
import dev.korchma.bot.store.Outcome;
import dev.korchma.game.encounter.Challenge;
import dev.korchma.game.encounter.Encounter;
import dev.korchma.game.encounter.EncounterCommand;
import dev.korchma.game.encounter.Stage;
import dev.korchma.game.journal.DocumentId;
import dev.korchma.game.journal.MemberId;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What each button of a duel does. */
@Configuration(proxyBeanMethods = false)
class DuelButtons {

    private final Fights fights;
    private final DuelAnswers answers;
    private final Floor floor;
    private final LedFights led;

    DuelButtons(Fights fights, DuelAnswers answers, Floor floor, LedFights led) {
        this.fights = fights;
        this.answers = answers;
        this.floor = floor;
        this.led = led;
    }

    @Bean
    Deed acceptDuel(Heroes heroes, PinnedPacks packs) {
        return new DuelDeed(
                DuelDeeds.ACCEPT,
                answers,
                call -> {
                    DocumentId id = DuelAnswers.encounter(call);
                    Encounter encounter = floor.find(call.where().space(), id).orElseThrow();
                    if (!(encounter.stage() instanceof Stage.Proposed(Challenge challenge))) {
                        return carry(call, new EncounterCommand.DeclineDuel());
                    }
                    MemberId me = fights.member(call);
                    if (!challenge.challenged().equals(me)) {
                        return No.because("duel.no.not-for-you");
                    }
                    Pack pack = packs.pinned(encounter.pack());
                    Optional<No> keptOut =
                            challenge.opponent() == null
                                    ? heroes.keptOut(
                                            call.where().space(), me, Optional.empty(), pack)
                                    : Optional.empty();
                    if (keptOut.isPresent()) {
                        return keptOut.get();
                    }
                    Heroes.Found mine = mine(fights, heroes, call, challenge, pack);
                    return answers.outcome(fights.accept(call, id, challenge, mine), call, id);
                });
    }

    /** The hero a challenge is taken up with: the one it names, else the member's own. */
    static Heroes.Found mine(
            Fights fights, Heroes heroes, Call call, Challenge challenge, Pack pack) {
        long space = call.where().space();
        Challenge.Contestant named = challenge.opponent();
        return Optional.ofNullable(named)
                .flatMap(one -> heroes.find(space, one.character()))
                .map(Heroes.Found::there)
                .orElseGet(() ->
                        heroes.ready(space, fights.member(call), pack, call.where().language()));
    }

    @Bean
    Deed declineDuel() {
        return deed(DuelDeeds.DECLINE, new EncounterCommand.DeclineDuel());
    }

    @Bean
    Deed withdrawDuel() {
        return deed(DuelDeeds.WITHDRAW, new EncounterCommand.WithdrawDuel());
    }

    @Bean
    Deed act() {
        return new DuelDeed(
                DuelDeeds.ACT,
                answers,
                call ->
                        carry(
                                call,
                                new EncounterCommand.Act(
                                        EncounterDeeds.guard(call),
                                        call.arguments().text(DuelDeeds.ACTION),
                                        EncounterDeeds.targets(call),
                                        List.of(),
                                        "")));
    }

    @Bean
    Deed endTurn() {
        return new DuelDeed(
                DuelDeeds.END_TURN,
                answers,
                call -> carry(call, new EncounterCommand.EndTurn(EncounterDeeds.guard(call))));
    }

    /** Asks first: a slip of the finger must not lose a fight. */
    @Bean
    Deed surrender() {
        return new DuelDeed(DuelDeeds.SURRENDER, answers, this::mayISurrender);
    }

    private Outcome mayISurrender(Call call) {
        DocumentId id = DuelAnswers.encounter(call);
        Encounter encounter = floor.find(call.where().space(), id).orElseThrow();
        if (encounter.stage() instanceof Stage.Over) {
            return answers.over(call, id);
        }
        return encounter.ledBy(fights.member(call)).isEmpty()
                ? No.because(DuelAnswers.watching(encounter))
                : answers.reallySurrender(call, encounter);
    }

    @Bean
    Deed giveUp() {
        return deed(DuelDeeds.GIVE_UP, new EncounterCommand.Surrender());
    }

    /** A button of a turn that is past: says whose turn it is, or that it is over. */
    @Bean
    Deed late(BoardKeeper keeper) {
        return new DuelDeed(
                DuelDeeds.LATE,
                answers,
                call -> {
                    long space = call.where().space();
                    DocumentId id = DuelAnswers.encounter(call);
                    keeper.wake(space, id.value());
                    Encounter encounter = floor.find(space, id).orElseThrow();
                    return switch (encounter.stage()) {
                        case Stage.Over _ -> answers.over(call, id);
                        case Stage.Running _ -> late(call, encounter);
                        case Stage.Paused _ -> No.because("encounter.no.stands-still");
                        case Stage.Proposed _, Stage.Prepared _, Stage.Gathering _ ->
                                No.because("duel.no.too-late");
                    };
                });
    }

    private Outcome late(Call call, Encounter encounter) {
        MemberId me = fights.member(call);
        boolean isTheirs =
                led.leads(call)
                        || encounter.active().filter(active -> active.isLedBy(me)).isPresent();
        if (!isTheirs) {
            return answers.notYours(call, encounter, me);
        }
        // The page that is open now is on its way.
        return FightLists.isOfAnotherPage(call) ? new Done() : No.because("duel.no.too-late");
    }

    private Deed deed(String name, EncounterCommand command) {
        return new DuelDeed(name, answers, call -> carry(call, command));
    }

    private Outcome carry(Call call, EncounterCommand command) {
        DocumentId id = DuelAnswers.encounter(call);
        return answers.outcome(fights.carry(call, id, command), call, id);
    }
}
