package dev.korchma.bot.board;

import java.util.Map;

/**
 * What a control stands for, kept in the row of its view.
 *
 * @param handler name of the command or deed
 * @param arguments what it is called with; what is picked or filled in comes on top, under {@link
 *     #PICKED} or the name of the input
 */
public record Choice(String handler, Map<String, String> arguments) {

    /** Under this name a picked value is handed on, unless the choice names another. */
    public static final String PICKED = "picked";

    /** Under this name the guard of the view is handed on. */
    public static final String GUARD = "guard";

    /** Under this name the guard a control was offered in that came too late is handed on. */
    public static final String OFFERED = "offered";

    /** Under this name the number of the view is handed on. */
    public static final String VIEW = "view";

    /** Names the argument that takes the picked value. */
    public static final String PICK_AS = "pick-as";

    public Choice {
        arguments = Map.copyOf(arguments);
    }
}
