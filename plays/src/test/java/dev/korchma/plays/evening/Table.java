package dev.korchma.plays.evening;

import static org.assertj.core.api.Assertions.assertThat;

import dev.korchma.peers.discord.NotOnScreen;
import dev.korchma.plays.language.Act;
import dev.korchma.plays.language.Spot;
import dev.korchma.plays.stage.Screen;
import dev.korchma.plays.stage.Seat;
import dev.korchma.plays.stage.Stage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The people of one evening and their hands; what they did and were refused is kept. */
final class Table {

    private static final Duration ANSWER = Duration.ofSeconds(30);

    /** A creature whose hit points stand there as those of a hero do, on a master's screen. */
    private static final Pattern NUMBERS =
            Pattern.compile(
                    "(?iu)(гоблин|кобольд|волк|скелет|goblin|kobold|wolf|skeleton)[^\\n]{0,9} · \\d+/\\d+");

    final Phrases phrases = new Phrases();

    private final Stage stage;
    private final String master;
    private final List<String> players;
    private final List<String> acts = new ArrayList<>();
    private final List<String> refusals = new ArrayList<>();
    private int besides;
    private int attempts;
    private final Map<String, BooleanSupplier> secrets = new HashMap<>();
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

    /** Whatever was done for play; being curious comes on top of it. */
    int acts() {
        return acts.size() - besides - attempts;
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
        keepSecretWhile(words, () -> true);
    }

    /** These words must be before no player's eyes until it is not so any more. */
    void keepSecretWhile(String words, BooleanSupplier isSecret) {
        secrets.put(words, isSecret);
    }

    void says(String who, String text) {
        does(who, new Act.Says(text), text);
    }

    /** As {@link #says}; not one of the acts an evening has so many of. */
    void saysBesides(String who, String text) {
        besides++;
        says(who, text);
    }

    /** Fills in the form that is open, its first field. */
    void fills(String who, String text) {
        does(who, new Act.Fills(Map.of("", text)), "fills in " + text);
    }

    /** Says something to which no is a fair answer. */
    void triesToSay(String who, String text) {
        tries(who, new Act.Says(text), "tries " + text);
    }

    /** Types and looks at what is suggested. */
    void types(String who, String text) {
        tries(who, new Act.Types(text), "types " + text);
    }

    private void tries(String who, Act act, String words) {
        Seat.Answer answer;
        try {
            answer = stage.seat(who).begin(act);
        } catch (AssertionError nothing) {
            if (nothing.getCause() instanceof NotOnScreen) {
                // Discord's client lets nobody send a command without what it needs.
                return;
            }
            throw nothing;
        }
        attempts++;
        does(who, answer, words);
    }

    /** Presses or picks whatever bears a label, to which no is a fair answer. */
    void triesToPress(String who, String label) {
        attempts++;
        does(who, begin(who, press(label), pick(label)), "tries [" + label + "]");
    }

    /** How many of the acts were such that no is a fair answer. */
    int attempts() {
        return attempts;
    }

    void goes(String who, Spot where) {
        stage.go(who, where);
    }

    void presses(String who, String label) {
        does(who, press(label), "[" + label + "]");
    }

    /** Presses it where it is a button, else picks it from a list. */
    void pressesOrPicks(String who, String label) {
        Set<String> before = shown(who);
        insists(who, begin(who, press(label), pick(label)), "[" + label + "]", before);
    }

    void picks(String who, String option) {
        does(who, pick(option), "picks [" + option + "]");
    }

    private static Act press(String label) {
        return new Act.Presses("=" + label, null, Act.Age.SHOWN, Act.Delivery.ONCE);
    }

    private static Act pick(String option) {
        return new Act.Picks("=" + option, null, Act.Delivery.ONCE);
    }

    /** Does the one, or the other where there is nothing to do the one with. */
    private Seat.Answer begin(String who, Act first, Act other) {
        try {
            return stage.seat(who).begin(first);
        } catch (AssertionError noButton) {
            return stage.seat(who).begin(other);
        }
    }

    /** Presses a button of a message, or picks an entry of a list of it. */
    void chooses(String who, Screen.Message message, String label) {
        Screen.Message newest = newest(who, label);
        assertThat(newest.id()).as("[%s] stands in what is newest", label).isEqualTo(message.id());
        Set<String> before = shown(who);
        insists(who, begin(who, press(label), pick(label)), "[" + label + "]", before);
    }

    private Screen.Message newest(String who, String label) {
        return messages(who).reversed().stream()
                .filter(one -> one.labels().stream().anyMatch(shown -> shown.equals(label)))
                .findFirst()
                .orElseThrow();
    }

    private void does(String who, Act act, String words) {
        Set<String> before = shown(who);
        Seat.Answer answer = stage.seat(who).begin(act);
        insists(who, answer, words, before);
    }

    /** What is new before their eyes must not be a no. */
    private void insists(String who, Seat.Answer answer, String words, Set<String> before) {
        does(who, answer, words);
        messages(who).stream()
                .filter(message -> !before.contains(message.id() + message.text()))
                .filter(message -> phrases.isRefusal(message.text()))
                .forEach(message ->
                        refusals.add(
                                who + ": " + words + " was answered “" + message.text() + "”"));
    }

    private Set<String> shown(String who) {
        Set<String> shown = new HashSet<>();
        messages(who).forEach(message -> shown.add(message.id() + message.text()));
        return shown;
    }

    private void does(String who, Seat.Answer answer, String words) {
        acts.add(who + ": " + words);
        answer.await(ANSWER);
        stage.settle();
        assertThat(stage.accidents()).as("%s: %s", who, words).isEmpty();
        secrets.values().removeIf(isSecret -> !isSecret.getAsBoolean());
        players.forEach(this::looks);
    }

    /** Nobody's eyes may fall on what is secret. */
    private void looks(String player) {
        Screen screen = stage.seat(player).everything();
        List<String> all = new ArrayList<>();
        screen.messages().forEach(message -> all.add(message.text() + " " + message.labels()));
        all.add("suggested: " + screen.suggestions());
        for (String secret : secrets.keySet()) {
            assertThat(all)
                    .as("%s, after %s", player, acts.getLast())
                    .noneMatch(text -> holds(text, secret));
        }
        assertThat(all)
                .as("hit points of a creature, before %s, after %s", player, acts.getLast())
                .noneMatch(text -> NUMBERS.matcher(text).find());
        List<String> lines = read.getOrDefault(player, List.of());
        String now = String.join("\n", all);
        if (lines.isEmpty() || !lines.getLast().equals(now)) {
            lines.add(now);
        }
    }

    /** A number is a secret of its own only where it is no part of another one. */
    private static boolean holds(String text, String secret) {
        return text.contains(secret)
                && (secret.chars().anyMatch(Character::isLetter)
                        || Pattern.compile("(?<![\\d.:,])" + Pattern.quote(secret) + "(?![\\d:,])")
                                .matcher(text)
                                .find());
    }

    List<Screen.Message> messages(String who) {
        return stage.seat(who).screen().messages();
    }

    /** What was put to somebody last; a notice of the browser that stands below it asks nothing. */
    Screen.Message question(String who) {
        return newest(who, message -> !message.labels().isEmpty()).orElseThrow();
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
