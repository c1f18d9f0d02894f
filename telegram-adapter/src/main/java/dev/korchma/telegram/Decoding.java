package dev.korchma.telegram;

import dev.korchma.bot.chat.CommandMenu;
import dev.korchma.bot.chat.Place;
import dev.korchma.bot.chat.Speaker;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.CallbackQuery;
import org.telegram.telegrambots.meta.api.objects.MessageEntity;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.User;
import org.telegram.telegrambots.meta.api.objects.chat.Chat;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMemberUpdated;
import org.telegram.telegrambots.meta.api.objects.message.MaybeInaccessibleMessage;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/** Updates become what they mean. Changes nothing and asks nobody. */
@OnTelegram
class Decoding {

    /** What the bot asks Telegram for. */
    static final List<String> WANTED = List.of("message", "callback_query", "my_chat_member");

    private static final Decoded NOTHING = new Decoded.Nothing();

    private final Myself myself;
    private final Documents documents;
    private final Set<String> paths;

    Decoding(Myself myself, Documents documents, CommandMenu menu) {
        this.myself = myself;
        this.documents = documents;
        this.paths =
                menu.entries("en").stream()
                        .map(CommandMenu.Entry::path)
                        .collect(Collectors.toUnmodifiableSet());
    }

    Decoded read(Update update) {
        if (update.getCallbackQuery() != null) {
            return press(update.getCallbackQuery());
        }
        if (update.getMessage() != null) {
            return message(update.getMessage());
        }
        return update.getMyChatMember() == null ? NOTHING : membership(update.getMyChatMember());
    }

    private Decoded press(CallbackQuery query) {
        MaybeInaccessibleMessage message = query.getMessage();
        if (message == null || query.getData() == null || query.getFrom().getIsBot()) {
            return NOTHING;
        }
        Place place =
                message instanceof Message whole ? place(whole) : place(message.getChat(), null);
        if (place == null) {
            return NOTHING;
        }
        Integer ephemeral = message instanceof Message whole ? whole.getEphemeralMessageId() : null;
        var pressed =
                new Heard.Pressed(
                        query.getId(),
                        ephemeral == null ? message.getMessageId() : ephemeral,
                        ephemeral != null);
        String key = key("q", query.getId());
        return new Decoded.Pressed(
                new Heard(
                                key,
                                speaker(query.getFrom()),
                                place,
                                query.getFrom().getLanguageCode(),
                                null,
                                pressed)
                        .titled(message.getChat().getTitle()),
                query.getData());
    }

    private Decoded message(Message message) {
        String chat = message.getChatId().toString();
        if (message.getMigrateToChatId() != null) {
            return new Decoded.Moved(chat, message.getMigrateToChatId().toString());
        }
        if (message.getMigrateFromChatId() != null) {
            return new Decoded.Moved(message.getMigrateFromChatId().toString(), chat);
        }
        Place place = place(message);
        if (place == null || message.getFrom() == null) {
            return NOTHING;
        }
        if (message.getNewChatMembers() != null && !message.getNewChatMembers().isEmpty()) {
            return newcomers(message, place);
        }
        return message.getText() == null && message.getDocument() == null
                ? NOTHING
                : line(message, place);
    }

    private Decoded line(Message message, Place place) {
        User from = message.getFrom();
        Heard heard = heard(message, from, place, "");
        var mine = CommandLine.read(marked(message), myself.handle().orElse(""), paths);
        if (mine.isEmpty()) {
            return NOTHING;
        }
        String name = CommandLine.name(mine.get());
        if (from.getIsBot()) {
            return message.getSenderChat() != null && !name.isEmpty()
                    ? new Decoded.Masked(heard)
                    : NOTHING;
        }
        if (name.equals("start")) {
            return new Decoded.Came(List.of(heard), true);
        }
        Message answered = message.getReplyToMessage();
        return new Decoded.Said(
                heard,
                mine.get(),
                calls(message).map(call -> speaker(call.getUser())).toList(),
                answered == null ? 0 : answered.getMessageId(),
                message.getDocument() == null ? null : documents.attached(message.getDocument()));
    }

    private Decoded newcomers(Message message, Place place) {
        List<Heard> people = new ArrayList<>();
        for (User user : message.getNewChatMembers()) {
            if (!user.getIsBot()) {
                people.add(heard(message, user, place, ":" + user.getId()));
            }
        }
        return people.isEmpty() ? NOTHING : new Decoded.Came(people, false);
    }

    /**
     * What we may do in a place has changed. Who could not write there is not always told in the
     * news: rights of the whole group take it, too.
     */
    private Decoded membership(ChatMemberUpdated change) {
        Place place = place(change.getChat(), null);
        if (place == null || !Standing.writes(change.getNewChatMember())) {
            return NOTHING;
        }
        boolean came = !Standing.isIn(change.getOldChatMember()) && !change.getFrom().getIsBot();
        return new Decoded.Opened(place, came ? letIn(change, place) : null);
    }

    private Decoded.Came letIn(ChatMemberUpdated change, Place place) {
        User from = change.getFrom();
        String key = key("j", change.getChat().getId() + ":" + change.getDate());
        Heard heard = new Heard(key, speaker(from), place, from.getLanguageCode(), null, null);
        return new Decoded.Came(List.of(heard), place.kind() == Place.Kind.CHANNEL);
    }

    private Heard heard(Message message, User user, Place place, String suffix) {
        String key = key("m", message.getChatId() + ":" + message.getMessageId() + suffix);
        return new Heard(
                        key,
                        speaker(user),
                        place,
                        user.getLanguageCode(),
                        message.getMessageId(),
                        null)
                .titled(message.getChat().getTitle());
    }

    /**
     * Never the update's own number: Telegram begins anew at any number after a quiet week. The
     * bot's number stands in it because another token counts the messages of a chat anew.
     */
    private String key(String kind, String id) {
        return TelegramFront.NAME + ":" + myself.id() + ":" + kind + ":" + id;
    }

    private static @Nullable Place place(Message message) {
        boolean inTopic = Boolean.TRUE.equals(message.getIsTopicMessage());
        return place(message.getChat(), inTopic ? message.getMessageThreadId() : null);
    }

    private static @Nullable Place place(Chat chat, @Nullable Integer topic) {
        String id = chat.getId().toString();
        return switch (chat.getType()) {
            case "private" -> Place.privately(TelegramFront.NAME, id);
            case "group", "supergroup" ->
                    topic == null ? Place.channel(TelegramFront.NAME, id) : Target.topic(id, topic);
            default -> null;
        };
    }

    static Speaker speaker(User user) {
        String last = user.getLastName();
        String name = last == null ? user.getFirstName() : user.getFirstName() + " " + last;
        return new Speaker(TelegramFront.NAME, user.getId().toString(), name, user.getUserName());
    }

    private static Stream<MessageEntity> calls(Message message) {
        List<MessageEntity> entities =
                message.getText() == null ? message.getCaptionEntities() : message.getEntities();
        return entities == null
                ? Stream.empty()
                : entities.stream()
                        .filter(entity -> entity.getType().equals("text_mention"))
                        .filter(entity -> entity.getUser() != null && !entity.getUser().getIsBot());
    }

    private static String words(Message message) {
        String text = message.getText() == null ? message.getCaption() : message.getText();
        return Objects.requireNonNullElse(text, "");
    }

    /** The text with the people it calls by their marks; those without a handle have no other. */
    private static String marked(Message message) {
        StringBuilder text = new StringBuilder(words(message));
        calls(message)
                .sorted(Comparator.comparing(MessageEntity::getOffset).reversed())
                .forEach(call ->
                        text.replace(
                                call.getOffset(),
                                call.getOffset() + call.getLength(),
                                speaker(call.getUser()).mark()));
        return text.toString();
    }
}
