package dev.korchma.peers.telegram.check;

import dev.korchma.peers.telegram.shape.Shapes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * The description of the Bot API, read from the JSON that is published for it (methods and types
 * with their fields), with an overlay of ours for what is newer than that file.
 */
public final class ApiDescription {

    /** The system property that names the file. */
    public static final String PROPERTY = "korchma.telegram.api";

    private static final Path USUAL = Path.of("shared", "specs", "telegram-bot-api.json");

    /** A parameter or a field. */
    record Field(String name, List<String> types, boolean required) {}

    /** A method. */
    record Described(List<String> returns, Map<String, Field> fields) {}

    /** A type: of fields, or one of subtypes. */
    record Type(List<String> subtypes, Map<String, Field> fields) {}

    private final Map<String, Described> methods = new HashMap<>();
    private final Map<String, Type> types = new HashMap<>();

    private ApiDescription() {}

    /**
     * Reads the file of the system property, else {@code ../shared/specs} of the repository this
     * program runs in.
     *
     * @return nothing where there is none
     */
    public static Optional<ApiDescription> find() {
        return place().map(ApiDescription::read);
    }

    static ApiDescription read(Path file) {
        var api = new ApiDescription();
        try (var published = Files.newInputStream(file);
                var ours = ApiDescription.class.getResourceAsStream("overlay-10.3.json")) {
            api.add(published);
            api.add(Objects.requireNonNull(ours, "the overlay is part of this program"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + file, unreadable);
        }
        return api;
    }

    private static Optional<Path> place() {
        var named = System.getProperty(PROPERTY);
        if (named != null) {
            return Optional.of(Path.of(named)).filter(Files::isReadable);
        }
        var folders = new ArrayList<Path>();
        for (var at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            folders.add(at.resolve(USUAL));
        }
        return folders.stream().filter(Files::isReadable).findFirst();
    }

    Optional<Described> method(String name) {
        return Optional.ofNullable(methods.get(name.toLowerCase(Locale.ROOT)));
    }

    Optional<Type> type(String name) {
        return Optional.ofNullable(types.get(name));
    }

    private void add(InputStream json) {
        var root = Shapes.JSON.readTree(json);
        for (var method : root.path("methods").properties()) {
            var name = method.getKey().toLowerCase(Locale.ROOT);
            var known = methods.get(name);
            var fields = fields(method.getValue(), known == null ? Map.of() : known.fields());
            var returns = texts(method.getValue().path("returns"));
            methods.put(
                    name,
                    new Described(
                            returns.isEmpty() && known != null ? known.returns() : returns,
                            fields));
        }
        for (var type : root.path("types").properties()) {
            var known = types.get(type.getKey());
            var fields = fields(type.getValue(), known == null ? Map.of() : known.fields());
            types.put(type.getKey(), new Type(texts(type.getValue().path("subtypes")), fields));
        }
    }

    private static Map<String, Field> fields(JsonNode described, Map<String, Field> known) {
        var fields = new LinkedHashMap<>(known);
        for (var field : described.path("fields")) {
            var name = field.path("name").asString("");
            fields.put(
                    name,
                    new Field(
                            name,
                            texts(field.path("types")),
                            field.path("required").asBoolean(false)));
        }
        return fields;
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(one -> one.asString("")).toList();
    }
}
