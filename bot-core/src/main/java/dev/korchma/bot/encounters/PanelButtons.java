package dev.korchma.bot.encounters;

import dev.korchma.bot.board.Choice;
import dev.korchma.bot.command.Deed;
import dev.korchma.bot.command.No;
import dev.korchma.bot.store.Outcome;
import dev.korchma.game.encounter.Correction;
import dev.korchma.game.encounter.EncounterCommand;
import dev.korchma.game.encounter.FighterId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What those who lead change about one fighter, on its panel. */
@Configuration(proxyBeanMethods = false)
class PanelButtons {

    private final LedDeeds deeds;
    private final FighterPanel fighters;

    PanelButtons(LedDeeds deeds, FighterPanel fighters) {
        this.deeds = deeds;
        this.fighters = fighters;
    }

    @Bean
    Deed sendAway() {
        return deeds.onPanel(
                EncounterDeeds.SEND_AWAY,
                call -> new EncounterCommand.SendAway(LedDeeds.who(call)));
    }

    @Bean
    Deed reveal() {
        return deeds.onPanel(
                EncounterDeeds.REVEAL, call -> new EncounterCommand.Reveal(LedDeeds.who(call)));
    }

    @Bean
    Deed hide() {
        return deeds.onPanel(
                EncounterDeeds.HIDE, call -> new EncounterCommand.Hide(LedDeeds.who(call)));
    }

    @Bean
    Deed changeSides() {
        return deeds.onPanel(
                EncounterDeeds.SIDE,
                call ->
                        new EncounterCommand.ChangeSides(
                                LedDeeds.who(call), call.arguments().text(Choice.PICKED)));
    }

    @Bean
    Deed takeOver() {
        return deeds.onPanel(
                EncounterDeeds.TAKE_OVER,
                call -> new EncounterCommand.TakeOver(LedDeeds.who(call)));
    }

    @Bean
    Deed handBack() {
        return deeds.onPanel(
                EncounterDeeds.HAND_BACK,
                call -> new EncounterCommand.HandBack(LedDeeds.who(call)));
    }

    @Bean
    Deed moveTrack() {
        return deeds.onPanel(
                EncounterDeeds.TRACK,
                call ->
                        new EncounterCommand.Correct(
                                LedDeeds.who(call),
                                new Correction.TrackBy(
                                        call.arguments().text(EncounterDeeds.WHAT),
                                        (int) call.arguments().number(EncounterDeeds.BY))));
    }

    @Bean
    Deed changeEffect() {
        return deeds.onPanel(
                EncounterDeeds.EFFECT,
                call -> {
                    String picked = call.arguments().text(Choice.PICKED);
                    String effect = picked.substring(1);
                    return new EncounterCommand.Correct(
                            LedDeeds.who(call),
                            picked.startsWith("-")
                                    ? new Correction.Ceases(effect)
                                    : new Correction.Begins(effect));
                });
    }

    @Bean
    Deed panelOf() {
        return deeds.asking(
                EncounterDeeds.FIGHTER,
                (call, encounter) ->
                        encounter
                                .fighter(new FighterId(call.arguments().text(Choice.PICKED)))
                                .<Outcome>map(one -> fighters.fighter(call, encounter, one.id()))
                                .orElseGet(() -> No.because("encounter.no.no-such-fighter")));
    }
}
