package dev.korchma.telegram;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Why Telegram said no.
 *
 * @param movedTo the group's new id, when it became a supergroup
 */
record Refusal(Kind kind, int code, @Nullable Long movedTo) {

    /** The Bot API has no codes for these but the words of its descriptions. */
    enum Kind {
        /** The message shows this already. */
        NOT_MODIFIED("message is not modified"),
        /** The message is not there or not ours. */
        MESSAGE_GONE("message to edit not found|message can't be edited|message_id_invalid"),
        /** The message is ours, and has a picture where it should have none or the other way. */
        OTHER_CONTENT("no text in the message|no caption in the message"),
        TOPIC_SHUT("thread not found|topic_closed|topic_deleted|topic_id_invalid"),
        QUERY_OLD("query is too old|query id is invalid"),
        NO_TOPICS("not a forum|topics are not enabled"),
        /** No right to write, thrown out, blocked, never started, or no such chat. */
        SHUT(
                "chat not found|not enough rights|no rights|have no right|forbidden"
                        + "|no write access|no edit access|can't access the chat|channel_private"
                        + "|need administrator|kicked|blocked|deactivated|not a member"
                        + "|can't initiate|group chat was deleted|peer_id_invalid|chat_restricted"
                        + "|user_is_blocked|have not started"),
        WRONG_TOKEN("$^"),
        ANOTHER_READER("$^"),
        MOVED("$^"),
        OTHER("");

        private final Pattern words;

        Kind(String words) {
            this.words = Pattern.compile(words);
        }
    }

    static Refusal of(int code, @Nullable String description, @Nullable Long movedTo) {
        return new Refusal(
                kind(code, description == null ? "" : description, movedTo), code, movedTo);
    }

    private static Kind kind(int code, String description, @Nullable Long movedTo) {
        if (movedTo != null) {
            return Kind.MOVED;
        }
        if (code == 409) {
            return Kind.ANOTHER_READER;
        }
        if (code == 401 || code == 404) {
            return Kind.WRONG_TOKEN;
        }
        String words = description.toLowerCase(Locale.ROOT);
        for (Kind kind : Kind.values()) {
            if (kind != Kind.OTHER && kind.words.matcher(words).find()) {
                return kind;
            }
        }
        return code == 403 ? Kind.SHUT : Kind.OTHER;
    }
}
