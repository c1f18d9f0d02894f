package dev.korchma.peers.discord.rest;

import dev.korchma.peers.discord.payload.Json;
import dev.korchma.peers.discord.rest.Answer.Refused;

/** The refusals a bot meets, with numbers and words of Discord's "opcodes and status codes". */
public final class Refusals {

    /** The code of {@link #invalidForm}. */
    public static final int INVALID_FORM = 50035;

    public static final Refused UNAUTHORIZED = new Refused(401, 0, "401: Unauthorized", null);
    public static final Refused NO_ROUTE = new Refused(404, 0, "404: Not Found", null);
    public static final Refused UNKNOWN_CHANNEL = no(404, 10003, "Unknown Channel");
    public static final Refused UNKNOWN_GUILD = no(404, 10004, "Unknown Guild");
    public static final Refused UNKNOWN_MEMBER = no(404, 10007, "Unknown Member");
    public static final Refused UNKNOWN_MESSAGE = no(404, 10008, "Unknown Message");
    public static final Refused UNKNOWN_ROLE = no(404, 10011, "Unknown Role");
    public static final Refused UNKNOWN_USER = no(404, 10013, "Unknown User");
    public static final Refused UNKNOWN_WEBHOOK = no(404, 10015, "Unknown Webhook");
    public static final Refused UNKNOWN_INTERACTION = no(404, 10062, "Unknown interaction");
    public static final Refused UNKNOWN_COMMAND = no(404, 10063, "Unknown application command");
    public static final Refused TOO_MANY_PINS =
            no(400, 30003, "Maximum number of pins reached (50)");
    public static final Refused TOO_MANY_WEBHOOKS =
            no(400, 30007, "Maximum number of webhooks reached (15)");
    public static final Refused TOO_MANY_OLD_EDITS =
            no(
                    429,
                    30046,
                    "Maximum number of edits to messages older than 1 hour reached. Try again"
                            + " later.");
    public static final Refused TOO_LARGE = no(413, 40005, "Request entity too large");
    public static final Refused ALREADY_ACKNOWLEDGED =
            no(400, 40060, "Interaction has already been acknowledged.");
    public static final Refused TOO_MANY_FOLLOW_UPS =
            no(400, 40094, "Max number of follow up messages reached");
    public static final Refused MISSING_ACCESS = no(403, 50001, "Missing Access");
    public static final Refused EMPTY_MESSAGE = no(400, 50006, "Cannot send an empty message");
    public static final Refused CANNOT_WRITE_TO_USER =
            no(403, 50007, "Cannot send messages to this user");
    public static final Refused NOT_YOUR_MESSAGE =
            no(403, 50005, "Cannot edit a message authored by another user");
    public static final Refused MISSING_PERMISSIONS = no(403, 50013, "Missing Permissions");
    public static final Refused WRONG_CHANNEL_TYPE =
            no(400, 50024, "Cannot execute action on this channel type");
    public static final Refused WEBHOOK_TOKEN = no(401, 50027, "Invalid Webhook Token provided");
    public static final Refused THREAD_ARCHIVED = no(400, 50083, "Thread is archived");
    public static final Refused HAS_THREAD =
            no(400, 160004, "A thread has already been created for this message");
    public static final Refused THREAD_LOCKED = no(403, 160005, "Thread is locked");
    public static final Refused TOO_MANY_THREADS =
            no(400, 160006, "Maximum number of active threads reached");

    private Refusals() {}

    /**
     * Code 50035.
     *
     * @param path where the fault is: {@code embeds[0].title} as {@code /embeds/0/title}
     */
    public static Refused invalidForm(String path, String code, String message) {
        var root = Json.object();
        var at = root;
        for (var step : path.split("/")) {
            at = step.isEmpty() ? at : at.putObject(step);
        }
        at.putArray("_errors").addObject().put("code", code).put("message", message);
        return new Refused(400, INVALID_FORM, "Invalid Form Body", root);
    }

    private static Refused no(int status, int code, String message) {
        return new Refused(status, code, message, null);
    }
}
