package dev.korchma.bot.characters;

import dev.korchma.bot.board.Choice;
import dev.korchma.bot.board.Screens;
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

/** What the buttons do that explain a sheet. */
@Configuration(proxyBeanMethods = false)
class WhyDeeds {

    static final String OPEN = "hero-why";
    static final String SHOW = "hero-why-show";

    @Bean
    Deed openWhy(Screens screens) {
        return new DeedOf(
                OPEN,
                Manner.SECRET,
                call ->
                        new Screen(
                                screens.open(
                                        WhyDrawer.KIND,
                                        call.where(),
                                        call.person(),
                                        Map.of(
                                                SheetDrawer.HERO,
                                                call.arguments().text(SheetDrawer.HERO)))));
    }

    @Bean
    Deed showWhy(Screens screens) {
        return new DeedOf(
                SHOW,
                Manner.REDRAW,
                call -> {
                    Map<String, String> subject =
                            new HashMap<>(LongLists.places(call.arguments().values()));
                    for (String name : List.of(SheetDrawer.HERO, WhyDrawer.NUMBER)) {
                        call.arguments().find(name).ifPresent(value -> subject.put(name, value));
                    }
                    return new Screen(
                            screens.turn(
                                    call.where().space(),
                                    call.arguments().number(Choice.VIEW),
                                    subject));
                });
    }
}
