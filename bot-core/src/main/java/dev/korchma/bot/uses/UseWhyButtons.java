package dev.korchma.bot.uses;

import dev.korchma.bot.board.Choice;
import dev.korchma.bot.board.Screens;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.Deed;
import dev.korchma.bot.command.DeedOf;
import dev.korchma.bot.command.Manner;
import dev.korchma.bot.command.Screen;
import dev.korchma.bot.lists.LongLists;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the buttons do that explain a deed between fights. */
@Configuration(proxyBeanMethods = false)
class UseWhyButtons {

    @Bean
    Deed whyUsed(Screens screens) {
        return new DeedOf(
                UseButtons.WHY,
                Manner.SECRET,
                call ->
                        new Screen(
                                screens.open(
                                        UseWhyDrawer.KIND,
                                        call.where(),
                                        call.person(),
                                        subject(call))));
    }

    @Bean
    Deed whyUsedThis(Screens screens) {
        return new DeedOf(
                UseButtons.WHY_THIS,
                Manner.REDRAW,
                call ->
                        new Screen(
                                screens.turn(
                                        call.where().space(),
                                        call.arguments().number(Choice.VIEW),
                                        subject(call))));
    }

    private static Map<String, String> subject(Call call) {
        Map<String, String> subject = new HashMap<>(LongLists.places(call.arguments().values()));
        for (String name : List.of(UseButtons.DEED, UseWhyDrawer.THROW)) {
            call.arguments().find(name).ifPresent(value -> subject.put(name, value));
        }
        return subject;
    }
}
