package dev.korchma.plays.evening;

import static org.assertj.core.api.Assertions.assertThat;

import dev.korchma.plays.language.Act;
import dev.korchma.plays.language.Spot;
import dev.korchma.plays.stage.Screen;
import dev.korchma.plays.stage.Seat;
import dev.korchma.plays.stage.Stage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The people of one evening and their hands; what they did and were refused is kept. */
final class Table {

    private static final Duration ANSWER = Duration.ofSeconds(30);

    final Phrases phrases = new Phrases();

    private final Stage stage;
    private final String master;
    private final List<String> players;
    private final List<String> acts = new ArrayList<>();
    private final List<String> refusals = new ArrayList<>();
    private int besides;
    private final Set<String> secrets = new HashSet<>();
    private final Map<String, List<String>> read = new LinkedHashMap<>();

    Table(Stage stage, String master, List<String> players) {
        this.stage = stage;
        this.master = master;
        this.players = players;
        players.forEach(player -> read.put(player, new ArrayList<>()));
    }

    List<String> players() {
        return players;
    }

    int acts() {
        return acts.size() - besides;
    }

    List<String> refusals() {
        return refusals;
    }

    /** Everything that came before the eyes of each player, in its order. */
    Map<String, List<String>> read() {
        return read;
    }

    /** From now on these words must be before no player's eyes. */
    void keepSecret(String words) {
        secrets.add(words);
    }

    void tell(String words) {
        secrets.remove(words);
    }

    void says(String who, String text) {
        does(who, new Act.Says(text), text);
    }

    /** As {@link #says}; not one of the acts an evening has so many of. */
    void saysBesides(String who, String text) {
        besides++;
        says(who, text);
    }

    void goes(String who, Spot where) {
        stage.go(who, where);
    }

    void presses(String who, String label) {
        does(
                who,
                new Act.Presses("=" + label, null, Act.Age.SHOWN, Act.Delivery.ONCE),
                "[" + label + "]");
    }

    void picks(String who, String option) {
        does(who, new Act.Picks("=" + option, null, Act.Delivery.ONCE), "picks [" + option + "]");
    }

    /** Presses a button of a message, or picks an entry of a list of it. */
    void chooses(String who, Screen.Message message, String label) {
        Screen.Message newest = newest(who, label);
        assertThat(newest.id()).as("[%s] stands in what is newest", label).isEqualTo(message.id());
        try {
            presses(who, label);
        } catch (AssertionError noButton) {
            picks(who, label);
        }
    }

    private Screen.Message newest(String who, String label) {
        return messages(who).reversed().stream()
                .filter(one -> one.labels().stream().anyMatch(shown -> shown.equals(label)))
                .findFirst()
                .orElseThrow();
    }

    private void does(String who, Act act, String words) {
        Set<String> before = new HashSet<>();
        messages(who).forEach(message -> before.add(message.id() + message.text()));
        Seat.Answer answer = stage.seat(who).begin(act);
        acts.add(who + ": " + words);
        answer.await(ANSWER);
        stage.settle();
        assertThat(stage.accidents()).as("%s: %s", who, words).isEmpty();
        messages(who).stream()
                .filter(message -> !before.contains(message.id() + message.text()))
                .filter(message -> phrases.isRefusal(message.text()))
                .forEach(message ->
                        refusals.add(
                                who + ": " + words + " was answered “" + message.text() + "”"));
        players.forEach(this::looks);
    }

    /** Nobody's eyes may fall on what is secret. */
    private void looks(String player) {
        Screen screen = stage.seat(player).everything();
        List<String> all = new ArrayList<>();
        screen.messages().forEach(message -> all.add(message.text() + " " + message.labels()));
        for (String secret : secrets) {
            assertThat(all)
                    .as("%s, after %s", player, acts.getLast())
                    .noneMatch(text -> text.contains(secret));
        }
        List<String> lines = read.getOrDefault(player, List.of());
        String now = String.join("\n", all);
        if (lines.isEmpty() || !lines.getLast().equals(now)) {
            lines.add(now);
        }
    }

    List<Screen.Message> messages(String who) {
        return stage.seat(who).screen().messages();
    }

    Optional<Screen.Message> newest(String who, Predicate<Screen.Message> which) {
        return messages(who).reversed().stream().filter(which).findFirst();
    }

    String master() {
        return master;
    }

    /** What was done last, for whoever reads a report. */
    String story() {
        return String.join("\n", acts);
    }
}
