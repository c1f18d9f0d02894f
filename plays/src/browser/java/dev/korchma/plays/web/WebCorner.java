package dev.korchma.plays.web;

import com.microsoft.playwright.Browser;
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
import java.util.function.BooleanSupplier;
import java.util.function.LongFunction;
import java.util.function.Supplier;

/** A channel of the table with the windows of one scene's people. */
final class WebCorner implements Corner {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration TO_ARM = Duration.ofMillis(30);
    private static final Duration GLANCE = Duration.ofMillis(15);

    private final House house;
    private final String channel;
    private final Map<String, WebSeat> seats = new LinkedHashMap<>();

    private WebCorner(House house, String channel) {
        this.house = house;
        this.channel = channel;
    }

    static WebCorner open(
            House house, Browser browser, String address, String channel, List<Play.Role> cast) {
        WebCorner corner = new WebCorner(house, channel);
        for (Play.Role role : cast) {
            WebSeat seat = WebSeat.sitDown(browser, address, role, channel);
            corner.seats.put(role.name(), seat);
            house.settle();
            corner.settle();
        }
        return corner;
    }

    @Override
    public Seat seat(String name) {
        return known(name);
    }

    /** The pages click by themselves, all in one moment that is near. */
    @Override
    public Supplier<List<Seat.Answer>> aim(List<Deed.Acts> acts) {
        List<LongFunction<Seat.Answer>> aimed =
                acts.stream().map(one -> known(one.who()).aim(one.act())).toList();
        return () -> {
            long moment = System.currentTimeMillis() + TO_ARM.toMillis() * acts.size();
            return aimed.stream().map(act -> act.apply(moment)).toList();
        };
    }

    private WebSeat known(String name) {
        WebSeat seat = seats.get(name);
        if (seat == null) {
            throw new AssertionError(name + " is not in this scene");
        }
        return seat;
    }

    @Override
    public Runnable restarting() {
        Map<WebSeat, Integer> before = new LinkedHashMap<>();
        seats.values().forEach(seat -> before.put(seat, seat.streams()));
        return () -> {
            seats.values().forEach(WebSeat::hurry);
            waitFor(
                    "the windows to find the bot again",
                    () ->
                            before.entrySet().stream()
                                    .allMatch(seat -> seat.getKey().streams() > seat.getValue()));
        };
    }

    @Override
    public void settle() {
        waitFor(
                "the windows to show everything",
                () ->
                        seats.entrySet().stream()
                                .allMatch(seat -> seat.getValue().isUpTo(told(seat.getKey()))));
    }

    /** The number of the latest change that a person may see. */
    private long told(String name) {
        return house.jdbc()
                .sql(
                        """
                        select coalesce(max(seq), 0) from (
                          select seq, seat from web_place
                          union all
                          select seq, seat from web_message) change
                         where seat is null
                            or seat = (select id from web_seat where name = ?
                                        order by made_at desc limit 1)
                        """)
                .param(name)
                .query(Long.class)
                .single();
    }

    @Override
    public void go(String name, Spot spot) {
        WebSeat seat = known(name);
        String place =
                switch (spot) {
                    case Spot.Tavern() -> channel;
                    case Spot.Titled(String title) -> thread(title);
                    case Spot.NewestThread() -> thread("");
                    case Spot.Private() -> seat.own();
                    case Spot.Channel _ ->
                            throw new AssertionError("a scene has one channel at the table");
                };
        seat.go(place);
    }

    private String thread(String title) {
        waitFor("a thread “" + title + "”", () -> newest(title).isPresent());
        return newest(title).orElseThrow();
    }

    private Optional<String> newest(String title) {
        return house.jdbc()
                .sql(
                        """
                        select id from web_place
                         where parent = ? and position(? in title) > 0
                         order by seq desc limit 1
                        """)
                .params(channel, title)
                .query(String.class)
                .optional();
    }

    private static void waitFor(String what, BooleanSupplier there) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!there.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("waited in vain for " + what);
            }
            LockSupport.parkNanos(GLANCE.toNanos());
        }
    }

    @Override
    public void close() {
        seats.values().forEach(WebSeat::close);
    }
}
