package dev.korchma.bot.board;

import dev.korchma.bot.chat.View;
import org.jspecify.annotations.Nullable;

/** Draws one kind of view from what is stored now. */
public interface Drawer {

    /** Stable: stands in the rows. */
    String kind();

    /**
     * The state the view's controls are offered in, as of what is stored now.
     *
     * @return letters, digits, dash; at most 20
     */
    default String guard(ViewRow row) {
        return "open";
    }

    /** Whether views of this kind stand in a place in the order in which they were opened. */
    default boolean isTalk() {
        return false;
    }

    View draw(ViewRow row, Offers offers);

    /**
     * Whether what is drawn from now on stays as it is, whatever steps are still taken. Asked
     * before the view is drawn; such a view is not looked at again.
     */
    default boolean isLast(ViewRow row) {
        return false;
    }

    /** Name of the deed that answers a control which came too late; null for a view without. */
    default @Nullable String late() {
        return null;
    }
}
