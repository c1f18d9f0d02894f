package dev.korchma.bot.lists;

import dev.korchma.bot.board.Choice;
import dev.korchma.bot.board.Screens;
import dev.korchma.bot.board.ViewRow;
import dev.korchma.bot.board.Views;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.Done;
import dev.korchma.bot.command.No;
import dev.korchma.bot.command.Screen;
import dev.korchma.bot.store.Outcome;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Turns the lists of a view: a dialog is drawn at once, a board by whoever keeps it. */
@Component
class Turning {

    private final Screens screens;
    private final Views views;
    private final ObjectProvider<TurnedBoard> boards;

    Turning(Screens screens, Views views, ObjectProvider<TurnedBoard> boards) {
        this.screens = screens;
        this.views = views;
        this.boards = boards;
    }

    /** Why nobody else's list is turned; empty where it may be. */
    Optional<No> hinders(Call call) {
        ViewRow row = row(call);
        return board(row).flatMap(board -> board.hinders(call, row));
    }

    Outcome turn(Call call, ListPlace to) {
        ViewRow row = row(call);
        String list = call.arguments().text(ListDeeds.LIST);
        TurnedBoard board = board(row).orElse(null);
        if (board == null) {
            Map<String, String> subject = to.in(row.subject(), list);
            return new Screen(screens.turn(row.space(), row.id(), subject));
        }
        Optional<No> no = board.hinders(call, row);
        if (no.isPresent()) {
            return no.get();
        }
        views.lock(row.space(), row.id())
                .ifPresent(locked ->
                        views.isAbout(
                                locked, to.during(board.moment(locked), locked.subject(), list)));
        return new Done();
    }

    private Optional<TurnedBoard> board(ViewRow row) {
        return boards.stream().filter(board -> board.kind().equals(row.kind())).findFirst();
    }

    private ViewRow row(Call call) {
        return views.find(call.where().space(), call.arguments().number(Choice.VIEW)).orElseThrow();
    }
}
