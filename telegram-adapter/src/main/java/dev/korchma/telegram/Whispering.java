package dev.korchma.telegram;

import dev.korchma.bot.chat.View;
import dev.korchma.bot.text.Texts;
import dev.korchma.telegram.Answer.Done;
import dev.korchma.telegram.Answer.Refused;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.DeleteMessage;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditEphemeralMessageText;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/**
 * Messages in a group that one person sees. A server that does not know them ignores the field and
 * shows the message to everybody, so the first one carries nothing and is filled in only when
 * Telegram has said that it is seen by one alone.
 */
@OnTelegram
class Whispering {

    private static final Logger LOG = LoggerFactory.getLogger(Whispering.class);
    private static final Duration REMEMBERED = Duration.ofMinutes(10);
    private static final int CHATS_KEPT = 1_000;

    private enum Knowledge {
        UNPROVEN,
        PROVEN,
        ABSENT
    }

    private final Calls calls;
    private final Sending sending;
    private final SentRows sent;
    private final Pencil pencil;
    private final Texts texts;
    private final Map<String, Long> refusedAt = new ConcurrentHashMap<>();
    private volatile Knowledge knowledge = Knowledge.UNPROVEN;

    Whispering(Calls calls, Sending sending, SentRows sent, Pencil pencil, Texts texts) {
        this.calls = calls;
        this.sending = sending;
        this.sent = sent;
        this.pencil = pencil;
        this.texts = texts;
    }

    /**
     * Tells the speaker something in the group without the others seeing it.
     *
     * @param query the press it answers, null for none: then only an administrator may
     * @return false where Telegram does not let us; then nobody has seen a word of it
     */
    boolean tell(Heard heard, @Nullable Query query, View view) {
        boolean quoting = query != null && query.isFresh();
        String nonce = heard.key() + ":whisper";
        if (sent.message(nonce).isPresent()) {
            return true;
        }
        if (knowledge == Knowledge.ABSENT || (!quoting && isRefused(heard.target().chat()))) {
            return false;
        }
        Drawn drawn = pencil.inWords(view, heard.target());
        Drawn first = knowledge == Knowledge.PROVEN ? drawn : nothing(heard);
        Answer<Message> answer = send(heard, quoting ? query : null, first);
        return switch (answer) {
            case Done<Message>(Message message) -> {
                boolean told = isSeenByOne(heard, message, drawn);
                if (told) {
                    sent.whispered(nonce, message.getEphemeralMessageId());
                }
                yield told;
            }
            case Refused<Message> _, Answer.Overtaken<Message> _ -> {
                if (!quoting) {
                    refused(heard.target().chat());
                }
                yield false;
            }
        };
    }

    /** Redraws a message only the presser sees. */
    boolean redraw(Heard heard, int message, View view) {
        return fill(heard, message, pencil.inWords(view, heard.target()));
    }

    private boolean isSeenByOne(Heard heard, Message message, Drawn drawn) {
        Integer ephemeral = message.getEphemeralMessageId();
        if (ephemeral == null) {
            knowledge = Knowledge.ABSENT;
            LOG.warn(
                    "This Bot API server has no messages for one person: secrets go to private"
                            + " chats");
            calls.now(
                    DeleteMessage.builder()
                            .chatId(message.getChatId())
                            .messageId(message.getMessageId())
                            .build());
            return false;
        }
        if (knowledge == Knowledge.PROVEN) {
            return true;
        }
        knowledge = Knowledge.PROVEN;
        return fill(heard, ephemeral, drawn);
    }

    private Answer<Message> send(Heard heard, @Nullable Query query, Drawn drawn) {
        return sending.following(
                heard.target(),
                to -> {
                    SendMessage method =
                            SendMessage.builder()
                                    .chatId(to.chat())
                                    .messageThreadId(to.topic())
                                    .receiverUserId(Long.valueOf(heard.speaker().account()))
                                    .callbackQueryId(query == null ? null : query.id())
                                    .text(drawn.text())
                                    .entities(drawn.entities())
                                    .linkPreviewOptions(Sending.NO_PREVIEW)
                                    .replyMarkup(drawn.keyboard())
                                    .build();
                    return calls.inTurn(
                            to.chat(), Urgency.ANSWER, null, client -> client.execute(method));
                });
    }

    private boolean fill(Heard heard, int message, Drawn drawn) {
        Answer<Boolean> answer =
                sending.following(
                        heard.target(),
                        to -> {
                            var method =
                                    EditEphemeralMessageText.builder()
                                            .chatId(to.chat())
                                            .receiverUserId(Long.valueOf(heard.speaker().account()))
                                            .ephemeralMessageId(message)
                                            .text(drawn.text())
                                            .entities(drawn.entities())
                                            .linkPreviewOptions(Sending.NO_PREVIEW)
                                            .replyMarkup(drawn.keyboard())
                                            .build();
                            return calls.inTurn(
                                    to.chat(),
                                    Urgency.ANSWER,
                                    null,
                                    client -> client.execute(method));
                        });
        return answer.isDone() || answer.isRefused(Refusal.Kind.NOT_MODIFIED);
    }

    private Drawn nothing(Heard heard) {
        return new Drawn(
                texts.plain(heard.language(), "telegram.only-you"),
                List.of(),
                null,
                Optional.empty());
    }

    private boolean isRefused(String chat) {
        Long at = refusedAt.get(chat);
        return at != null && System.nanoTime() - at < REMEMBERED.toNanos();
    }

    private void refused(String chat) {
        if (refusedAt.size() >= CHATS_KEPT) {
            refusedAt.clear();
        }
        refusedAt.put(chat, System.nanoTime());
    }
}
