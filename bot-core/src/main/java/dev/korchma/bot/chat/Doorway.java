package dev.korchma.bot.chat;

/** Where the fronts hand in what was said. Returns at once; the work goes on elsewhere. */
@FunctionalInterface
public interface Doorway {

    /** Inbounds of one place are taken in the order in which they are handed in. */
    void accept(Inbound inbound, Reply reply);
}
