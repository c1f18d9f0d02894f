package dev.korchma.peers.telegram.methods;

import dev.korchma.peers.telegram.shape.Shapes;
import tools.jackson.databind.node.ObjectNode;

/**
 * The answer of a call that was not granted. It is thrown because it ends the call from any depth,
 * as it does on the server this peer stands for; nothing but the servlet catches it.
 */
public final class ApiError extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int code;
    private final String description;
    private final transient ObjectNode parameters;
    private final boolean mistake;

    private ApiError(int code, String description, ObjectNode parameters, boolean mistake) {
        super(code + " " + description);
        this.code = code;
        this.description = description;
        this.parameters = parameters;
        this.mistake = mistake;
    }

    private ApiError(int code, String description, ObjectNode parameters) {
        this(code, description, parameters, false);
    }

    /** 400 for a call that no state of the world could have made right: the bot's own mistake. */
    public static ApiError mistake(String reason) {
        return new ApiError(400, "Bad Request: " + reason, Shapes.object(), true);
    }

    /** 400, with the prefix Telegram puts before its reason. */
    public static ApiError bad(String reason) {
        return new ApiError(400, "Bad Request: " + reason, Shapes.object());
    }

    /** 403, with its prefix. */
    public static ApiError forbidden(String reason) {
        return new ApiError(403, "Forbidden: " + reason, Shapes.object());
    }

    /** 409, with its prefix. */
    public static ApiError conflict(String reason) {
        return new ApiError(409, "Conflict: " + reason, Shapes.object());
    }

    /** 429. */
    public static ApiError tooMany(long retryAfterSeconds) {
        return new ApiError(
                429,
                "Too Many Requests: retry after " + retryAfterSeconds,
                Shapes.object().put("retry_after", retryAfterSeconds));
    }

    /** 400 for a group that has become a supergroup. */
    public static ApiError migrated(long supergroup) {
        return new ApiError(
                400,
                "Bad Request: group chat was upgraded to a supergroup chat",
                Shapes.object().put("migrate_to_chat_id", supergroup));
    }

    /** Any other code, words as given. */
    public static ApiError of(int code, String description) {
        return new ApiError(code, description, Shapes.object());
    }

    /** The HTTP status, the same as {@code error_code}. */
    public int code() {
        return code;
    }

    /** Whether the call was wrong in itself. */
    public boolean isMistake() {
        return mistake;
    }

    /** The words of the answer. */
    public String description() {
        return description;
    }

    /** The body of the answer. */
    public ObjectNode body() {
        var body =
                Shapes.object()
                        .put("ok", false)
                        .put("error_code", code)
                        .put("description", description);
        if (!parameters.isEmpty()) {
            body.set("parameters", parameters);
        }
        return body;
    }
}
