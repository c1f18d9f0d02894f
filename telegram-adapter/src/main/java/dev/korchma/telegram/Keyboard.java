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

    /** What the caption above the entries of a list carries: pressing it does nothing. */
    static final String CAPTION = "-";

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

    /** Where there are too many, lists are cut short before any button is left out. */
    @Nullable InlineKeyboardMarkup of(List<List<Control>> rows) {
        boolean alone = rows.stream().mapToInt(List::size).sum() == 1;
        int longest = longestList(rows.stream().flatMap(List::stream).toList());
        List<InlineKeyboardRow> drawn = new ArrayList<>();
        int left = MOST_BUTTONS;
        for (List<Control> row : rows) {
            List<InlineKeyboardButton> beside = new ArrayList<>();
            for (Control control : row) {
                if (control instanceof Control.Select select && !alone && left > 0) {
                    drawn.addAll(packed(beside));
                    beside.clear();
                    drawn.add(new InlineKeyboardRow(caption(select)));
                    left--;
                }
                List<InlineKeyboardButton> buttons =
                        buttons(control, longest).limit(Math.max(0, left)).toList();
                left -= buttons.size();
                beside.addAll(buttons);
            }
            drawn.addAll(packed(beside));
        }
        return drawn.isEmpty() ? null : new InlineKeyboardMarkup(drawn);
    }

    /** How many entries every list may have so that all buttons and captions find room. */
    private static int longestList(List<Control> controls) {
        List<Integer> lists =
                controls.stream()
                        .filter(Control.Select.class::isInstance)
                        .map(select -> ((Control.Select) select).options().size())
                        .toList();
        int longest = lists.stream().mapToInt(Integer::intValue).max().orElse(0);
        while (longest > 1 && controls.size() + entries(lists, longest) > MOST_BUTTONS) {
            longest--;
        }
        return longest;
    }

    private static int entries(List<Integer> lists, int longest) {
        return lists.stream().mapToInt(size -> Math.min(size, longest)).sum();
    }

    /**
     * Above the entries of a list among other controls: they alone do not say what they are for.
     */
    private static InlineKeyboardButton caption(Control.Select select) {
        return pressing("▾ " + select.label(), CAPTION, null);
    }

    private Stream<InlineKeyboardButton> buttons(Control control, int longestList) {
        return switch (control) {
            case Control.Button(String token, String label, Control.Style style) ->
                    Stream.of(pressing(label, token, style(style)));
            case Control.Select select -> options(select).limit(longestList);
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
