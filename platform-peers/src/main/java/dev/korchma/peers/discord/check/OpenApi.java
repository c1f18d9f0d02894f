package dev.korchma.peers.discord.check;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.NonValidationKeyword;
import dev.korchma.peers.discord.payload.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Discord's published description of its REST interface, as a judge over documents. */
final class OpenApi {

    /** The system property that names the file. */
    static final String PROPERTY = "korchma.discord.openapi";

    private static final Path USUAL = Path.of("shared", "specs", "discord-openapi.json");
    private static final String SPEC = "urn:discord";
    private static final String EVENTS = "urn:discord-events";
    private static final int SHOWN_PROBLEMS = 3;

    /** An operation of the description. */
    record Operation(String template, String method) {}

    private record Template(String text, List<String> segments) {}

    private final JsonNode root;
    private final SchemaRegistry registry;
    private final List<Template> templates;
    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

    private OpenApi(String spec) {
        root = Objects.requireNonNull(Json.parse(spec), "the description is no JSON");
        registry =
                SchemaRegistry.withDefaultDialect(
                        Dialect.builder(Dialects.getOpenApi31())
                                .keyword(new NonValidationKeyword("x-discord-union"))
                                .build(),
                        builder -> builder.schemas(Map.of(SPEC, spec, EVENTS, eventSchemas())));
        templates =
                root.path("paths").propertyNames().stream()
                        .map(path -> new Template(path, List.of(path.split("/"))))
                        .toList();
    }

    /** Empty where there is no such file. */
    static Optional<OpenApi> find() {
        return place().map(OpenApi::read);
    }

    private static Optional<Path> place() {
        var named = System.getProperty(PROPERTY);
        if (named != null) {
            return Optional.of(Path.of(named)).filter(Files::isReadable);
        }
        var candidates = new ArrayList<Path>();
        for (var at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            candidates.add(at.resolve(USUAL));
        }
        return candidates.stream().filter(Files::isReadable).findFirst();
    }

    private static OpenApi read(Path file) {
        try {
            return new OpenApi(Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String eventSchemas() {
        try (var ours = OpenApi.class.getResourceAsStream("gateway-events.json")) {
            return new String(Objects.requireNonNull(ours).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The operation a path means; null when the description knows none. */
    @Nullable Operation operation(String method, String path) {
        var parts = List.of(path.split("/"));
        var verb = method.toLowerCase(Locale.ROOT);
        Template best = null;
        long literals = -1;
        for (var template : templates) {
            long count = literals(template.segments(), parts);
            if (count > literals && root.path("paths").path(template.text()).has(verb)) {
                best = template;
                literals = count;
            }
        }
        return best == null ? null : new Operation(best.text(), verb);
    }

    List<Problem> request(Operation operation, JsonNode body) {
        var schema = "requestBody/content/application~1json/schema";
        return at(operation).has("requestBody")
                ? judge(pointer(operation, schema), body)
                : List.of();
    }

    /** Names of query parameters the operation knows. */
    Set<String> parameters(Operation operation) {
        return at(operation)
                .path("parameters")
                .valueStream()
                .filter(one -> "query".equals(Json.text(one, "in")))
                .map(one -> Json.text(one, "name", ""))
                .collect(Collectors.toSet());
    }

    /** Refusals have one form for all operations; other answers have their own. */
    List<Problem> answer(Operation operation, int status, @Nullable JsonNode body) {
        if (status == 429) {
            return body == null ? List.of() : part("RatelimitedResponse", body);
        }
        if (status >= 400) {
            return body == null ? List.of() : part("ErrorResponse", body);
        }
        var described = at(operation).path("responses").path(Integer.toString(status));
        if (described.isMissingNode()) {
            return List.of(new Problem("", "status " + status + " is not described"));
        }
        if (body == null || !described.path("content").has("application/json")) {
            return List.of();
        }
        var schema = "responses/" + status + "/content/application~1json/schema";
        return judge(pointer(operation, schema), body);
    }

    /** Judges a document by one of the named schemas of the description. */
    List<Problem> part(String schema, JsonNode document) {
        return judge(SPEC + "#/components/schemas/" + schema, document);
    }

    /** Judges a gateway payload by our own schema, as the description has none. */
    List<Problem> event(String schema, JsonNode document) {
        return judge(EVENTS + "#/$defs/" + schema, document);
    }

    private List<Problem> judge(String location, JsonNode document) {
        var schema =
                schemas.computeIfAbsent(
                        location, place -> registry.getSchema(SchemaLocation.of(place)));
        return schema.validate(document).stream()
                .limit(SHOWN_PROBLEMS)
                .map(error ->
                        new Problem(
                                String.valueOf(error.getInstanceLocation()),
                                String.valueOf(error.getMessage())))
                .toList();
    }

    private JsonNode at(Operation operation) {
        return root.path("paths").path(operation.template()).path(operation.method());
    }

    private static String pointer(Operation operation, String below) {
        var path = operation.template().replace("~", "~0").replace("/", "~1");
        return SPEC + "#/paths/" + path + "/" + operation.method() + "/" + below;
    }

    /** How many parts of the template are literal, -1 when it does not fit. */
    private static long literals(List<String> template, List<String> parts) {
        if (template.size() != parts.size()) {
            return -1;
        }
        long count = 0;
        for (int i = 0; i < parts.size(); i++) {
            if (template.get(i).startsWith("{")) {
                continue;
            }
            if (!template.get(i).equals(parts.get(i))) {
                return -1;
            }
            count++;
        }
        return count;
    }
}
