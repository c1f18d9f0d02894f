package dev.korchma.benchmarks.load;

import dev.korchma.peers.telegram.Seen;
import dev.korchma.peers.telegram.TelegramGroup;
import dev.korchma.peers.telegram.TelegramOptions;
import dev.korchma.peers.telegram.TelegramPeer;
import dev.korchma.peers.telegram.TelegramPerson;
import dev.korchma.peers.telegram.methods.Params;
import dev.korchma.peers.telegram.world.Right;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;

/** A Telegram without its limits: forums in which one person plays and the bot may open topics. */
final class TelegramCrowd implements AutoCloseable {

    private final TelegramPeer peer = TelegramPeer.start(TelegramOptions.usual());
    private final Map<Long, TelegramSeat> seats = new ConcurrentHashMap<>();
    private final Map<String, CompletableFuture<Long>> pressed = new ConcurrentHashMap<>();

    TelegramCrowd() {
        peer.overhear(this::heard);
    }

    TelegramPeer peer() {
        return peer;
    }

    /** Whether the bot listens. */
    boolean isServed() {
        return peer.counters().calls("getUpdates") > 0;
    }

    List<Seat> seats(int groups) {
        List<Seat> all = new ArrayList<>();
        for (int number = 0; number < groups; number++) {
            TelegramPerson person = peer.person("Guest " + number, "en");
            person.starts();
            TelegramGroup group =
                    peer.forum("Load " + number, person).addBot().promoteBot(Right.MANAGE_TOPICS);
            TelegramSeat seat = new TelegramSeat(person, group);
            seats.put(group.id(), seat);
            seats.put(person.id(), seat);
            all.add(seat);
        }
        return all;
    }

    private void heard(String method, Params params, JsonNode result) {
        switch (method.toLowerCase(Locale.ROOT)) {
            case "answercallbackquery" -> {
                String query = params.text("callback_query_id");
                waiting(query).complete(System.nanoTime());
            }
            case "sendmessage", "editmessagetext" -> {
                TelegramSeat seat = seats.get(result.path("chat").path("id").asLong(0));
                if (seat != null) {
                    seat.told(result);
                }
            }
            default -> {}
        }
    }

    /** The answer may be there before the one who pressed has the number of the press. */
    private CompletableFuture<Long> waiting(String query) {
        return pressed.computeIfAbsent(query, _ -> new CompletableFuture<>());
    }

    private static List<Card.Button> buttons(JsonNode message) {
        return message.path("reply_markup")
                .path("inline_keyboard")
                .valueStream()
                .flatMap(JsonNode::valueStream)
                .filter(one -> one.has("callback_data"))
                .map(one ->
                        new Card.Button(
                                one.path("text").asString(""),
                                one.path("callback_data").asString("")))
                .toList();
    }

    @Override
    public void close() {
        peer.close();
    }

    private final class TelegramSeat extends Seat {

        private final TelegramPerson person;
        private final TelegramGroup group;
        private volatile CompletableFuture<Long> line = new CompletableFuture<>();

        TelegramSeat(TelegramPerson person, TelegramGroup group) {
            this.person = person;
            this.group = group;
        }

        /** A chat has one person, who does one thing at a time: what comes is the response. */
        private void told(JsonNode message) {
            line.complete(System.nanoTime());
            shown(new Card(group.id(), message.path("message_id").asLong(0), buttons(message)));
        }

        @Override
        CompletableFuture<Long> types(Line what) {
            line = new CompletableFuture<>();
            var answer = line;
            person.in(group)
                    .says(
                            switch (what) {
                                case ROLL -> "/roll 2d6+3";
                                case HELP -> "/help";
                                case CHALLENGE -> "/duel computer";
                            });
            return answer;
        }

        @Override
        CompletableFuture<Long> presses(Card card, Card.Button button) {
            Seen.Button onScreen = new Seen.Button(button.label(), button.code(), "", false, "");
            Seen seen = screen(card, onScreen);
            String query = person.in(group).press(seen, button.label()).id();
            return waiting(query).whenComplete((_, _) -> pressed.remove(query));
        }

        private Seen screen(Card card, Seen.Button button) {
            return new Seen(
                    card.place(),
                    (int) card.message(),
                    0,
                    "",
                    "",
                    List.of(),
                    0,
                    0,
                    Optional.empty(),
                    List.of(List.of(button)),
                    false,
                    false,
                    false);
        }
    }
}
