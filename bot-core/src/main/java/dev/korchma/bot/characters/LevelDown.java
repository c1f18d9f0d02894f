package dev.korchma.bot.characters;

import dev.korchma.bot.board.Choice;
import dev.korchma.bot.board.Views;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.command.Command;
import dev.korchma.bot.command.Deed;
import dev.korchma.bot.command.DeedOf;
import dev.korchma.bot.command.Manner;
import dev.korchma.bot.command.Screen;
import dev.korchma.bot.text.Texts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The command that takes a level back, and the buttons of its question. */
@Configuration(proxyBeanMethods = false)
class LevelDown {

    static final String TAKE = "hero-level-down";
    static final String KEEP = "hero-keep-level";

    private final Falling falling;

    LevelDown(Falling falling) {
        this.falling = falling;
    }

    @Bean
    Command characterLevelDown(WhichHero which) {
        return new HeroCommand("character level-down", Manner.SECRET, which, falling::open, true);
    }

    @Bean
    Deed giveLevelBack() {
        return DeedOf.play(TAKE, Manner.REDRAW, falling::take);
    }

    @Bean
    Deed keepLevel(Views views, Texts texts) {
        return new DeedOf(
                KEEP,
                Manner.REDRAW,
                call -> {
                    views.close(call.where().space(), call.arguments().number(Choice.VIEW));
                    return new Screen(
                            View.say(texts.rich(call.person().language(), "hero.fall-stays")));
                });
    }
}
