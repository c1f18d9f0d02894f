package dev.korchma.bot.encounters;

import dev.korchma.bot.chat.View;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.Command;
import dev.korchma.bot.command.Manner;
import dev.korchma.bot.command.No;
import dev.korchma.bot.command.Option;
import dev.korchma.bot.store.Outcome;
import dev.korchma.bot.text.Language;
import dev.korchma.game.encounter.Controller;
import dev.korchma.game.encounter.Encounter;
import dev.korchma.game.encounter.EncounterCommand;
import dev.korchma.game.encounter.Fighter;
import dev.korchma.game.encounter.Stage;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What those who lead a fight may type instead of pressing it on their screen. */
@Configuration(proxyBeanMethods = false)
class LedCommands {

    private final Fights fights;
    private final DuelAnswers answers;
    private final Floor floor;
    private final LedFights led;
    private final Openings openings;

    LedCommands(Fights fights, DuelAnswers answers, Floor floor, LedFights led, Openings openings) {
        this.fights = fights;
        this.answers = answers;
        this.floor = floor;
        this.led = led;
        this.openings = openings;
    }

    /** Calls the fight out; once more, it throws for those who have not. */
    @Bean
    Command startEncounter() {
        return command(
                "encounter start",
                (call, encounter) ->
                        encounter.stage() instanceof Stage.Gathering
                                ? carry(call, encounter, new EncounterCommand.ThrowForTheRest())
                                : carry(call, encounter, new EncounterCommand.Call()));
    }

    /** The creatures whose turn it is act; a turn in other hands is skipped. */
    @Bean
    Command nextTurn() {
        return command(
                "encounter next",
                (call, encounter) ->
                        carry(
                                call,
                                encounter,
                                isOurs(encounter)
                                        ? new EncounterCommand.ActTogether(encounter.guard())
                                        : new EncounterCommand.SkipTurn(encounter.guard())));
    }

    private static boolean isOurs(Encounter encounter) {
        return encounter
                .active()
                .map(Fighter::controller)
                .filter(Controller.Masters.class::isInstance)
                .isPresent();
    }

    @Bean
    Command pauseEncounter() {
        return command(
                "encounter pause",
                (call, encounter) ->
                        carry(
                                call,
                                encounter,
                                encounter.stage() instanceof Stage.Paused
                                        ? new EncounterCommand.GoOn()
                                        : new EncounterCommand.StandStill()));
    }

    /** Asks first, with what it was worth. */
    @Bean
    Command endEncounter(Panels panels, Worth worth) {
        return command(
                "encounter end",
                (call, encounter) ->
                        panels.end(
                                call,
                                encounter,
                                worth.of(call.where().space(), encounter, floor.pack(encounter))));
    }

    /** Shows the screen once more, where they ask for it. */
    @Bean
    Command showScreen(MasterScreen screen) {
        return command(
                "encounter board",
                (call, encounter) -> {
                    String title = Optional.ofNullable(encounter.title()).orElse("");
                    return new Openings.Shown(title, screen.open(call, encounter.id(), title));
                });
    }

    /** A player comes to the fight that is on, as by the button on its card. */
    @Bean
    Command joinEncounter(ComingLate late) {
        return new Typed(
                "encounter join",
                answers,
                openings,
                call ->
                        led.calledOut(call)
                                .map(id -> late.join(call, id))
                                .orElseGet(() -> No.because("encounter.no.none-to-join")));
    }

    private Outcome carry(Call call, Encounter encounter, EncounterCommand command) {
        return answers.outcome(fights.carry(call, encounter.id(), command), call, encounter.id());
    }

    private Command command(String name, BiFunction<Call, Encounter, Outcome> then) {
        return new Typed(name, answers, openings, call -> lead(call, then));
    }

    private Outcome lead(Call call, BiFunction<Call, Encounter, Outcome> then) {
        Optional<Call> there = led.ledFrom(call);
        if (there.isEmpty()) {
            return No.because("encounter.no.not-leading");
        }
        return led.meant(there.get())
                .map(meant ->
                        then.apply(
                                meant.call(),
                                floor.find(meant.call().where().space(), meant.encounter())
                                        .orElseThrow()))
                .orElseGet(() -> No.because("encounter.no.none"));
    }

    /** A command without options, answered to whoever typed it alone. */
    private record Typed(
            String name, DuelAnswers answers, Openings openings, Function<Call, Outcome> then)
            implements Command {

        @Override
        public Manner manner() {
            return Manner.SECRET;
        }

        @Override
        public List<Option> options() {
            return List.of();
        }

        @Override
        public Outcome run(Call call) {
            return then.apply(call);
        }

        @Override
        public Optional<View> show(Outcome outcome, Language language) {
            return outcome instanceof Openings.Open open
                    ? Optional.of(openings.view(open, language))
                    : answers.show(outcome, language);
        }
    }
}
