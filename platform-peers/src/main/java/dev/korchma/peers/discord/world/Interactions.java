package dev.korchma.peers.discord.world;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The interactions that can still be answered, and the clock over them. */
public final class Interactions {

    private final World world;
    private final Map<Long, Interaction> byId = new ConcurrentHashMap<>();
    private final Map<String, Interaction> byToken = new ConcurrentHashMap<>();
    private final Deque<Interaction> unanswered = new ArrayDeque<>();
    private final Map<Long, Interaction> openForms = new ConcurrentHashMap<>();
    private final Deque<Interaction> living = new ArrayDeque<>();

    Interactions(World world) {
        this.world = world;
        world.clock().onAdvance(this::expire);
    }

    /** A new act, waiting from now on. */
    public Interaction open(
            Interaction.Kind kind,
            User user,
            Channel channel,
            ObjectNode data,
            @Nullable Message source) {
        return keep(kind, user, channel, data, source, null);
    }

    /** A form sent in; below which message it was opened stays known. */
    public Interaction submit(Interaction opener, ObjectNode data) {
        openForms.remove(opener.user().id(), opener);
        return keep(
                Interaction.Kind.FORM,
                opener.user(),
                opener.channel(),
                data,
                opener.source(),
                opener);
    }

    private Interaction keep(
            Interaction.Kind kind,
            User user,
            Channel channel,
            ObjectNode data,
            @Nullable Message source,
            @Nullable Interaction opener) {
        long id = world.ids().next();
        var token = "aW50ZXJhY3Rpb24" + Long.toString(id, 36);
        var now = world.clock().now();
        var interaction =
                new Interaction(id, token, kind, user, channel, data, source, opener, now);
        byId.put(id, interaction);
        byToken.put(token, interaction);
        unanswered.addLast(interaction);
        living.addLast(interaction);
        return interaction;
    }

    public @Nullable Interaction byId(long id) {
        return byId.get(id);
    }

    public @Nullable Interaction byToken(String token) {
        return byToken.get(token);
    }

    /** The act whose form this person has open, null for none. */
    public @Nullable Interaction formOpenFor(User user) {
        return world.locked(() -> openForms.get(user.id()));
    }

    /** A form covers whatever form was open before. */
    public void formOpened(Interaction opener) {
        openForms.put(opener.user().id(), opener);
    }

    /** Tells the people whose three seconds are over, and forgets what nobody can answer. */
    public void expire() {
        world.locked(() -> {
            giveUpOverdue();
            forgetExpired();
            return null;
        });
    }

    private void giveUpOverdue() {
        var now = world.clock().now();
        while (!unanswered.isEmpty()) {
            var oldest = unanswered.getFirst();
            if (!oldest.isAcknowledged() && !oldest.isOverdue(now)) {
                return;
            }
            if (!oldest.isAcknowledged()) {
                oldest.acknowledge(new Response.Failure(failure(oldest)));
            }
            unanswered.removeFirst();
        }
    }

    private void forgetExpired() {
        var now = world.clock().now();
        while (!living.isEmpty() && living.getFirst().isExpired(now)) {
            var old = living.removeFirst();
            byId.remove(old.id());
            byToken.remove(old.token());
        }
    }

    private static String failure(Interaction interaction) {
        return switch (interaction.kind()) {
            case COMMAND -> "The application did not respond";
            case COMPONENT -> "This interaction failed";
            case AUTOCOMPLETE -> "Loading options failed";
            case FORM -> "Something went wrong. Try again.";
        };
    }
}
