package dev.korchma.bot.encounters;

import dev.korchma.bot.board.Choice;
import dev.korchma.bot.board.Screens;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.Deed;
import dev.korchma.bot.command.DeedOf;
import dev.korchma.bot.command.Manner;
import dev.korchma.bot.command.Screen;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the buttons do that explain a throw of a fight. */
@Configuration(proxyBeanMethods = false)
class FightWhyButtons {

    @Bean
    Deed openFightWhy(Screens screens) {
        return new DeedOf(
                EncounterDeeds.WHY,
                Manner.SECRET,
                call ->
                        new Screen(
                                screens.open(
                                        FightWhyDrawer.KIND,
                                        call.where(),
                                        call.person(),
                                        subject(call))));
    }

    @Bean
    Deed showFightWhy(Screens screens) {
        return new DeedOf(
                EncounterDeeds.WHY_THIS,
                Manner.REDRAW,
                call ->
                        new Screen(
                                screens.turn(
                                        call.where().space(),
                                        call.arguments().number(Choice.VIEW),
                                        subject(call))));
    }

    private static Map<String, String> subject(Call call) {
        Map<String, String> subject = new HashMap<>();
        subject.put(DuelDeeds.ENCOUNTER, call.arguments().text(DuelDeeds.ENCOUNTER));
        call.arguments()
                .find(FightWhyDrawer.THROW)
                .ifPresent(key -> subject.put(FightWhyDrawer.THROW, key));
        return subject;
    }
}
