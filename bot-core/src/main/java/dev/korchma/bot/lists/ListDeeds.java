package dev.korchma.bot.lists;

import dev.korchma.bot.board.Choice;
import dev.korchma.bot.board.Screens;
import dev.korchma.bot.board.Views;
import dev.korchma.bot.command.Deed;
import dev.korchma.bot.command.DeedOf;
import dev.korchma.bot.command.Manner;
import dev.korchma.bot.command.No;
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

    /** A view that is over is not begun anew. */
    @Bean
    Deed listNow(Views views) {
        return new DeedOf(
                LongLists.NOW,
                Manner.REDRAW,
                call -> {
                    long space = call.where().space();
                    long view = call.arguments().number(Choice.VIEW);
                    return views.find(space, view)
                                    .filter(row -> !row.choices().isEmpty())
                                    .isPresent()
                            ? new Screen(screens.redraw(space, view))
                            : No.because("control.late");
                });
    }
}
