package dev.korchma.plays.telegram;

import dev.korchma.peers.telegram.Presence;
import dev.korchma.peers.telegram.Press;
import dev.korchma.peers.telegram.Seen;
import dev.korchma.peers.telegram.TelegramGroup;
import dev.korchma.peers.telegram.TelegramPeer;
import dev.korchma.peers.telegram.TelegramPerson;
import dev.korchma.plays.language.Act;
import dev.korchma.plays.stage.Patience;
import dev.korchma.plays.stage.Screen;
import dev.korchma.plays.stage.Seat;
import dev.korchma.plays.telegram.TelegramSight.Shown;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A person with a Telegram client. Everything they do is brought to the bot twice. */
final class TelegramSeat implements Seat {

    private final TelegramPeer peer;
    private final TelegramPerson person;
    private final TelegramGroup tavern;
    private final String bot;
    private final TelegramSight sight;
    private @Nullable TelegramGroup group;
    private int topic;
    private List<String> suggestions = List.of();
    private final Set<Asked> answered = new HashSet<>();

    /** A question, by the message it stands in. */
    private record Asked(long chat, int id, int whisper) {

        static Asked in(Seen seen) {
            return new Asked(seen.chat(), seen.id(), seen.whisper());
        }
    }

    TelegramSeat(TelegramPeer peer, TelegramPerson person, TelegramGroup tavern, String bot) {
        this.peer = peer;
        this.person = person;
        this.tavern = tavern;
        this.group = tavern;
        this.bot = bot;
        sight = new TelegramSight(person);
    }

    void go(TelegramGroup to, int thread) {
        group = to;
        topic = thread;
    }

    void goPrivate() {
        group = null;
        topic = 0;
    }

    /** The newest topic of the tavern in which something with these words was said. */
    int topic(String words) {
        Patience.until(() -> newestTopic(words).isPresent(), "there is no topic “" + words + "”");
        return newestTopic(words).orElseThrow();
    }

    private Optional<Integer> newestTopic(String words) {
        return person.in(tavern).sees().stream()
                .filter(seen -> seen.topic() != 0 && seen.from().equals(bot))
                .filter(seen -> words.isEmpty() || TelegramWords.plain(seen).contains(words))
                .map(Seen::topic)
                .max(Integer::compare);
    }

    private Presence place() {
        TelegramGroup here = group;
        return here == null ? person.privately() : person.in(here).topic(topic);
    }

    @Override
    public Answer begin(Act act) {
        return switch (act) {
            case Act.Says(String text) -> says(text);
            case Act.Replies(String to, String text) -> reply(to, text);
            case Act.Points _ -> throw cannot("has no menu of messages");
            case Act.Presses presses -> press(presses);
            case Act.Picks picks -> pick(picks);
            case Act.Fills(var fields) -> fill(fields);
            case Act.Types(String text) -> type(text);
            case Act.Sends(Act.Piece piece, String text) -> send(piece, text);
            // It was brought twice already.
            case Act.Echo() -> _ -> {};
        };
    }

    private Answer says(String text) {
        Answer change = text.startsWith("/") ? change() : _ -> {};
        peer.faults().duplicateUpdates(1);
        place().says(text);
        return change;
    }

    private Answer reply(String to, String text) {
        Seen answered =
                here().reversed().stream()
                        .filter(seen -> TelegramWords.plain(seen).contains(to))
                        .findFirst()
                        .orElseThrow(() -> cannot("sees no message with “" + to + "”"));
        peer.faults().duplicateUpdates(1);
        place().replies(answered, text);
        return _ -> {};
    }

    /** With a caption, or as the answer to the question that waits for one. */
    private Answer send(Act.Piece piece, String text) {
        Seen asked = text.isEmpty() ? question("", "") : null;
        Answer change = change();
        peer.faults().duplicateUpdates(1);
        place().sends(piece.name(), piece.bytes(), text, asked);
        return change;
    }

    /** Something new from the bot on any of the person's screens. */
    private Answer change() {
        List<Seen> before = fromBot();
        return most ->
                Patience.until(() -> !fromBot().equals(before), "the bot does not answer", most);
    }

    private List<Seen> fromBot() {
        List<Seen> all = new ArrayList<>(person.privately().sees());
        all.addAll(person.in(tavern).sees());
        TelegramGroup here = group;
        if (here != null && here.id() != tavern.id()) {
            all.addAll(person.in(here).sees());
        }
        all.removeIf(seen -> !seen.from().equals(bot));
        return all;
    }

    private Answer press(Act.Presses act) {
        screen();
        if (act.which() == Act.Age.OLD) {
            Shown old =
                    sight.old(act.label())
                            .orElseThrow(() -> cannot("never saw [" + act.label() + "]"));
            return deliver(old, act.delivery());
        }
        Predicate<Seen> in =
                seen -> act.in() == null || TelegramWords.plain(seen).contains(act.in());
        Shown shown = find(act.label(), in);
        if (shown.button().url().contains("/c/")) {
            String[] way = shown.button().url().split("/", -1);
            go(tavern, Integer.parseInt(way[way.length - 1]));
            return _ -> {};
        }
        return deliver(shown, act.delivery());
    }

    private Answer pick(Act.Picks act) {
        Predicate<Seen> in =
                seen -> act.in() == null || TelegramWords.plain(seen).contains(act.in());
        return deliver(find(act.option(), in), act.delivery());
    }

    /** A message that is redrawn may take a moment to show its buttons. */
    private Shown find(String label, Predicate<Seen> in) {
        return Patience.find(
                () -> look(label, in), person.name() + " sees no button [" + label + "]");
    }

    private Optional<Shown> look(String label, Predicate<Seen> in) {
        for (Seen seen : here().reversed()) {
            if (!in.test(seen)) {
                continue;
            }
            for (List<Seen.Button> row : seen.keyboard()) {
                for (Seen.Button button : row) {
                    if (!isCaption(button) && Screen.fits(button.label(), label)) {
                        return Optional.of(new Shown(seen, button));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Above the entries of a list: it says what they are for and does nothing. */
    private static boolean isCaption(Seen.Button button) {
        return "-".equals(button.data());
    }

    private Answer deliver(Shown shown, Act.Delivery delivery) {
        Supplier<Press> act =
                () -> {
                    peer.faults().duplicateUpdates(1);
                    return place().press(shown.message(), shown.button().label());
                };
        Answer answer = answer(act.get());
        if (delivery != Act.Delivery.DOUBLE_CLICK) {
            return answer;
        }
        Answer second = answer(act.get());
        return most -> {
            answer.await(most);
            second.await(most);
        };
    }

    private Answer answer(Press press) {
        return most -> {
            if (press.awaitAnswer(most).isEmpty()) {
                throw cannot("waits for the button in vain");
            }
        };
    }

    /**
     * Each field is a question of its own, answered by a reply or by one of the buttons below it;
     * none is answered twice.
     */
    private Answer fill(Map<String, String> answers) {
        Answer last = _ -> {};
        for (var answer : answers.entrySet()) {
            Seen asked = question(answer.getKey(), answer.getValue());
            last = change();
            peer.faults().duplicateUpdates(1);
            if (asked.asksReply()) {
                place().replies(asked, answer.getValue());
            } else {
                place().press(asked, answer.getValue());
            }
        }
        return last;
    }

    private Seen question(String field, String answer) {
        Predicate<Seen> question = seen -> asks(seen, field, answer);
        Patience.until(() -> here().stream().anyMatch(question), "nobody asked for " + field);
        Seen asked = here().stream().filter(question).reduce((_, newer) -> newer).orElseThrow();
        answered.add(Asked.in(asked));
        return asked;
    }

    private boolean asks(Seen seen, String field, String answer) {
        return !answered.contains(Asked.in(seen))
                && TelegramWords.plain(seen).contains(field)
                && (seen.asksReply() || seen.button(answer).isPresent());
    }

    /** A client completes the names of commands and nothing else. */
    private Answer type(String text) {
        TelegramGroup here = group;
        long chat = here == null ? person.id() : here.id();
        suggestions =
                person.commandsIn(chat).stream()
                        .map(command -> "/" + command.name())
                        .filter(name -> name.startsWith(text.strip()))
                        .toList();
        return _ -> {};
    }

    private List<Seen> here() {
        return place().sees().stream().filter(seen -> seen.topic() == topic).toList();
    }

    @Override
    public Screen screen() {
        return sight.screen(here(), suggestions);
    }

    @Override
    public Screen everything() {
        List<Seen> all = new ArrayList<>(person.in(tavern).sees());
        TelegramGroup here = group;
        if (here != null && here.id() != tavern.id()) {
            all.addAll(person.in(here).sees());
        }
        all.addAll(person.privately().sees());
        return sight.screen(all, suggestions);
    }

    @Override
    public byte[] open(String message, String file) {
        return here().stream()
                .filter(seen -> TelegramSight.id(seen).equals(message))
                .flatMap(seen -> person.opens(seen).stream())
                .findFirst()
                .orElseThrow(() -> cannot("has no file “" + file + "”"));
    }

    private AssertionError cannot(String what) {
        return new AssertionError(person.name() + " " + what);
    }
}
