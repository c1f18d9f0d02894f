package dev.korchma.bot.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * The names under which types are kept, from {@code stored-names.properties}: a class may move, a
 * name once written may not. A changed shape gets a new name with the next number and an upcaster
 * from the old one.
 */
public final class StoredNames {

    private static final String FILE = "/stored-names.properties";

    private final Map<String, Class<?>> types = new HashMap<>();
    private final Map<Class<?>, String> names = new HashMap<>();

    public StoredNames() {
        Properties lines = new Properties();
        try (InputStream in = StoredNames.class.getResourceAsStream(FILE);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            lines.load(reader);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        lines.forEach((name, type) -> add(name.toString(), type.toString()));
    }

    public String nameOf(Class<?> type) {
        return find(type)
                .orElseThrow(
                        () -> new IllegalStateException(type.getName() + " is not in " + FILE));
    }

    Optional<String> find(Class<?> type) {
        return Optional.ofNullable(names.get(type));
    }

    /** Every type with its name. */
    public Map<String, Class<?>> all() {
        return Map.copyOf(types);
    }

    private void add(String name, String type) {
        try {
            Class<?> loaded = Class.forName(type);
            types.put(name, loaded);
            names.put(loaded, name);
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException(FILE + " names a type that is not there", gone);
        }
    }
}
