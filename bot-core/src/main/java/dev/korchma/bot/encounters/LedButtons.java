package dev.korchma.bot.encounters;

import dev.korchma.bot.board.Choice;
import dev.korchma.bot.characters.Heroes;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.Deed;
import dev.korchma.game.encounter.Encounter;
import dev.korchma.game.encounter.EncounterCommand;
import dev.korchma.game.encounter.FighterId;
import dev.korchma.game.encounter.Newcomer;
import dev.korchma.game.journal.DocumentId;
import dev.korchma.game.journal.MemberId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How a fight that is led goes on: called out, thrown for, acted in, stopped and closed. */
@Configuration(proxyBeanMethods = false)
class LedButtons {

    private final Fights fights;
    private final DuelAnswers answers;
    private final Floor floor;
    private final LedDeeds deeds;
    private final Panels panels;

    LedButtons(Fights fights, DuelAnswers answers, Floor floor, LedDeeds deeds, Panels panels) {
        this.fights = fights;
        this.answers = answers;
        this.floor = floor;
        this.deeds = deeds;
        this.panels = panels;
    }

    @Bean
    Deed callOut() {
        return deeds.deed(EncounterDeeds.CALL, _ -> new EncounterCommand.Call());
    }

    @Bean
    Deed throwOrder() {
        return deeds.deed(EncounterDeeds.THROW, _ -> new EncounterCommand.ThrowOrder());
    }

    @Bean
    Deed throwForTheRest() {
        return deeds.deed(EncounterDeeds.THROW_REST, _ -> new EncounterCommand.ThrowForTheRest());
    }

    @Bean
    Deed flee() {
        return deeds.deed(EncounterDeeds.FLEE, _ -> new EncounterCommand.Flee());
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
        return deeds.deed(
                EncounterDeeds.TOGETHER,
                call -> new EncounterCommand.ActTogether(call.arguments().text(Choice.GUARD)));
    }

    @Bean
    Deed skipTurn() {
        return deeds.deed(
                EncounterDeeds.SKIP,
                call -> new EncounterCommand.SkipTurn(call.arguments().text(Choice.GUARD)));
    }

    @Bean
    Deed standStill() {
        return deeds.deed(EncounterDeeds.STOP, _ -> new EncounterCommand.StandStill());
    }

    @Bean
    Deed goOn() {
        return deeds.deed(EncounterDeeds.GO_ON, _ -> new EncounterCommand.GoOn());
    }

    /** What was picked from a list: an action, and at whom. */
    @Bean
    Deed doPicked() {
        return deeds.deed(
                EncounterDeeds.DO,
                call -> {
                    Picked picked = Picked.of(call);
                    return new EncounterCommand.Act(
                            call.arguments().text(Choice.GUARD), picked.action(), picked.target());
                });
    }

    @Bean
    Deed actOutOfTurn() {
        return deeds.deed(
                EncounterDeeds.OUT_OF_TURN,
                call -> {
                    Picked picked = Picked.of(call);
                    return new EncounterCommand.ActOutOfTurn(
                            LedDeeds.who(call), picked.action(), picked.target());
                });
    }

    private record Picked(String action, @Nullable FighterId target) {
        static Picked of(Call call) {
            String[] words = call.arguments().text(Choice.PICKED).split(" ", 2);
            return new Picked(words[0], words.length < 2 ? null : new FighterId(words[1]));
        }
    }

    @Bean
    Deed closeFight() {
        return deeds.answering(
                EncounterDeeds.CLOSE,
                (call, id) ->
                        fights.carry(
                                call,
                                id,
                                new EncounterCommand.Close(
                                        call.arguments().number(EncounterDeeds.BY))),
                (call, _) -> panels.said(call, "encounter.ended"));
    }

    /** Asks first, with what it was worth. */
    @Bean
    Deed endFight(Worth worth) {
        return deeds.asking(
                EncounterDeeds.END,
                (call, encounter) ->
                        panels.end(
                                call,
                                encounter,
                                worth.of(call.where().space(), encounter, floor.pack(encounter))));
    }
}
