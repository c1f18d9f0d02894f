package dev.korchma.telegram;

import dev.korchma.bot.chat.ChatPlatform.Edited;
import dev.korchma.telegram.Answer.Done;
import dev.korchma.telegram.Answer.Overtaken;
import dev.korchma.telegram.Answer.Refused;
import java.io.Serializable;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.DeleteMessage;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageCaption;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageMedia;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.media.InputMedia;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/** Edits of messages sent before. */
@OnTelegram
class Redrawing {

    /** Which message an edit redraws: the newest edit of one is the only one worth sending. */
    private record Redrawn(String chat, int message) {}

    private final Calls calls;
    private final Sending sending;
    private final PictureRows pictures;

    Redrawing(Calls calls, Sending sending, PictureRows pictures) {
        this.calls = calls;
        this.sending = sending;
        this.pictures = pictures;
    }

    Edited redraw(Target target, int message, Drawn drawn, Urgency urgency) {
        Answer<Serializable> answer =
                sending.following(target, now -> edit(now, message, drawn, urgency));
        return switch (answer) {
            case Done<Serializable> _, Overtaken<Serializable> _ -> Edited.DONE;
            case Refused<Serializable>(Refusal why) ->
                    switch (why.kind()) {
                        case NOT_MODIFIED -> Edited.DONE;
                        case MESSAGE_GONE, OTHER_CONTENT, MOVED, OTHER, QUERY_OLD, NO_TOPICS ->
                                Edited.GONE;
                        case TOPIC_SHUT, SHUT, WRONG_TOKEN, ANOTHER_READER -> Edited.SHUT;
                    };
        };
    }

    private Answer<Serializable> edit(Target to, int message, Drawn drawn, Urgency urgency) {
        if (drawn.enclosed().isEmpty()) {
            return text(to, message, drawn, urgency);
        }
        Enclosed enclosed = drawn.enclosed().get();
        if (pictures.isShown(to.chat(), message, enclosed)) {
            return caption(to, message, drawn, urgency);
        }
        Answer<Serializable> answer = media(to, message, drawn, enclosed, urgency);
        if (answer instanceof Done<Serializable>(Message edited)) {
            sending.learn(enclosed, edited);
            pictures.shown(to.chat(), message, enclosed);
        }
        return answer;
    }

    /**
     * A picture or file cannot be taken out of a message: what should have none comes anew without
     * it.
     */
    private Answer<Serializable> text(Target to, int message, Drawn drawn, Urgency urgency) {
        EditMessageText method =
                EditMessageText.builder()
                        .chatId(to.chat())
                        .messageId(message)
                        .text(drawn.text())
                        .entities(drawn.entities())
                        .linkPreviewOptions(Sending.NO_PREVIEW)
                        .replyMarkup(drawn.keyboard())
                        .build();
        Answer<Serializable> answer =
                inTurn(to, message, urgency, client -> client.execute(method));
        if (answer.isRefused(Refusal.Kind.OTHER_CONTENT)) {
            calls.now(DeleteMessage.builder().chatId(to.chat()).messageId(message).build());
        }
        return answer;
    }

    private Answer<Serializable> caption(Target to, int message, Drawn drawn, Urgency urgency) {
        EditMessageCaption method =
                EditMessageCaption.builder()
                        .chatId(to.chat())
                        .messageId(message)
                        .caption(drawn.text())
                        .captionEntities(drawn.entities())
                        .replyMarkup(drawn.keyboard())
                        .build();
        return inTurn(to, message, urgency, client -> client.execute(method));
    }

    private Answer<Serializable> media(
            Target to, int message, Drawn drawn, Enclosed enclosed, Urgency urgency) {
        var known = pictures.file(enclosed);
        Answer<Serializable> answer =
                media(
                        to,
                        message,
                        drawn,
                        urgency,
                        known.map(enclosed::media).orElseGet(enclosed::media));
        if (known.isPresent() && answer.isRefused(Refusal.Kind.OTHER)) {
            pictures.forget(enclosed);
            return media(to, message, drawn, urgency, enclosed.media());
        }
        return answer;
    }

    private Answer<Serializable> media(
            Target to, int message, Drawn drawn, Urgency urgency, InputMedia media) {
        media.setCaption(drawn.text());
        media.setCaptionEntities(drawn.entities());
        EditMessageMedia method =
                EditMessageMedia.builder()
                        .chatId(to.chat())
                        .messageId(message)
                        .media(media)
                        .replyMarkup(drawn.keyboard())
                        .build();
        return inTurn(to, message, urgency, client -> client.execute(method));
    }

    private <T> Answer<T> inTurn(Target to, int message, Urgency urgency, Calls.Ask<T> ask) {
        return calls.inTurn(to.chat(), urgency, new Redrawn(to.chat(), message), ask);
    }
}
