package dev.korchma.peers.discord.world;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** One act of a person that waits for the bot. Guarded by the {@link World}'s lock. */
public final class Interaction {

    /** The time the bot has for its first answer. */
    public static final Duration FIRST_ANSWER = Duration.ofSeconds(3);

    /** How long the token serves after that. */
    public static final Duration TOKEN = Duration.ofMinutes(15);

    /** What kind of act, with Discord's number for it. */
    public enum Kind {
        COMMAND(2),
        COMPONENT(3),
        AUTOCOMPLETE(4),
        FORM(5);

        private final int number;

        Kind(int number) {
            this.number = number;
        }

        public int number() {
            return number;
        }
    }

    private final long id;
    private final String token;
    private final Kind kind;
    private final User user;
    private final Channel channel;
    private final ObjectNode data;
    private final @Nullable Message source;
    private final @Nullable Interaction opener;
    private final Instant created;
    private final long opened = System.nanoTime();
    private final CompletableFuture<Response> first = new CompletableFuture<>();
    private final CompletableFuture<Duration> waited =
            first.thenApply(_ -> Duration.ofNanos(System.nanoTime() - opened));
    private final CompletableFuture<Response> settled = new CompletableFuture<>();
    private @Nullable Message original;
    private int followUps;

    Interaction(
            long id,
            String token,
            Kind kind,
            User user,
            Channel channel,
            ObjectNode data,
            @Nullable Message source,
            @Nullable Interaction opener,
            Instant created) {
        this.id = id;
        this.token = token;
        this.kind = kind;
        this.user = user;
        this.channel = channel;
        this.data = data;
        this.source = source;
        this.opener = opener;
        this.created = created;
    }

    public long id() {
        return id;
    }

    public String token() {
        return token;
    }

    public Kind kind() {
        return kind;
    }

    public User user() {
        return user;
    }

    public Channel channel() {
        return channel;
    }

    public ObjectNode data() {
        return data;
    }

    /**
     * The message with the pressed component (or below which the form opened), null for commands.
     */
    public @Nullable Message source() {
        return source;
    }

    /** The act that opened the form, null for what is no form. */
    public @Nullable Interaction opener() {
        return opener;
    }

    public Instant created() {
        return created;
    }

    public boolean isAcknowledged() {
        return first.isDone();
    }

    /** Whether the bot is too late for a first answer. */
    public boolean isOverdue(Instant now) {
        return !first.isDone() && now.isAfter(created.plus(FIRST_ANSWER));
    }

    /** Whether follow-ups and edits are over. */
    public boolean isExpired(Instant now) {
        return now.isAfter(created.plus(TOKEN));
    }

    /** The message {@code @original} means, null while there is none. */
    public @Nullable Message original() {
        return original;
    }

    public void original(Message message) {
        original = message;
    }

    /** How many follow-ups were posted, with this one. */
    public int countFollowUp() {
        return ++followUps;
    }

    /** The first answer. */
    public CompletableFuture<Response> first() {
        return first;
    }

    /** How long the first answer took. */
    public CompletableFuture<Duration> waited() {
        return waited;
    }

    /** The answer that leaves nothing to wait for. */
    public CompletableFuture<Response> settled() {
        return settled;
    }

    /** Takes the first answer; "is thinking" is not the last word. */
    public void acknowledge(Response response) {
        first.complete(response);
        if (!(response instanceof Response.Thinking)) {
            settled.complete(response);
        }
    }

    /** Takes what came in the place of "is thinking". */
    public void settle(Response response) {
        settled.complete(response);
    }
}
