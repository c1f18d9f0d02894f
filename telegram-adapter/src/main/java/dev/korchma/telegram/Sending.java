package dev.korchma.telegram;

import dev.korchma.telegram.Answer.Done;
import dev.korchma.telegram.Answer.Overtaken;
import dev.korchma.telegram.Answer.Refused;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.send.SendDocument;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.send.SendPhoto;
import org.telegram.telegrambots.meta.api.objects.InputFile;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.ReplyParameters;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.ReplyKeyboard;

/** New messages, once per nonce, wherever the group is today. */
@OnTelegram
class Sending {

    static final LinkPreviewOptions NO_PREVIEW =
            LinkPreviewOptions.builder().isDisabled(true).build();

    private final Calls calls;
    private final Moves moves;
    private final SentRows sent;
    private final PictureRows pictures;
    private final Tracing tracing;

    Sending(Calls calls, Moves moves, SentRows sent, PictureRows pictures, Tracing tracing) {
        this.calls = calls;
        this.moves = moves;
        this.sent = sent;
        this.pictures = pictures;
        this.tracing = tracing;
    }

    /**
     * What is sent.
     *
     * @param keyboard replaces the keyboard of what is drawn
     * @param answers the message this one answers, null for none
     */
    record Letter(
            Drawn drawn,
            @Nullable ReplyKeyboard keyboard,
            @Nullable Integer answers,
            Urgency urgency) {

        static Letter of(Drawn drawn, Urgency urgency) {
            return new Letter(drawn, drawn.keyboard(), null, urgency);
        }

        Letter answering(@Nullable Integer message) {
            return new Letter(drawn, keyboard, message, urgency);
        }
    }

    /** Sends, or finds what was sent under this nonce, also when nobody heard that it was. */
    Answer<Integer> once(String nonce, Target target, Letter letter) {
        return sent.message(nonce)
                .<Answer<Integer>>map(Done::new)
                .or(() -> traced(nonce, target, letter))
                .orElseGet(() -> first(nonce, target, letter));
    }

    private Answer<Integer> first(String nonce, Target target, Letter letter) {
        String chat = moves.now(target).chat();
        Integer above = tracing.highest(chat);
        Answer<Integer> answer;
        try {
            answer = send(target, letter);
        } catch (TelegramAway away) {
            if (away.unsent()) {
                throw away;
            }
            tracing.unheard(nonce, chat, above);
            return traced(nonce, target, letter).orElseThrow(() -> away);
        }
        if (answer instanceof Done<Integer>(Integer message)) {
            stands(nonce, moves.now(target), message);
        }
        return answer;
    }

    private Optional<Answer<Integer>> traced(String nonce, Target target, Letter letter) {
        Target now = moves.now(target);
        Optional<Integer> found = tracing.find(nonce, now, letter);
        found.ifPresent(message -> stands(nonce, now, message));
        return found.map(Done::new);
    }

    private void stands(String nonce, Target where, int message) {
        tracing.heard(nonce, where.chat(), message);
        sent.sent(nonce, where.chat(), message);
    }

    private Answer<Integer> send(Target target, Letter letter) {
        return following(
                target,
                now -> {
                    Answer<Message> answer =
                            letter.drawn().enclosed().isPresent()
                                    ? enclosing(now, letter, letter.drawn().enclosed().get())
                                    : text(now, letter);
                    return switch (answer) {
                        case Done<Message>(Message message) -> new Done<>(message.getMessageId());
                        case Refused<Message>(Refusal why) -> new Refused<>(why);
                        case Overtaken<Message> _ -> new Overtaken<>();
                    };
                });
    }

    /** Calls with the group's id of today, and once more when the answer tells a newer one. */
    <T> Answer<T> following(Target target, Function<Target, Answer<T>> call) {
        Target now = moves.now(target);
        Answer<T> answer = call.apply(now);
        if (answer instanceof Refused<T>(Refusal why) && why.movedTo() != null) {
            moves.moved(now.chat(), why.movedTo().toString());
            return call.apply(now.in(why.movedTo().toString()));
        }
        return answer;
    }

    private Answer<Message> text(Target to, Letter letter) {
        SendMessage method =
                SendMessage.builder()
                        .chatId(to.chat())
                        .messageThreadId(to.topic())
                        .text(letter.drawn().text())
                        .entities(letter.drawn().entities())
                        .linkPreviewOptions(NO_PREVIEW)
                        .replyParameters(answering(letter))
                        .replyMarkup(letter.keyboard())
                        .build();
        return calls.inTurn(to.chat(), letter.urgency(), null, client -> client.execute(method));
    }

    private Answer<Message> enclosing(Target to, Letter letter, Enclosed enclosed) {
        var known = pictures.file(enclosed);
        Answer<Message> answer =
                enclosing(
                        to,
                        letter,
                        enclosed,
                        known.map(InputFile::new).orElseGet(enclosed::upload));
        if (known.isPresent() && answer.isRefused(Refusal.Kind.OTHER)) {
            pictures.forget(enclosed);
            answer = enclosing(to, letter, enclosed, enclosed.upload());
        }
        if (answer instanceof Done<Message>(Message message)) {
            learn(enclosed, message);
            pictures.shown(to.chat(), message.getMessageId(), enclosed);
        }
        return answer;
    }

    private Answer<Message> enclosing(Target to, Letter letter, Enclosed enclosed, InputFile file) {
        return enclosed.isPhoto() ? photo(to, letter, file) : document(to, letter, file);
    }

    private Answer<Message> photo(Target to, Letter letter, InputFile file) {
        SendPhoto method =
                SendPhoto.builder()
                        .chatId(to.chat())
                        .messageThreadId(to.topic())
                        .photo(file)
                        .caption(letter.drawn().text())
                        .captionEntities(letter.drawn().entities())
                        .replyParameters(answering(letter))
                        .replyMarkup(letter.keyboard())
                        .build();
        return calls.inTurn(to.chat(), letter.urgency(), null, client -> client.execute(method));
    }

    private Answer<Message> document(Target to, Letter letter, InputFile file) {
        SendDocument method =
                SendDocument.builder()
                        .chatId(to.chat())
                        .messageThreadId(to.topic())
                        .document(file)
                        .caption(letter.drawn().text())
                        .captionEntities(letter.drawn().entities())
                        .replyParameters(answering(letter))
                        .replyMarkup(letter.keyboard())
                        .build();
        return calls.inTurn(to.chat(), letter.urgency(), null, client -> client.execute(method));
    }

    /** Remembers the file, of a picture the largest size: the smaller ones are previews. */
    void learn(Enclosed enclosed, Message message) {
        if (!enclosed.isPhoto()) {
            if (message.getDocument() != null) {
                pictures.uploaded(enclosed, message.getDocument().getFileId());
            }
        } else if (message.getPhoto() != null) {
            message.getPhoto().stream()
                    .max(Comparator.comparingInt(size -> size.getWidth() * size.getHeight()))
                    .ifPresent(size -> pictures.uploaded(enclosed, size.getFileId()));
        }
    }

    private static @Nullable ReplyParameters answering(Letter letter) {
        return letter.answers() == null
                ? null
                : ReplyParameters.builder()
                        .messageId(letter.answers())
                        .allowSendingWithoutReply(true)
                        .build();
    }
}
