package dev.korchma.peers.discord.check;

import dev.korchma.peers.discord.payload.Components;
import dev.korchma.peers.discord.payload.Json;
import dev.korchma.peers.discord.world.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/**
 * Holds everything that passes against Discord's published description, where that is at hand, and
 * against rules of our own.
 */
public final class Inspection {

    private static final String ATTACHED = "attachment://";

    private static final Logger LOG = LoggerFactory.getLogger(Inspection.class);

    /** Accepted by Discord, but not described. */
    private static final Set<String> UNDESCRIBED_PARAMETERS =
            Set.of("wait", "with_components", "thread_id");

    private static final Map<String, String> EVENTS =
            Map.of(
                    "MESSAGE_CREATE", "MESSAGE",
                    "MESSAGE_UPDATE", "MESSAGE",
                    "INTERACTION_CREATE", "INTERACTION_CREATE",
                    "READY", "READY",
                    "GUILD_CREATE", "GUILD_CREATE",
                    "GUILD_DELETE", "GUILD_DELETE");

    private static final Map<String, String> PARTS =
            Map.of(
                    "CHANNEL_CREATE", "GuildChannelResponse",
                    "CHANNEL_UPDATE", "GuildChannelResponse",
                    "THREAD_CREATE", "ThreadResponse",
                    "THREAD_UPDATE", "ThreadResponse");

    /** A smaller id of an attachment is the number of a file in the same request. */
    private static final long FIRST_SNOWFLAKE = 100;

    private final Violations violations;
    private final Optional<OpenApi> description;

    private Inspection(Violations violations, Optional<OpenApi> description) {
        this.violations = violations;
        this.description = description;
    }

    /** With the description, or with a line on the log that there is none. */
    public static Inspection strict(Violations violations) {
        var description = OpenApi.find();
        if (description.isEmpty()) {
            LOG.warn(
                    "Discord's OpenAPI is not at hand (set {}): only our own rules are checked",
                    OpenApi.PROPERTY);
        }
        return new Inspection(violations, description);
    }

    /** Own rules only: for load, where the description costs too much. */
    public static Inspection light(Violations violations) {
        return new Inspection(violations, Optional.empty());
    }

    /**
     * Judges a request.
     *
     * @param path below the interface's root
     * @param files the indexes of the uploaded {@code files[n]}
     * @return what is wrong, nothing when it is right
     */
    public List<Problem> request(
            String method,
            String path,
            Map<String, String> query,
            JsonNode body,
            Set<Integer> files) {
        var problems = new ArrayList<Problem>();
        var strict = Spelling.strict(body);
        description.ifPresent(judge -> {
            var operation = judge.operation(method, path);
            if (operation == null) {
                problems.add(new Problem("", "Discord describes no such operation"));
                return;
            }
            if (!body.isMissingNode()) {
                problems.addAll(judge.request(operation, strict));
            }
            query.keySet().stream()
                    .filter(name -> !judge.parameters(operation).contains(name))
                    .filter(name -> !UNDESCRIBED_PARAMETERS.contains(name))
                    .forEach(name -> problems.add(new Problem("", "no parameter " + name)));
        });
        problems.addAll(ownRules(method, path, strict));
        problems.addAll(filesNamed(messagePart(path, strict), files));
        problems.forEach(problem -> bot(method + " " + path, problem.toString()));
        return problems;
    }

    /** Judges an answer of the peer's own. */
    public void answer(String method, String path, int status, @Nullable JsonNode body) {
        description.ifPresent(judge -> {
            var operation = judge.operation(method, path);
            if (operation != null) {
                peer(method + " " + path + " -> " + status, judge.answer(operation, status, body));
            }
        });
    }

    /** Judges a gateway event of the peer's own. */
    public void event(Event event) {
        description.ifPresent(judge -> {
            var own = EVENTS.get(event.type());
            if (own != null) {
                peer(event.type(), judge.event(own, event.data()));
            }
            var part = PARTS.get(event.type());
            if (part != null) {
                peer(event.type(), judge.part(part, event.data()));
            }
        });
    }

    /** Records a fault of the bot's that was found elsewhere. */
    public void bot(String where, String what) {
        violations.add(new Violation(Violation.Side.BOT, where, what));
    }

    private void peer(String where, List<Problem> problems) {
        problems.forEach(problem ->
                violations.add(new Violation(Violation.Side.PEER, where, problem.toString())));
    }

    private static List<Problem> ownRules(String method, String path, JsonNode body) {
        if (path.startsWith("/applications/") && path.endsWith("/commands") && body.isArray()) {
            return CommandRules.ofAll(body);
        }
        if (path.startsWith("/applications/") && path.endsWith("/commands") && body.isObject()) {
            return CommandRules.of(body);
        }
        if (path.endsWith("/callback")) {
            return callbackRules(body);
        }
        return isMessage(path) && body.isObject()
                ? MessageRules.of(body, method.equals("POST"))
                : List.of();
    }

    private static List<Problem> callbackRules(JsonNode body) {
        var data = body.path("data");
        var found =
                switch (Json.number(body, "type", 0)) {
                    case 4 -> MessageRules.of(data, true);
                    case 7 -> MessageRules.of(data, false);
                    case 8 -> ChoiceRules.of(data.path("choices"));
                    case 9 -> FormRules.of(data);
                    default -> List.<Problem>of();
                };
        return found.stream().map(problem -> problem.below("/data")).toList();
    }

    private static boolean isMessage(String path) {
        return path.matches("/channels/\\d+/messages(/\\d+)?") || path.startsWith("/webhooks/");
    }

    private static JsonNode messagePart(String path, JsonNode body) {
        return path.endsWith("/callback") ? body.path("data") : body;
    }

    /**
     * Discord gives a file another name than one of these, and the component then points nowhere.
     */
    private static List<Problem> fileNamed(JsonNode component) {
        var url = Json.text(component.path("file"), "url", "");
        return url.matches(ATTACHED + "[A-Za-z0-9._-]+")
                ? List.of()
                : List.of(new Problem("/components", "a file is named " + url));
    }

    /** Each uploaded file needs its number among the attachments, and the other way round. */
    private static List<Problem> filesNamed(JsonNode message, Set<Integer> files) {
        var problems = new ArrayList<Problem>();
        for (var attachment : message.path("attachments")) {
            var id = Json.id(attachment, "id");
            if (id != null && id < FIRST_SNOWFLAKE && !files.contains(id.intValue())) {
                problems.add(new Problem("/attachments", "there is no files[" + id + "]"));
            }
        }
        for (var component : Components.all(message.path("components"))) {
            var media = Json.text(component.path("media"), "url", "");
            if (media.startsWith(ATTACHED) && files.isEmpty() && !message.has("attachments")) {
                problems.add(new Problem("/components", media + " was not uploaded"));
            }
            if (Components.type(component) == Components.FILE) {
                problems.addAll(fileNamed(component));
            }
        }
        return problems;
    }
}
