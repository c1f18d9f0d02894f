package dev.korchma.plays.telegram;

import dev.korchma.peers.telegram.TelegramGroup;
import dev.korchma.peers.telegram.TelegramPeer;
import dev.korchma.peers.telegram.TelegramPerson;
import dev.korchma.peers.telegram.world.Right;
import dev.korchma.plays.house.Corner;
import dev.korchma.plays.language.Play;
import dev.korchma.plays.language.Spot;
import dev.korchma.plays.stage.Seat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A forum of its own, with the people of one scene in it and the bot as its administrator. */
final class TelegramCorner implements Corner {

    private final TelegramPeer peer;
    private final List<TelegramPerson> people = new ArrayList<>();
    private final TelegramGroup tavern;
    private final Map<String, TelegramGroup> channels = new LinkedHashMap<>();
    private final Map<String, TelegramSeat> seats = new LinkedHashMap<>();

    TelegramCorner(TelegramPeer peer, List<Play.Role> cast, String id) {
        this.peer = peer;
        cast.forEach(role -> people.add(peer.person(role.name(), role.language())));
        tavern = forum(id);
        for (TelegramPerson person : people) {
            person.starts();
            person.privately().awaits(seen -> seen.from().equals(bot()));
            seats.put(person.name(), new TelegramSeat(peer, person, tavern, bot()));
        }
    }

    private String bot() {
        return peer.bot().firstName();
    }

    private TelegramGroup forum(String title) {
        TelegramPerson owner = people.getFirst();
        TelegramGroup group = peer.forum(title, owner).addBot().promoteBot(Right.MANAGE_TOPICS);
        people.stream().skip(1).forEach(group::join);
        owner.in(group).awaits(seen -> seen.from().equals(bot()));
        return group;
    }

    @Override
    public Seat seat(String name) {
        return known(name);
    }

    private TelegramSeat known(String name) {
        TelegramSeat seat = seats.get(name);
        if (seat == null) {
            throw new AssertionError(name + " is not in this scene");
        }
        return seat;
    }

    /** What the bot asked of Telegram against the Bot API. */
    @Override
    public List<String> violations() {
        List<String> all = List.copyOf(peer.violations());
        peer.forgetViolations();
        return all;
    }

    @Override
    public void go(String name, Spot spot) {
        TelegramSeat seat = known(name);
        switch (spot) {
            case Spot.Tavern() -> seat.go(tavern, 0);
            case Spot.Channel(String title) ->
                    seat.go(channels.computeIfAbsent(title, this::forum), 0);
            case Spot.Private() -> seat.goPrivate();
            case Spot.Titled(String title) -> seat.go(tavern, seat.topic(title));
            case Spot.NewestThread() -> seat.go(tavern, seat.topic(""));
        }
    }
}
