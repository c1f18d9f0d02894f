package dev.korchma.telegram;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.korchma.telegram.Answer.Refused;
import dev.korchma.telegram.Sending.Letter;
import java.io.Serializable;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageCaption;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;

/**
 * Finds a message that Telegram took without our hearing of it. Messages of a chat are numbered
 * upwards, so it stands shortly above the highest number known before. Telegram tells which of
 * those is ours when it is asked for an edit that its kind of message cannot take: a caption for
 * one without a picture or file, a text for one with; nothing changes by that. When several of a
 * chat are lost at a time, or an earlier run has left some, they are not looked for but sent again:
 * nobody could tell which is which, and one message for two views is worse than two for one.
 */
@OnTelegram
class Tracing {

    /** How much may have been said in the chat meanwhile that the bot does not see. */
    private static final int STEPS = 12;

    private static final int CHATS_KEPT = 10_000;
    private static final int TOO_MANY = 429;
    private static final String NEVER_SHOWN = "·";

    private final Calls calls;
    private final SentRows sent;
    private final Cache<String, Integer> highest =
            Caffeine.newBuilder().maximumSize(CHATS_KEPT).build();
    private final Cache<String, Lost> lost = Caffeine.newBuilder().maximumSize(CHATS_KEPT).build();

    /** The message of a chat of which nobody has heard what became. */
    private record Lost(String nonce, int above) {

        static final Lost NOBODY_KNOWS = new Lost("", 0);

        Lost and(Lost other) {
            return nonce.equals(other.nonce) ? this : NOBODY_KNOWS;
        }

        @Nullable Lost without(String heard) {
            return equals(NOBODY_KNOWS) || nonce.equals(heard) ? null : this;
        }
    }

    Tracing(Calls calls, SentRows sent) {
        this.calls = calls;
        this.sent = sent;
    }

    /** A message was seen in the chat. */
    void saw(String chat, int message) {
        highest.asMap().merge(chat, message, Math::max);
    }

    /**
     * The highest number seen in the chat by this run: what is sent now will have a greater one.
     */
    @Nullable Integer highest(String chat) {
        return highest.getIfPresent(chat);
    }

    /**
     * Nobody has heard what became of a message.
     *
     * @param above its number, if it is there, is greater; null if this run had seen none before
     */
    void unheard(String nonce, String chat, @Nullable Integer above) {
        lost.asMap()
                .merge(chat, above == null ? Lost.NOBODY_KNOWS : new Lost(nonce, above), Lost::and);
    }

    /** A message stands in the chat. */
    void heard(String nonce, String chat, int message) {
        saw(chat, message);
        lost.asMap().computeIfPresent(chat, (_, one) -> one.without(nonce));
    }

    /** Looks for a message if nobody has heard what became of it. */
    Optional<Integer> find(String nonce, Target where, Letter letter) {
        Lost one = lost.getIfPresent(where.chat());
        if (one == null || !one.nonce().equals(nonce)) {
            return Optional.empty();
        }
        int above = one.above();
        Set<Integer> others = sent.taken(where.chat(), above + 1, above + STEPS);
        return IntStream.rangeClosed(above + 1, above + STEPS)
                .boxed()
                .filter(message -> !others.contains(message) && isOurs(where, letter, message))
                .findFirst();
    }

    /** Asks at once: what Telegram refuses counts as no message. */
    private boolean isOurs(Target where, Letter letter, int message) {
        boolean captioned = letter.drawn().enclosed().isPresent();
        Answer<Serializable> answer =
                captioned ? calls.now(text(where, message)) : calls.now(caption(where, message));
        if (answer instanceof Refused<Serializable>(Refusal why) && why.code() == TOO_MANY) {
            throw new TelegramAway("Telegram wants us to wait", false);
        }
        return answer.isRefused(Refusal.Kind.OTHER_CONTENT);
    }

    private static EditMessageCaption caption(Target where, int message) {
        return EditMessageCaption.builder()
                .chatId(where.chat())
                .messageId(message)
                .caption(NEVER_SHOWN)
                .build();
    }

    private static EditMessageText text(Target where, int message) {
        return EditMessageText.builder()
                .chatId(where.chat())
                .messageId(message)
                .text(NEVER_SHOWN)
                .build();
    }
}
