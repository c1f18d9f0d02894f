package dev.korchma.bot.chat;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a button or a form carries, at most 64 bytes: {@code k1.<space>.<view>.<guard>.<ordinal>},
 * and {@code .p} behind it where everybody will see the answer. The ordinal points into the choices
 * kept in the view's row, so a button answers after any restart; the guard is the state it was
 * offered in, so a second click or a click that came too late does nothing. What means the same in
 * every state carries a name of its own instead, with an underscore before it.
 *
 * @param space the space's number
 * @param view the view's number
 * @param guard letters, digits, dash and underscore, 1 to 20
 * @param ordinal 0 to 999
 * @param isPublic whether everybody will see the answer: a slow one is deferred before the row is
 *     read
 */
public record Token(long space, long view, String guard, int ordinal, boolean isPublic) {

    private static final Pattern SHAPE =
            Pattern.compile(
                    "k1\\.([0-9a-z]{1,13})\\.([0-9a-z]{1,13})\\.([\\w-]{1,20})\\.(\\d{1,3})(\\.p)?");

    public Token {
        if (space < 0 || view < 0 || ordinal < 0 || ordinal > 999) {
            throw new IllegalArgumentException("a token's numbers are not negative");
        }
        if (!guard.matches("[\\w-]{1,20}")) {
            throw new IllegalArgumentException("not a guard: " + guard);
        }
    }

    public String text() {
        return "k1.%s.%s.%s.%d%s"
                .formatted(
                        Long.toString(space, 36),
                        Long.toString(view, 36),
                        guard,
                        ordinal,
                        isPublic ? ".p" : "");
    }

    /** Reads a token; empty for anything this bot did not write. */
    public static Optional<Token> read(String text) {
        var shape = SHAPE.matcher(text);
        if (!shape.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new Token(
                            Long.parseLong(shape.group(1), 36),
                            Long.parseLong(shape.group(2), 36),
                            shape.group(3),
                            Integer.parseInt(shape.group(4)),
                            shape.group(5) != null));
        } catch (NumberFormatException tooLarge) {
            return Optional.empty();
        }
    }
}
