package dev.korchma.bot.chat;

/** Where a front tells that a place is not there any more, with everything that stood in it. */
@FunctionalInterface
public interface Vanishing {

    /**
     * What can still be pressed is shown anew, wherever the front finds room for it.
     *
     * @param front the front's name
     * @param place as in {@link Place#id}
     */
    void vanished(String front, String place);
}
