package dev.korchma.bot.characters;

import dev.korchma.bot.board.Choice;
import dev.korchma.bot.board.Screens;
import dev.korchma.bot.command.Deed;
import dev.korchma.bot.command.DeedOf;
import dev.korchma.bot.command.Manner;
import dev.korchma.bot.command.Screen;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the buttons do that tell what a hero can do for good. */
@Configuration(proxyBeanMethods = false)
class FeatureDeeds {

    static final String OPEN = "hero-features";
    static final String TURN = "hero-features-turn";

    @Bean
    Deed openFeatures(Screens screens) {
        return new DeedOf(
                OPEN,
                Manner.SECRET,
                call ->
                        new Screen(
                                screens.open(
                                        FeaturesDrawer.KIND,
                                        call.where(),
                                        call.person(),
                                        Map.of(
                                                SheetDrawer.HERO,
                                                call.arguments().text(SheetDrawer.HERO)))));
    }

    @Bean
    Deed turnFeatures(Screens screens) {
        return new DeedOf(
                TURN,
                Manner.REDRAW,
                call ->
                        new Screen(
                                screens.turn(
                                        call.where().space(),
                                        call.arguments().number(Choice.VIEW),
                                        Map.of(
                                                SheetDrawer.HERO,
                                                call.arguments().text(SheetDrawer.HERO),
                                                FeaturesDrawer.PAGE,
                                                call.arguments().text(FeaturesDrawer.PAGE)))));
    }
}
