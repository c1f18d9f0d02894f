package dev.korchma.benchmarks.load;

import dev.korchma.peers.discord.Attempt;
import dev.korchma.peers.discord.DiscordPeer;
import dev.korchma.peers.discord.DiscordPerson;
import dev.korchma.peers.discord.payload.Components;
import dev.korchma.peers.discord.world.Channel;
import dev.korchma.peers.discord.world.Event;
import dev.korchma.peers.discord.world.Guild;
import dev.korchma.peers.discord.world.Interaction;
import dev.korchma.peers.discord.world.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;

/** A Discord without its limits, with servers of the usual size and people in them. */
final class DiscordCrowd implements AutoCloseable {

    private static final int NO_LIMIT = 1_000_000;
    private static final int ROLES = 5;
    private static final int CHANNELS = 8;
    private static final int MEMBERS = 20;

    private final DiscordPeer peer =
            DiscordPeer.start(DiscordPeer.Options.standard().light().limitedTo(NO_LIMIT, NO_LIMIT));
    private final Map<Long, DiscordSeat> seats = new ConcurrentHashMap<>();

    DiscordCrowd() {
        peer.world().onEvent(this::heard);
    }

    DiscordPeer peer() {
        return peer;
    }

    /** Whether the bot has come and said what it can do. */
    boolean isServed() {
        return peer.gateway().identified() > 0 && !peer.world().commands().isEmpty();
    }

    /** New servers, in each as many people who play. */
    List<Seat> seats(int guilds, int perGuild) {
        List<Seat> all = new ArrayList<>();
        for (int number = 0; number < guilds; number++) {
            all.addAll(guild("Load " + number, perGuild));
        }
        return all;
    }

    private List<Seat> guild(String name, int players) {
        Guild guild = peer.guild(name);
        for (int number = 1; number < ROLES; number++) {
            long id = peer.world().ids().next();
            guild.roles().put(id, new Role(id, "role " + number, number + 1, 0));
        }
        List<Channel> channels = new ArrayList<>();
        for (int number = 0; number < CHANNELS; number++) {
            channels.add(peer.channel(guild, "channel-" + number));
        }
        List<Seat> sitting = new ArrayList<>();
        for (int number = 0; number < MEMBERS; number++) {
            DiscordPerson person = peer.person("Guest " + number, "en-US").joins(guild);
            if (number < players) {
                sitting.add(sit(person, channels.get(number % CHANNELS)));
            }
        }
        return sitting;
    }

    private Seat sit(DiscordPerson person, Channel channel) {
        DiscordSeat seat = new DiscordSeat(person, channel);
        seats.put(channel.id(), seat);
        return seat;
    }

    /** Inside the peer's lock: only finds out whom it concerns. */
    private void heard(Event event) {
        if (!event.type().equals("MESSAGE_CREATE") && !event.type().equals("MESSAGE_UPDATE")) {
            return;
        }
        JsonNode message = event.data();
        Channel channel = peer.world().channel(message.path("channel_id").asLong(0));
        if (channel == null) {
            return;
        }
        Channel parent = channel.parent() == null ? channel : channel.parent();
        DiscordSeat seat = seats.get(parent.id());
        if (seat != null) {
            seat.shown(new Card(channel.id(), message.path("id").asLong(0), buttons(message)));
        }
    }

    private static List<Card.Button> buttons(JsonNode message) {
        return Components.all(message.path("components")).stream()
                .filter(one -> Components.type(one) == Components.BUTTON && one.has("custom_id"))
                .filter(one -> !one.path("disabled").asBoolean(false))
                .map(one ->
                        new Card.Button(
                                one.path("label").asString(""), one.path("custom_id").asString("")))
                .toList();
    }

    @Override
    public void close() {
        peer.close();
    }

    private final class DiscordSeat extends Seat {

        private final DiscordPerson person;
        private final Channel channel;

        DiscordSeat(DiscordPerson person, Channel channel) {
            this.person = person;
            this.channel = channel;
        }

        @Override
        CompletableFuture<Long> types(Line line) {
            var here = person.in(channel);
            return first(
                    switch (line) {
                        case ROLL -> here.slash("roll", Map.of("dice", "2d6+3"));
                        case HELP -> here.slash("help", Map.of());
                        case CHALLENGE -> here.slash("duel computer", Map.of());
                    });
        }

        @Override
        CompletableFuture<Long> presses(Card card, Card.Button button) {
            Channel thread = Objects.requireNonNull(peer.world().channel(card.place()));
            return first(person.in(thread).clickLate(card.message(), button.code()));
        }

        private CompletableFuture<Long> first(Attempt attempt) {
            Interaction act =
                    Objects.requireNonNull(peer.world().interactions().byId(attempt.id()));
            return act.first().thenApply(_ -> System.nanoTime());
        }
    }
}
