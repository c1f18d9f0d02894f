package dev.korchma.bot.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Properties;

/**
 * The order in which commands are listed: first words by the alphabet, what is below one in the
 * order in which somebody comes to need it, as {@code order-of-use.properties} says it.
 */
final class OrderOfUse implements Comparator<String> {

    private final Properties below = new Properties();

    OrderOfUse() {
        try (InputStream file = OrderOfUse.class.getResourceAsStream("/order-of-use.properties");
                Reader reader =
                        new InputStreamReader(
                                Objects.requireNonNull(file), StandardCharsets.UTF_8)) {
            below.load(reader);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public int compare(String one, String other) {
        return Comparator.comparing(OrderOfUse::first)
                .thenComparingInt(this::place)
                .thenComparing(Comparator.naturalOrder())
                .compare(one, other);
    }

    private static String first(String path) {
        return path.split(" ", 2)[0];
    }

    /** Whatever nobody has placed comes last. */
    private int place(String path) {
        String rest = path.substring(first(path).length()).strip();
        int at = List.of(below.getProperty(first(path), "").split(" ")).indexOf(rest);
        return at < 0 ? Integer.MAX_VALUE : at;
    }
}
