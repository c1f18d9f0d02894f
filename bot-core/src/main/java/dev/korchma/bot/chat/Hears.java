package dev.korchma.bot.chat;

/** What a front is shown of what people write to each other in a place. */
public enum Hears {
    /** Every line. */
    ALL,
    /** Answers to the bot's own messages, and lines that name it. */
    ADDRESSED,
    /** Commands only. */
    COMMANDS
}
