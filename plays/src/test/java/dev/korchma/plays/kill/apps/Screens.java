package dev.korchma.plays.kill.apps;

import dev.korchma.plays.kill.Act;
import dev.korchma.plays.kill.Said;
import dev.korchma.plays.kill.Sight;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Everybody's screens in one app, kept up to date by asking the peer what has changed. */
abstract class Screens {

    private static final long ASK_EVERY_MILLIS = 15;

    /**
     * A message.
     *
     * @param byBot whether the bot wrote it
     * @param onlyFor the one who sees it, null when all do
     * @param nonce what the bot sent along so that it is not posted twice, null for none
     * @param answers the deed it answers, as the app calls it, null for none
     */
    record Shown(
            Said said,
            boolean byBot,
            @Nullable String onlyFor,
            @Nullable String nonce,
            @Nullable String answers) {}

    /** What one change says: a message as it is now, or none when it was deleted. */
    record Change(String key, @Nullable Shown shown) {}

    private final Control control;
    private final Map<String, Long> order = new HashMap<>();
    private final NavigableMap<Long, Shown> messages = new TreeMap<>();
    private final NavigableMap<Long, Shown> withButtons = new TreeMap<>();
    private final Map<String, Set<String>> rolls = new HashMap<>();
    private long last;
    private long numbers;
    private volatile boolean open = true;

    Screens(Control control) {
        this.control = control;
    }

    /** What the peer says of one message, in the words of a guest. */
    abstract Change read(JsonNode change);

    void follow() {
        Thread.ofVirtual()
                .start(() -> {
                    while (open) {
                        look();
                        rest();
                    }
                });
    }

    private static void rest() {
        try {
            TimeUnit.MILLISECONDS.sleep(ASK_EVERY_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    void close() {
        open = false;
    }

    /** Brings everything up to now. */
    synchronized void look() {
        if (!open) {
            return;
        }
        JsonNode news = control.act("changes", Map.of("after", last));
        last = news.get("last").asLong();
        news.get("changes").forEach(change -> take(read(change)));
    }

    private void take(Change change) {
        long number = order.computeIfAbsent(change.key(), _ -> ++numbers);
        Shown shown = change.shown();
        if (shown == null) {
            messages.remove(number);
            withButtons.remove(number);
            return;
        }
        messages.put(number, shown);
        if (shown.byBot() && !shown.said().buttons().isEmpty()) {
            withButtons.put(number, shown);
        } else {
            withButtons.remove(number);
        }
        Optional<String> label = Act.labelIn(shown.said().words()).filter(_ -> shown.byBot());
        label.ifPresent(one ->
                rolls.computeIfAbsent(one, _ -> new HashSet<>())
                        .add(change.key() + "\n" + shown.said().words()));
    }

    /** Every message of the bot's that is there now. */
    synchronized List<Shown> ofTheBot() {
        return messages.values().stream().filter(Shown::byBot).toList();
    }

    /** Whether the bot has answered what somebody wrote, in words that all or they alone see. */
    synchronized boolean isAnswered(String place, String written, String person) {
        Long number = order.get(key(place, written));
        return number != null
                && messages.tailMap(number, false).values().stream()
                        .filter(Shown::byBot)
                        .anyMatch(shown ->
                                written.equals(shown.answers()) || person.equals(shown.onlyFor()));
    }

    /** Everything the bot ever showed under the label of a roll: the message, and its words. */
    synchronized Set<String> rolled(String label) {
        return Set.copyOf(rolls.getOrDefault(label, Set.of()));
    }

    synchronized Optional<Said> message(String place, String id) {
        return Optional.ofNullable(order.get(key(place, id))).map(messages::get).map(Shown::said);
    }

    static String key(String place, String id) {
        return place + " " + id;
    }

    private synchronized List<Said> buttons(String person, int most) {
        return withButtons.descendingMap().values().stream()
                .filter(shown -> shown.onlyFor() == null || shown.onlyFor().equals(person))
                .limit(most)
                .map(Shown::said)
                .toList();
    }

    /**
     * What one person sees.
     *
     * @param person as the app calls them
     */
    Sight of(String person) {
        return new Sight() {
            @Override
            public List<Said> withButtons(int most) {
                return buttons(person, most);
            }

            @Override
            public Optional<Said> message(String front, String place, String id) {
                return Screens.this.message(place, id);
            }
        };
    }
}
