package dev.korchma.bot.characters;

import dev.korchma.bot.board.Choice;
import dev.korchma.bot.board.Screens;
import dev.korchma.bot.command.Deed;
import dev.korchma.bot.command.DeedOf;
import dev.korchma.bot.command.Manner;
import dev.korchma.bot.command.No;
import dev.korchma.bot.command.Screen;
import dev.korchma.bot.portraits.Portraits;
import dev.korchma.game.character.Character;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the button does that takes a hero's portrait away. */
@Configuration(proxyBeanMethods = false)
class PortraitDeeds {

    static final String REMOVE = "hero-portrait-remove";

    @Bean
    Deed removePortrait(Heroes heroes, Amending amending, Portraits portraits, Screens screens) {
        return new DeedOf(
                REMOVE,
                Manner.REDRAW,
                call -> {
                    long space = call.where().space();
                    Character hero =
                            heroes.find(space, SheetDrawer.hero(call.arguments().values()))
                                    .orElseThrow();
                    if (!amending.mayChange(call, hero)) {
                        return No.because("hero.no.not-yours");
                    }
                    var _ = portraits.remove(hero.id());
                    return new Screen(screens.redraw(space, call.arguments().number(Choice.VIEW)));
                });
    }
}
