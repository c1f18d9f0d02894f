package dev.korchma.bot.lists;

import dev.korchma.bot.board.ViewRow;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.No;
import java.util.Optional;

/** A kind of view that is drawn anew by what happens, with lists that are turned meanwhile. */
public interface TurnedBoard {

    /** Of its drawer. */
    String kind();

    /**
     * Names what goes on: lists turned in it are at their start in the next.
     *
     * @return letters, digits, dash
     */
    String moment(ViewRow row);

    /** Why this person may not turn its lists; empty where they may. */
    Optional<No> hinders(Call call, ViewRow row);
}
