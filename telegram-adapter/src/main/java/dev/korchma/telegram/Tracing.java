package dev.korchma.telegram;

import dev.korchma.telegram.Answer.Refused;
import dev.korchma.telegram.Sending.Letter;
import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageCaption;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;

/**
 * Finds a message that Telegram took without our hearing of it. Messages of a chat are numbered
 * upwards, so it stands shortly above the highest number known before. Telegram tells which of
 * those is ours when it is asked for an edit that its kind of message cannot take: a caption for
 * one without a picture, a text for one with; nothing changes by that.
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
    private final Map<String, Integer> highest = new ConcurrentHashMap<>();
    private final Set<String> unheard = ConcurrentHashMap.newKeySet();

    Tracing(Calls calls, SentRows sent) {
        this.calls = calls;
        this.sent = sent;
    }

    /** A message was seen in the chat. */
    void saw(String chat, int message) {
        if (highest.size() >= CHATS_KEPT) {
            highest.clear();
        }
        highest.merge(chat, message, Math::max);
    }

    /** Nobody has heard what became of a message of this run. */
    void unheard(String nonce) {
        unheard.add(nonce);
    }

    void heard(String nonce) {
        unheard.remove(nonce);
    }

    boolean isUnheard(String nonce) {
        return unheard.contains(nonce);
    }

    /** As {@link SentRows#sending}. */
    int sending(String nonce, String chat) {
        return sent.sending(nonce, chat, highest.getOrDefault(chat, 0));
    }

    /**
     * Looks for it.
     *
     * @param above its number is greater
     */
    Optional<Integer> find(Target where, Letter letter, int above) {
        Set<Integer> others = sent.taken(where.chat(), above + 1, above + STEPS);
        for (int message = above + 1; message <= above + STEPS; message++) {
            if (!others.contains(message) && isOurs(where, letter, message)) {
                return Optional.of(message);
            }
        }
        return Optional.empty();
    }

    /** Asks at once: what Telegram refuses counts as no message. */
    private boolean isOurs(Target where, Letter letter, int message) {
        boolean pictured = letter.drawn().picture().isPresent();
        Answer<Serializable> answer =
                pictured ? calls.now(text(where, message)) : calls.now(caption(where, message));
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
