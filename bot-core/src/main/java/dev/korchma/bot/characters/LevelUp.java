package dev.korchma.bot.characters;

import dev.korchma.bot.command.Command;
import dev.korchma.bot.command.Deed;
import dev.korchma.bot.command.DeedOf;
import dev.korchma.bot.command.Manner;
import dev.korchma.bot.command.No;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The ways to the questions of a new level: a command, and the button of a sheet. */
@Configuration(proxyBeanMethods = false)
class LevelUp {

    static final String NAME = "hero-level-up";

    private final Rising rising;
    private final Heroes heroes;

    LevelUp(Rising rising, Heroes heroes) {
        this.rising = rising;
        this.heroes = heroes;
    }

    @Bean
    Command characterLevelUp(WhichHero which) {
        return new HeroCommand("character level-up", Manner.SECRET, which, rising::open, true);
    }

    @Bean
    Deed levelUpFromSheet() {
        return DeedOf.play(
                NAME,
                Manner.SECRET,
                call ->
                        heroes.find(
                                        call.where().space(),
                                        SheetDrawer.hero(call.arguments().values()))
                                .map(hero -> rising.open(call, hero))
                                .orElseGet(() -> No.because("hero.no.none")));
    }
}
