package dev.korchma.telegram;

import dev.korchma.bot.chat.ChatPlatform.Edited;
import dev.korchma.telegram.Answer.Done;
import dev.korchma.telegram.Answer.Overtaken;
import dev.korchma.telegram.Answer.Refused;
import java.io.ByteArrayInputStream;
import java.io.Serializable;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageMedia;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.media.InputMediaPhoto;
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
                        case MESSAGE_GONE, MOVED, OTHER, QUERY_OLD, NO_TOPICS -> Edited.GONE;
                        case TOPIC_SHUT, SHUT, WRONG_TOKEN, ANOTHER_READER -> Edited.SHUT;
                    };
        };
    }

    private Answer<Serializable> edit(Target to, int message, Drawn drawn, Urgency urgency) {
        if (drawn.picture().isPresent()) {
            return media(to, message, drawn, drawn.picture().get(), urgency);
        }
        EditMessageText method =
                EditMessageText.builder()
                        .chatId(to.chat())
                        .messageId(message)
                        .text(drawn.text())
                        .entities(drawn.entities())
                        .linkPreviewOptions(Sending.NO_PREVIEW)
                        .replyMarkup(drawn.keyboard())
                        .build();
        return calls.inTurn(
                to.chat(),
                urgency,
                new Redrawn(to.chat(), message),
                client -> client.execute(method));
    }

    private Answer<Serializable> media(
            Target to, int message, Drawn drawn, Picture picture, Urgency urgency) {
        EditMessageMedia method =
                EditMessageMedia.builder()
                        .chatId(to.chat())
                        .messageId(message)
                        .media(photo(drawn, picture))
                        .replyMarkup(drawn.keyboard())
                        .build();
        Answer<Serializable> answer =
                calls.inTurn(
                        to.chat(),
                        urgency,
                        new Redrawn(to.chat(), message),
                        client -> client.execute(method));
        if (answer instanceof Done<Serializable>(Message edited)) {
            sending.learn(picture, edited.getPhoto());
        }
        return answer;
    }

    private InputMediaPhoto photo(Drawn drawn, Picture picture) {
        InputMediaPhoto photo =
                pictures.file(picture)
                        .map(InputMediaPhoto::new)
                        .orElseGet(() ->
                                new InputMediaPhoto(
                                        new ByteArrayInputStream(picture.bytes()),
                                        picture.hash() + ".png"));
        photo.setCaption(drawn.text());
        photo.setCaptionEntities(drawn.entities());
        return photo;
    }
}
