package dev.korchma.bot.lookup;

import dev.korchma.bot.board.Choice;
import dev.korchma.bot.board.Screens;
import dev.korchma.bot.command.Command;
import dev.korchma.bot.command.Deed;
import dev.korchma.bot.command.DeedOf;
import dev.korchma.bot.command.Manner;
import dev.korchma.bot.command.Screen;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The commands that look something up. Which kinds there are is for the game to say; those players
 * are promised in every game are typed here, and a game that calls a kind so is asked for it.
 */
@Configuration(proxyBeanMethods = false)
class LookupCommands {

    static final String SHOW = "lookup-show";

    private static final String WORD = "rules ";
    private static final String NAME = "name";

    @Bean
    Command rulesSearch(Books books, Screens screens) {
        return new LookupCommand(WORD + "search", "what", "", books, screens);
    }

    @Bean
    Command rulesSpell(Books books, Screens screens) {
        return ofKind("spell", books, screens);
    }

    @Bean
    Command rulesMonster(Books books, Screens screens) {
        return ofKind("monster", books, screens);
    }

    @Bean
    Command rulesItem(Books books, Screens screens) {
        return ofKind("item", books, screens);
    }

    @Bean
    Command rulesCondition(Books books, Screens screens) {
        return ofKind("condition", books, screens);
    }

    @Bean
    Command rulesClass(Books books, Screens screens) {
        return ofKind("class", books, screens);
    }

    private static Command ofKind(String kind, Books books, Screens screens) {
        return new LookupCommand(WORD + kind, NAME, kind, books, screens);
    }

    @Bean
    Deed showLookedUp(Screens screens) {
        return new DeedOf(
                SHOW,
                Manner.REDRAW,
                call ->
                        new Screen(
                                screens.turn(
                                        call.where().space(),
                                        call.arguments().number(Choice.VIEW),
                                        Looking.of(call.arguments().values()).subject())));
    }
}
