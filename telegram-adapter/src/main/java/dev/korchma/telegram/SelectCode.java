package dev.korchma.telegram;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a button carries that stands for one option of a select: {@code s1.<number>.<index>}.
 *
 * @param number of the row that keeps the select's values
 * @param index 0 to 24
 */
record SelectCode(long number, int index) {

    private static final Pattern SHAPE = Pattern.compile("s1\\.([0-9a-z]{1,12})\\.(\\d{1,2})");

    String text() {
        return "s1." + Long.toString(number, 36) + "." + index;
    }

    static Optional<SelectCode> read(String text) {
        var shape = SHAPE.matcher(text);
        return shape.matches()
                ? Optional.of(
                        new SelectCode(
                                Long.parseLong(shape.group(1), 36),
                                Integer.parseInt(shape.group(2))))
                : Optional.empty();
    }
}
