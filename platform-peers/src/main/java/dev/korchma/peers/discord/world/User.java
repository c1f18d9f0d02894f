package dev.korchma.peers.discord.world;

/** An account. */
public final class User {

    private final long id;
    private final String name;
    private final boolean bot;
    private final String locale;
    private volatile boolean acceptsDirectMessages = true;

    User(long id, String name, boolean bot, String locale) {
        this.id = id;
        this.name = name;
        this.bot = bot;
        this.locale = locale;
    }

    public long id() {
        return id;
    }

    public String name() {
        return name;
    }

    public boolean isBot() {
        return bot;
    }

    /** Language of the client, as Discord names it: {@code ru}, {@code en-US}. */
    public String locale() {
        return locale;
    }

    /** False after the person closed the private messages: the bot gets 50007. */
    public boolean acceptsDirectMessages() {
        return acceptsDirectMessages;
    }

    public void acceptDirectMessages(boolean accept) {
        acceptsDirectMessages = accept;
    }
}
