package dev.korchma.bot.chat;

/** Where a front tells that we may write in a place, where perhaps we could not a moment ago. */
@FunctionalInterface
public interface Reopening {

    /**
     * What could not be shown there, or in one of its threads, is shown now. Told of a place that
     * was open all the time, it changes nothing.
     *
     * @param front the front's name
     * @param place as in {@link Place#id}
     */
    void reopened(String front, String place);
}
