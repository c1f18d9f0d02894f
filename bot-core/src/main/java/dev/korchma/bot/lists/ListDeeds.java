package dev.korchma.bot.lists;

import dev.korchma.bot.board.Choice;
import dev.korchma.bot.board.Screens;
import dev.korchma.bot.command.Deed;
import dev.korchma.bot.command.DeedOf;
import dev.korchma.bot.command.Manner;
import dev.korchma.bot.command.Screen;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the buttons below a long list do; the other lists of the view stay where they are. */
@Configuration(proxyBeanMethods = false)
class ListDeeds {

    static final String TURN = "list-turn";
    static final String FIND = "list-find";

    /** Which list of the view. */
    static final String LIST = "list";

    static final String PAGE = "page";
    static final String TYPED = "typed";

    private final Screens screens;
    private final Turning turning;

    ListDeeds(Screens screens, Turning turning) {
        this.screens = screens;
        this.turning = turning;
    }

    @Bean
    Deed turnList() {
        return new DeedOf(
                TURN,
                Manner.REDRAW,
                call ->
                        turning.turn(
                                call,
                                new ListPlace(
                                        call.arguments().whole(PAGE, 0),
                                        call.arguments().text(TYPED))));
    }

    @Bean
    Deed listNow() {
        return new DeedOf(
                LongLists.NOW,
                Manner.REDRAW,
                call ->
                        new Screen(
                                screens.redraw(
                                        call.where().space(),
                                        call.arguments().number(Choice.VIEW))));
    }
}
