package dev.korchma.telegram;

import dev.korchma.bot.chat.Control;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;

/** Controls of a view become the buttons below a message. */
final class Keyboard {

    private static final int MOST_BUTTONS = 100;
    private static final int WIDEST_ROW = 5;
    private static final int LONGEST_CODE = 64;
    private static final int LONGEST_LABEL = 60;

    /** What fits beside each other on a phone before Telegram cuts labels. */
    private static final int CHARACTERS_A_ROW = 36;

    private final ToLongFunction<Control.Select> numberOf;
    private final Function<Control.Go, Optional<String>> linkOf;

    /**
     * @param numberOf the number under which a select's values are kept
     * @param linkOf the address of another place, where it has one
     */
    Keyboard(
            ToLongFunction<Control.Select> numberOf,
            Function<Control.Go, Optional<String>> linkOf) {
        this.numberOf = numberOf;
        this.linkOf = linkOf;
    }

    @Nullable InlineKeyboardMarkup of(List<List<Control>> rows) {
        List<InlineKeyboardRow> drawn = new ArrayList<>();
        int left = MOST_BUTTONS;
        for (List<Control> row : rows) {
            List<InlineKeyboardButton> buttons =
                    row.stream().flatMap(this::buttons).limit(left).toList();
            left -= buttons.size();
            drawn.addAll(packed(buttons));
        }
        return drawn.isEmpty() ? null : new InlineKeyboardMarkup(drawn);
    }

    private Stream<InlineKeyboardButton> buttons(Control control) {
        return switch (control) {
            case Control.Button(String token, String label, Control.Style style) ->
                    Stream.of(pressing(label, token, style(style)));
            case Control.Select select -> options(select);
            case Control.Go go -> linkOf.apply(go).map(link -> leading(go.label(), link)).stream();
        };
    }

    private Stream<InlineKeyboardButton> options(Control.Select select) {
        long number = numberOf.applyAsLong(select);
        return IntStream.range(0, select.options().size())
                .mapToObj(index -> {
                    Control.Option option = select.options().get(index);
                    String hint = option.hint().isEmpty() ? "" : " · " + option.hint();
                    String code = new SelectCode(number, index).text();
                    return pressing(option.label() + hint, code, null);
                });
    }

    private static InlineKeyboardButton pressing(
            String label, String code, @Nullable String style) {
        int length = code.getBytes(StandardCharsets.UTF_8).length;
        if (length == 0 || length > LONGEST_CODE) {
            throw new IllegalArgumentException("a button carries 1 to 64 bytes, not " + length);
        }
        return InlineKeyboardButton.builder()
                .text(label(label))
                .callbackData(code)
                .style(style)
                .build();
    }

    private static InlineKeyboardButton leading(String label, String link) {
        return InlineKeyboardButton.builder().text(label(label)).url(link).build();
    }

    private static @Nullable String style(Control.Style style) {
        return switch (style) {
            case PRIMARY -> "primary";
            case GOOD -> "success";
            case DANGER -> "danger";
            case PLAIN -> null;
        };
    }

    private static String label(String label) {
        if (label.isBlank()) {
            return "·";
        }
        return label.codePointCount(0, label.length()) <= LONGEST_LABEL
                ? label
                : label.substring(0, label.offsetByCodePoints(0, LONGEST_LABEL - 1)) + "…";
    }

    private static List<InlineKeyboardRow> packed(List<InlineKeyboardButton> buttons) {
        List<InlineKeyboardRow> rows = new ArrayList<>();
        InlineKeyboardRow row = new InlineKeyboardRow();
        int width = 0;
        for (InlineKeyboardButton button : buttons) {
            int wide = button.getText().length() + 2;
            if (!row.isEmpty() && (row.size() == WIDEST_ROW || width + wide > CHARACTERS_A_ROW)) {
                rows.add(row);
                row = new InlineKeyboardRow();
                width = 0;
            }
            row.add(button);
            width += wide;
        }
        if (!row.isEmpty()) {
            rows.add(row);
        }
        return rows;
    }
}
