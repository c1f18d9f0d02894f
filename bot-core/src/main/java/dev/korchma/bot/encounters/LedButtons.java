package dev.korchma.bot.encounters;

import dev.korchma.bot.board.Choice;
import dev.korchma.bot.characters.Heroes;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.Deed;
import dev.korchma.bot.command.Manner;
import dev.korchma.bot.command.No;
import dev.korchma.bot.store.Outcome;
import dev.korchma.game.encounter.Correction;
import dev.korchma.game.encounter.Encounter;
import dev.korchma.game.encounter.EncounterCommand;
import dev.korchma.game.encounter.Fighter;
import dev.korchma.game.encounter.FighterId;
import dev.korchma.game.encounter.Newcomer;
import dev.korchma.game.journal.DocumentId;
import dev.korchma.game.journal.MemberId;
import dev.korchma.game.rules.Offered;
import dev.korchma.game.rules.Targeting;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What each button of a fight that is led does. */
@Configuration(proxyBeanMethods = false)
class LedButtons {

    private final Fights fights;
    private final DuelAnswers answers;
    private final Floor floor;
    private final LedFights led;
    private final Panels panels;

    LedButtons(Fights fights, DuelAnswers answers, Floor floor, LedFights led, Panels panels) {
        this.fights = fights;
        this.answers = answers;
        this.floor = floor;
        this.led = led;
        this.panels = panels;
    }

    @Bean
    Deed callOut() {
        return deed(EncounterDeeds.CALL, _ -> new EncounterCommand.Call());
    }

    @Bean
    Deed throwOrder() {
        return deed(EncounterDeeds.THROW, _ -> new EncounterCommand.ThrowOrder());
    }

    @Bean
    Deed throwForTheRest() {
        return deed(EncounterDeeds.THROW_REST, _ -> new EncounterCommand.ThrowForTheRest());
    }

    @Bean
    Deed flee() {
        return deed(EncounterDeeds.FLEE, _ -> new EncounterCommand.Flee());
    }

    /** With the hero somebody plays here, a ready-made one where they have none. */
    @Bean
    Deed join(Heroes heroes) {
        return new DuelDeed(
                EncounterDeeds.JOIN,
                answers,
                call -> {
                    DocumentId id = DuelAnswers.encounter(call);
                    long space = call.where().space();
                    Encounter encounter = floor.find(space, id).orElseThrow();
                    MemberId me = fights.member(call);
                    Heroes.Found mine =
                            heroes.ready(space, me, floor.pack(encounter), call.where().language());
                    EncounterCommand join =
                            new EncounterCommand.Join(Newcomer.hero(mine.character()));
                    return answers.outcome(fights.carry(call, id, join, mine.making()), call, id);
                });
    }

    @Bean
    Deed actTogether() {
        return deed(
                EncounterDeeds.TOGETHER,
                call -> new EncounterCommand.ActTogether(call.arguments().text(Choice.GUARD)));
    }

    @Bean
    Deed skipTurn() {
        return deed(
                EncounterDeeds.SKIP,
                call -> new EncounterCommand.SkipTurn(call.arguments().text(Choice.GUARD)));
    }

    @Bean
    Deed standStill() {
        return deed(EncounterDeeds.STOP, _ -> new EncounterCommand.StandStill());
    }

    @Bean
    Deed goOn() {
        return deed(EncounterDeeds.GO_ON, _ -> new EncounterCommand.GoOn());
    }

    /** What was picked from a list: an action, and at whom. */
    @Bean
    Deed doPicked() {
        return deed(
                EncounterDeeds.DO,
                call -> {
                    Picked picked = Picked.of(call);
                    return new EncounterCommand.Act(
                            call.arguments().text(Choice.GUARD), picked.action(), picked.target());
                });
    }

    @Bean
    Deed actOutOfTurn() {
        return deed(
                EncounterDeeds.OUT_OF_TURN,
                call -> {
                    Picked picked = Picked.of(call);
                    return new EncounterCommand.ActOutOfTurn(
                            who(call), picked.action(), picked.target());
                });
    }

    private record Picked(String action, @Nullable FighterId target) {
        static Picked of(Call call) {
            String[] words = call.arguments().text(Choice.PICKED).split(" ", 2);
            return new Picked(words[0], words.length < 2 ? null : new FighterId(words[1]));
        }
    }

    @Bean
    Deed sendAway() {
        return onPanel(EncounterDeeds.SEND_AWAY, call -> new EncounterCommand.SendAway(who(call)));
    }

    @Bean
    Deed reveal() {
        return onPanel(EncounterDeeds.REVEAL, call -> new EncounterCommand.Reveal(who(call)));
    }

    @Bean
    Deed hide() {
        return onPanel(EncounterDeeds.HIDE, call -> new EncounterCommand.Hide(who(call)));
    }

    @Bean
    Deed changeSides() {
        return onPanel(
                EncounterDeeds.SIDE,
                call ->
                        new EncounterCommand.ChangeSides(
                                who(call), call.arguments().text(Choice.PICKED)));
    }

    @Bean
    Deed takeOver() {
        return onPanel(EncounterDeeds.TAKE_OVER, call -> new EncounterCommand.TakeOver(who(call)));
    }

    @Bean
    Deed handBack() {
        return onPanel(EncounterDeeds.HAND_BACK, call -> new EncounterCommand.HandBack(who(call)));
    }

    @Bean
    Deed moveTrack() {
        return onPanel(
                EncounterDeeds.TRACK,
                call ->
                        new EncounterCommand.Correct(
                                who(call),
                                new Correction.TrackBy(
                                        call.arguments().text(EncounterDeeds.WHAT),
                                        (int) call.arguments().number(EncounterDeeds.BY))));
    }

    @Bean
    Deed changeEffect() {
        return onPanel(
                EncounterDeeds.EFFECT,
                call -> {
                    String picked = call.arguments().text(Choice.PICKED);
                    String effect = picked.substring(1);
                    return new EncounterCommand.Correct(
                            who(call),
                            picked.startsWith("-")
                                    ? new Correction.Ceases(effect)
                                    : new Correction.Begins(effect));
                });
    }

    @Bean
    Deed closeFight() {
        return answering(
                EncounterDeeds.CLOSE,
                (call, id) ->
                        fights.carry(
                                call,
                                id,
                                new EncounterCommand.Close(
                                        call.arguments().number(EncounterDeeds.BY))),
                (call, _) -> panels.said(call, "encounter.ended"));
    }

    /** At whom has been said: the question becomes its answer. */
    @Bean
    Deed aimed() {
        return answering(
                EncounterDeeds.AIMED,
                (call, id) ->
                        fights.carry(
                                call,
                                id,
                                new EncounterCommand.Act(
                                        call.arguments().text(Choice.GUARD),
                                        call.arguments().text(DuelDeeds.ACTION),
                                        new FighterId(call.arguments().text(EncounterDeeds.TARGET)),
                                        EncounterDeeds.circumstances(call))),
                panels::aimed);
    }

    /** What answers a question takes its place. */
    private Deed answering(
            String name,
            BiFunction<Call, DocumentId, Fights.Went> doing,
            BiFunction<Call, Encounter, Outcome> answered) {
        return new DuelDeed(
                name,
                Manner.REDRAW,
                answers,
                call -> {
                    DocumentId id = DuelAnswers.encounter(call);
                    Fights.Went went = doing.apply(call, id);
                    return went instanceof Fights.Happened(Encounter after, var _)
                            ? answered.apply(call, after)
                            : answers.outcome(went, call, id);
                });
    }

    /** Asks first, with what it was worth. */
    @Bean
    Deed endFight(Worth worth) {
        return asking(
                EncounterDeeds.END,
                (call, encounter) ->
                        panels.end(
                                call,
                                encounter,
                                worth.of(call.where().space(), encounter, floor.pack(encounter))));
    }

    @Bean
    Deed fighterPanel() {
        return asking(
                EncounterDeeds.FIGHTER,
                (call, encounter) ->
                        encounter
                                .fighter(new FighterId(call.arguments().text(Choice.PICKED)))
                                .<Outcome>map(one -> panels.fighter(call, encounter, one))
                                .orElseGet(() -> No.because("encounter.no.no-such-fighter")));
    }

    /** Somebody's button for an action that could hit several: at whom? */
    @Bean
    Deed aim() {
        return new DuelDeed(EncounterDeeds.AIM, answers, this::atWhom);
    }

    /** The same question with something else said to be so. */
    @Bean
    Deed aimAnew() {
        return new DuelDeed(EncounterDeeds.AIM_ANEW, Manner.REDRAW, answers, this::atWhom);
    }

    private Outcome atWhom(Call call) {
        DocumentId id = DuelAnswers.encounter(call);
        Encounter encounter = floor.find(call.where().space(), id).orElseThrow();
        MemberId me = fights.member(call);
        Fighter active = encounter.active().orElse(null);
        if (active == null || !active.isLedBy(me)) {
            return answers.notYours(call, encounter, me);
        }
        String action =
                call.arguments()
                        .find(DuelDeeds.ACTION)
                        .orElseGet(() -> call.arguments().text(Choice.PICKED));
        return encounter.offers(active.id(), floor.pack(encounter).system()).stream()
                .filter(one -> one.action().equals(action))
                .findFirst()
                .map(one -> aimed(call, encounter, one))
                .orElseGet(() -> No.because("duel.no.too-late"));
    }

    /** What is aimed at nobody needs no question. */
    private Outcome aimed(Call call, Encounter encounter, Offered offered) {
        return offered.targeting() == Targeting.SELF
                ? answers.outcome(
                        fights.carry(
                                call,
                                encounter.id(),
                                new EncounterCommand.Act(
                                        call.arguments().text(Choice.GUARD),
                                        offered.action(),
                                        null)),
                        call,
                        encounter.id())
                : panels.aim(call, encounter, offered);
    }

    /** What is changed about one fighter on its panel shows there at once. */
    private Deed onPanel(String name, Function<Call, EncounterCommand> command) {
        return new DuelDeed(
                name,
                Manner.REDRAW,
                answers,
                call -> {
                    DocumentId id = DuelAnswers.encounter(call);
                    Fights.Went went = fights.carry(call, id, command.apply(call));
                    return went instanceof Fights.Happened(Encounter after, var _)
                            ? panels.afterwards(call, after, who(call))
                            : answers.outcome(went, call, id);
                });
    }

    @Bean
    Deed undo(Undoing undoing) {
        return new DuelDeed(
                EncounterDeeds.UNDO,
                answers,
                call -> undoing.ask(call, DuelAnswers.encounter(call)));
    }

    @Bean
    Deed undoNow() {
        return answering(
                EncounterDeeds.UNDO_NOW,
                (call, id) ->
                        fights.takeBack(
                                call,
                                id,
                                call.arguments().number(EncounterDeeds.FROM),
                                call.arguments().number(EncounterDeeds.NEWEST)),
                (call, _) -> panels.said(call, "encounter.told.undone"));
    }

    @Bean
    Deed askUndo(Undoing undoing) {
        return new DuelDeed(
                EncounterDeeds.ASK_UNDO,
                Manner.REDRAW,
                answers,
                call -> undoing.toTheMaster(call, DuelAnswers.encounter(call)));
    }

    @Bean
    Deed letItStand() {
        return new DuelDeed(
                EncounterDeeds.LET_IT_STAND, Manner.REDRAW, answers, panels::letItStand);
    }

    private interface Question {
        Outcome about(Call call, Encounter encounter);
    }

    private Deed asking(String name, Question question) {
        return new DuelDeed(
                name,
                answers,
                call -> {
                    DocumentId id = DuelAnswers.encounter(call);
                    return led.leads(call)
                            ? question.about(
                                    call, floor.find(call.where().space(), id).orElseThrow())
                            : No.because("encounter.no.not-leading");
                });
    }

    private Deed deed(String name, Function<Call, EncounterCommand> command) {
        return new DuelDeed(
                name,
                answers,
                call -> {
                    DocumentId id = DuelAnswers.encounter(call);
                    return answers.outcome(fights.carry(call, id, command.apply(call)), call, id);
                });
    }

    private static FighterId who(Call call) {
        return new FighterId(call.arguments().text(EncounterDeeds.WHO));
    }
}
