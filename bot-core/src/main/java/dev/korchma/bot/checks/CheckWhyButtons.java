package dev.korchma.bot.checks;

import dev.korchma.bot.board.Choice;
import dev.korchma.bot.board.Screens;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.Deed;
import dev.korchma.bot.command.DeedOf;
import dev.korchma.bot.command.Manner;
import dev.korchma.bot.command.Screen;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the buttons do that explain a try. */
@Configuration(proxyBeanMethods = false)
class CheckWhyButtons {

    static final String OF_ONE = "check-why";
    static final String OF_ALL = "check-why-of-all";
    static final String SHOW = "check-why-show";

    @Bean
    Deed whyOfOne(Screens screens) {
        return opening(OF_ONE, screens);
    }

    @Bean
    Deed whyOfAll(Screens screens) {
        return opening(OF_ALL, screens);
    }

    private static Deed opening(String name, Screens screens) {
        return new DeedOf(
                name,
                Manner.SECRET,
                call ->
                        new Screen(
                                screens.open(
                                        CheckWhyDrawer.KIND,
                                        call.where(),
                                        call.person(),
                                        subject(call))));
    }

    @Bean
    Deed showWhyOfAll(Screens screens) {
        return new DeedOf(
                SHOW,
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
        for (String name : List.of(CheckWhyDrawer.TRIED, TakePart.CALL, CheckWhyDrawer.PART)) {
            call.arguments().find(name).ifPresent(value -> subject.put(name, value));
        }
        return subject;
    }
}
