package dev.korchma.telegram;

import dev.korchma.bot.chat.Rich;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.MessageEntity;
import org.telegram.telegrambots.meta.api.objects.User;

/**
 * Text with its looks as Telegram takes them: plain words and, beside them, entities with offsets
 * in UTF-16 units, which are Java's own.
 */
final class Words {

    private static final String WORD_JOINER = "\u2060";

    private final Function<String, Optional<String>> accountOf;
    private final StringBuilder text = new StringBuilder();
    private final List<MessageEntity> entities = new ArrayList<>();

    /**
     * @param accountOf the Telegram account of a person of the bot
     */
    Words(Function<String, Optional<String>> accountOf) {
        this.accountOf = accountOf;
    }

    /**
     * @param everywhere an entity over every span but code, which Telegram lets stand alone only
     */
    Words say(Rich rich, @Nullable String everywhere) {
        for (Rich.Span span : rich.spans()) {
            int from = text.length();
            text.append(unheard(span.text()));
            if (text.length() == from) {
                continue;
            }
            look(span).ifPresent(look -> mark(look, from));
            if (everywhere != null && !(span instanceof Rich.Code) && !isLook(span, everywhere)) {
                mark(entity(everywhere), from);
            }
        }
        return this;
    }

    Words say(String plain) {
        text.append(plain);
        return this;
    }

    int length() {
        return text.length();
    }

    String text() {
        return text.toString();
    }

    List<MessageEntity> entities() {
        return List.copyOf(entities);
    }

    /** Appends other words with their looks. */
    void add(Words other) {
        int shift = text.length();
        text.append(other.text);
        other.entities.forEach(entity -> {
            entity.setOffset(entity.getOffset() + shift);
            entities.add(entity);
        });
    }

    /** Keeps the first so many UTF-16 units, never half a character. */
    void cut(int length) {
        int end = Math.min(length, text.length());
        if (end > 0 && end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        text.setLength(end);
        entities.removeIf(entity -> entity.getOffset() >= text.length());
        entities.forEach(entity ->
                entity.setLength(Math.min(entity.getLength(), text.length() - entity.getOffset())));
    }

    /** Telegram calls whoever stands behind an at-sign; what people typed must not call anybody. */
    private static String unheard(String typed) {
        return typed.replace("@", "@" + WORD_JOINER);
    }

    private Optional<MessageEntity> look(Rich.Span span) {
        return switch (span) {
            case Rich.Plain _ -> Optional.empty();
            case Rich.Strong _ -> Optional.of(entity("bold"));
            case Rich.Emphasis _ -> Optional.of(entity("italic"));
            case Rich.Struck _ -> Optional.of(entity("strikethrough"));
            case Rich.Code _ -> Optional.of(entity("code"));
            case Rich.Mention(String person, String name) ->
                    accountOf.apply(person).map(account -> calling(account, name));
        };
    }

    private static boolean isLook(Rich.Span span, String everywhere) {
        return (span instanceof Rich.Strong && everywhere.equals("bold"))
                || (span instanceof Rich.Emphasis && everywhere.equals("italic"));
    }

    private static MessageEntity calling(String account, String name) {
        MessageEntity entity = entity("text_mention");
        entity.setUser(
                User.builder().id(Long.valueOf(account)).firstName(name).isBot(false).build());
        return entity;
    }

    /** Goes on with the same look where it ended: Telegram takes a hundred entities a message. */
    private void mark(MessageEntity entity, int from) {
        int length = text.length() - from;
        for (MessageEntity before : entities) {
            boolean ends = before.getOffset() + before.getLength() == from;
            if (ends && before.getUser() == null && before.getType().equals(entity.getType())) {
                before.setLength(before.getLength() + length);
                return;
            }
        }
        entity.setOffset(from);
        entity.setLength(length);
        entities.add(entity);
    }

    private static MessageEntity entity(String type) {
        return MessageEntity.builder().type(type).offset(0).length(0).build();
    }
}
