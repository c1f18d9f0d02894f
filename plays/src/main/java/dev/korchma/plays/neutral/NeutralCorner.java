package dev.korchma.plays.neutral;

import dev.korchma.bot.chat.Place;
import dev.korchma.bot.chat.Speaker;
import dev.korchma.plays.house.Corner;
import dev.korchma.plays.house.House;
import dev.korchma.plays.language.Deed;
import dev.korchma.plays.language.Play;
import dev.korchma.plays.language.Spot;
import dev.korchma.plays.stage.Seat;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** A channel of its own, with the people of one scene in it. */
final class NeutralCorner implements Corner {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final NeutralChat chat;
    private final Place tavern;
    private final Map<String, NeutralSeat> seats = new LinkedHashMap<>();

    NeutralCorner(House house, NeutralChat chat, List<Play.Role> cast, String id) {
        this.chat = chat;
        tavern = Place.channel(NeutralChat.FRONT, id + "-tavern");
        for (Play.Role role : cast) {
            Speaker speaker = new Speaker(NeutralChat.FRONT, id + "-" + role.name(), role.name());
            seats.put(role.name(), new NeutralSeat(house, chat, speaker, role.language(), tavern));
            known(role.name()).arrive().await(PATIENCE);
        }
    }

    @Override
    public Seat seat(String name) {
        return known(name);
    }

    @Override
    public Supplier<List<Seat.Answer>> aim(List<Deed.Acts> acts) {
        List<Supplier<Seat.Answer>> aimed =
                acts.stream().map(one -> known(one.who()).aim(one.act())).toList();
        return () -> aimed.stream().map(Supplier::get).toList();
    }

    private NeutralSeat known(String name) {
        NeutralSeat seat = seats.get(name);
        if (seat == null) {
            throw new AssertionError(name + " is not in this scene");
        }
        return seat;
    }

    @Override
    public void go(String name, Spot spot) {
        NeutralSeat seat = known(name);
        seat.go(
                switch (spot) {
                    case Spot.Tavern() -> tavern;
                    case Spot.Channel(String title) ->
                            Place.channel(NeutralChat.FRONT, tavern.id() + "-" + title);
                    case Spot.Private() -> Place.privately(NeutralChat.FRONT, seat.account());
                    case Spot.Titled(String title) -> thread(title);
                    case Spot.NewestThread() -> thread("");
                });
    }

    private Place thread(String title) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            Optional<Place> found = chat.thread(tavern.id(), title);
            if (found.isPresent()) {
                return found.get();
            }
            LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
        }
        throw new AssertionError("there is no thread “" + title + "” in the tavern");
    }
}
