package dev.korchma.plays.discord;

import dev.korchma.peers.discord.DiscordPeer;
import dev.korchma.peers.discord.DiscordPerson;
import dev.korchma.peers.discord.world.Channel;
import dev.korchma.peers.discord.world.Guild;
import dev.korchma.plays.house.Corner;
import dev.korchma.plays.house.House;
import dev.korchma.plays.language.Play;
import dev.korchma.plays.language.Spot;
import dev.korchma.plays.stage.Seat;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;

/** A server of its own, with the people of one scene in it. */
final class DiscordCorner implements Corner {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final House house;
    private final DiscordPeer peer;
    private final Guild guild;
    private final Channel tavern;
    private final Map<String, Channel> channels = new LinkedHashMap<>();
    private final Map<String, DiscordSeat> seats = new LinkedHashMap<>();

    DiscordCorner(House house, DiscordPeer peer, List<Play.Role> cast, String id) {
        this.house = house;
        this.peer = peer;
        guild = peer.guild(id);
        tavern = peer.channel(guild, "tavern");
        Map<String, DiscordPerson> people = new LinkedHashMap<>();
        for (Play.Role role : cast) {
            String locale = role.language().equals("ru") ? "ru" : "en-US";
            people.put(role.name(), peer.person(role.name(), locale).joins(guild));
        }
        people.forEach(
                (name, person) -> seats.put(name, new DiscordSeat(peer, person, people, tavern)));
        waitForTheBot();
    }

    private void waitForTheBot() {
        wait(
                () -> isConnected() && !peer.world().commands().isEmpty(),
                "the bot does not come to Discord");
    }

    private boolean isConnected() {
        Health health = house.bean(HealthIndicator.class, "discordHealthIndicator").health();
        return health != null && Status.UP.equals(health.getStatus());
    }

    private static void wait(BooleanSupplier come, String complaint) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!come.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError(complaint);
            }
            LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
        }
    }

    @Override
    public Seat seat(String name) {
        return known(name);
    }

    private DiscordSeat known(String name) {
        DiscordSeat seat = seats.get(name);
        if (seat == null) {
            throw new AssertionError(name + " is not in this scene");
        }
        return seat;
    }

    /** What the bot asked of Discord against Discord's rules. */
    @Override
    public List<String> violations() {
        List<String> all =
                peer.violations().all().stream().map(violation -> violation.toString()).toList();
        peer.violations().clear();
        return all;
    }

    @Override
    public Runnable restarting() {
        return this::waitForTheBot;
    }

    @Override
    public void go(String name, Spot spot) {
        DiscordSeat seat = known(name);
        switch (spot) {
            case Spot.Tavern() -> seat.go(tavern);
            case Spot.Channel(String title) ->
                    seat.go(channels.computeIfAbsent(title, _ -> peer.channel(guild, title)));
            case Spot.Private() -> seat.goPrivate();
            case Spot.Titled(String title) -> seat.go(thread(seat, title));
            case Spot.NewestThread() -> seat.go(thread(seat, ""));
        }
    }

    private Channel thread(DiscordSeat seat, String title) {
        wait(
                () -> seat.thread(tavern, title).isPresent(),
                "there is no thread “" + title + "” in the tavern");
        Optional<Channel> found = seat.thread(tavern, title);
        return found.orElseThrow();
    }
}
