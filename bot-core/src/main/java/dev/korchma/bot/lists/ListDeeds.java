package dev.korchma.bot.lists;

import dev.korchma.bot.board.Choice;
import dev.korchma.bot.board.Screens;
import dev.korchma.bot.board.Views;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.Deed;
import dev.korchma.bot.command.DeedOf;
import dev.korchma.bot.command.Manner;
import dev.korchma.bot.command.Option;
import dev.korchma.bot.command.Screen;
import dev.korchma.bot.store.Outcome;
import java.util.List;
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

    private static final String WHAT = "what";
    private static final int LONGEST = 50;

    private final Screens screens;
    private final Views views;

    ListDeeds(Screens screens, Views views) {
        this.screens = screens;
        this.views = views;
    }

    @Bean
    Deed turnList() {
        return new DeedOf(
                TURN,
                Manner.REDRAW,
                call ->
                        moved(
                                call,
                                new ListPlace(
                                        call.arguments().whole(PAGE, 0),
                                        call.arguments().text(TYPED))));
    }

    @Bean
    Deed findInList() {
        return new DeedOf(
                FIND,
                Manner.REDRAW,
                List.of(Option.required(WHAT, new Option.Words(LONGEST))),
                call -> moved(call, new ListPlace(0, call.arguments().text(WHAT))));
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

    private Outcome moved(Call call, ListPlace to) {
        long space = call.where().space();
        long view = call.arguments().number(Choice.VIEW);
        var subject = views.find(space, view).orElseThrow().subject();
        return new Screen(screens.turn(space, view, to.in(subject, call.arguments().text(LIST))));
    }
}
