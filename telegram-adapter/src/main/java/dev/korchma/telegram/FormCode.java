package dev.korchma.telegram;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a button carries that answers a field of a form: {@code f1.<form>.<step>.<index>}.
 *
 * @param form number of the form's row
 * @param step which field it answers
 * @param index which of the field's options
 */
record FormCode(long form, int step, int index) {

    private static final Pattern SHAPE =
            Pattern.compile("f1\\.([0-9a-z]{1,12})\\.(\\d)\\.(\\d{1,2})");

    String text() {
        return "f1." + Long.toString(form, 36) + "." + step + "." + index;
    }

    static Optional<FormCode> read(String text) {
        var shape = SHAPE.matcher(text);
        return shape.matches()
                ? Optional.of(
                        new FormCode(
                                Long.parseLong(shape.group(1), 36),
                                Integer.parseInt(shape.group(2)),
                                Integer.parseInt(shape.group(3))))
                : Optional.empty();
    }
}
