package dev.korchma.bot.herofile;

/**
 * Something a hero's file may not say, or says otherwise than the rules here.
 *
 * @param about the id or the field it is about, which may be a stranger's word
 * @param is what the file says, empty where that does not matter
 * @param should what the rules say, empty where they say nothing
 */
public record Complaint(What what, String about, String is, String should) {

    /** What is amiss. */
    public enum What {
        NO_JSON,
        NO_HERO,
        FORMAT,
        LACKING,
        STRANGE,
        NOT_A_NUMBER,
        NOT_A_WORD,
        NOT_A_LIST,
        TOO_MUCH,
        NAME,
        OTHER_GAME,
        UNKNOWN,
        BEYOND,
        LEVEL,
        UNEARNED,
        UNDECIDED,
        NOT_OPEN,
        TWICE,
        BURDEN,
        LASTS,
        NUMBER,
        /** Of another version: the number is another here. */
        DIFFERS,
        /** Of another version: there is no such thing here any more. */
        GONE
    }

    static Complaint of(What what, String about) {
        return new Complaint(what, about, "", "");
    }
}
