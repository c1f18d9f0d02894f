package dev.korchma.bot.chat;

/** Where a front tells that its platform gave a channel another id. */
@FunctionalInterface
public interface Resettling {

    /**
     * What belonged to the old id belongs to the new one from now on, its threads included. Told
     * twice, it changes nothing the second time. Messages posted under the old id count as gone.
     *
     * @param front the front's name
     */
    void moved(String front, String from, String to);
}
