package dev.korchma.telegram;

import dev.korchma.bot.chat.Rich;
import dev.korchma.bot.text.Texts;
import dev.korchma.telegram.Answer.Done;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.ForceReplyKeyboard;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.ReplyKeyboard;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;

/** Puts one field of a form as a question: to be answered by a reply, or by a tap. */
@OnTelegram
class FormQuestions {

    private static final int LONGEST_PLACEHOLDER = 64;

    private final Sending sending;
    private final Texts texts;

    FormQuestions(Sending sending, Texts texts) {
        this.sending = sending;
        this.texts = texts;
    }

    /** The message with the question; empty where we may not write. */
    Optional<Integer> ask(FormRows.Row row, Heard heard, String nonce) {
        var letter =
                new Sending.Letter(
                        drawn(row, heard), keyboard(row, heard), heard.answers(), Urgency.ANSWER);
        return sending.once(nonce, heard.target(), letter) instanceof Done<Integer>(Integer message)
                ? Optional.of(message)
                : Optional.empty();
    }

    /** Only who is called or answered gets the reply opened: everybody else types as before. */
    private Drawn drawn(FormRows.Row row, Heard heard) {
        Words words = new Words(_ -> Optional.of(heard.speaker().account()));
        if (!heard.isPrivate() && heard.typed() == null) {
            String name = heard.speaker().name();
            words.say(Rich.of(new Rich.Mention("", name)), null).say("\n");
        }
        KeptForm.Field field = row.field();
        words.say(Rich.plain(row.form().title()), "bold").say("\n");
        words.say(Rich.plain(field.label()), null);
        if (!field.hint().isEmpty()) {
            Rich example =
                    texts.rich(
                            heard.language(),
                            "telegram.form.example",
                            Map.of("example", field.hint()));
            words.say("\n").say(example, "italic");
        }
        if (!field.required()) {
            words.say("\n").say(texts.rich(heard.language(), "telegram.form.optional"), "italic");
        }
        words.cut(4_000);
        return new Drawn(words.text(), words.entities(), null, Optional.empty());
    }

    private static ReplyKeyboard keyboard(FormRows.Row row, Heard heard) {
        KeptForm.Field field = row.field();
        if (field.options().isEmpty()) {
            var reply = ForceReplyKeyboard.builder().forceReply(true);
            if (!heard.isPrivate()) {
                reply.selective(true);
            }
            if (!field.hint().isBlank()) {
                reply.inputFieldPlaceholder(shortened(field.hint()));
            }
            return reply.build();
        }
        List<InlineKeyboardRow> rows =
                IntStream.range(0, field.options().size())
                        .mapToObj(index -> new InlineKeyboardRow(button(row, index)))
                        .toList();
        return new InlineKeyboardMarkup(rows);
    }

    private static InlineKeyboardButton button(FormRows.Row row, int index) {
        return InlineKeyboardButton.builder()
                .text(row.field().options().get(index).label())
                .callbackData(new FormCode(row.id(), row.step(), index).text())
                .build();
    }

    private static String shortened(String hint) {
        return hint.codePointCount(0, hint.length()) <= LONGEST_PLACEHOLDER
                ? hint
                : hint.substring(0, hint.offsetByCodePoints(0, LONGEST_PLACEHOLDER));
    }
}
