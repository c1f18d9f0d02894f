package dev.korchma.bot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.korchma.bot.chat.ChatPlatform;
import dev.korchma.bot.chat.Control;
import dev.korchma.bot.chat.DeliveryKey;
import dev.korchma.bot.chat.Doorway;
import dev.korchma.bot.chat.Envelope;
import dev.korchma.bot.chat.Form;
import dev.korchma.bot.chat.Inbound;
import dev.korchma.bot.chat.Place;
import dev.korchma.bot.chat.Reply;
import dev.korchma.bot.chat.Speaker;
import dev.korchma.bot.chat.View;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;

/** The whole line of the neutral bot with a front as small as a front can be. */
@DirtiesContext
@SpringBootTest(
        classes = {TestHouse.class, TableOfTwoTest.Paper.class},
        properties = {"spring.jpa.open-in-view=false", "spring.main.web-application-type=none"})
class TableOfTwoTest {

    private static final Place TAVERN = Place.channel("paper", "tavern");

    @Autowired private Doorway doorway;
    @Autowired private Paper paper;
    private final AtomicInteger frames = new AtomicInteger();

    @Test
    void diceFallOnceHoweverOftenTheSayingIsDelivered() {
        String key = "paper:ann:" + frames.incrementAndGet();

        String first = say("Ann", key, "/roll 2d6+3 label:Longsword");
        String again = say("Ann", key, "/roll 2d6+3 label:Longsword");

        assertThat(first).contains("Ann").contains("Longsword").contains("2d6");
        assertThat(again).isEqualTo(first);
    }

    @Test
    void aDuelWithTheComputerIsFoughtToItsEnd() {
        say("Bob", "paper:bob:" + frames.incrementAndGet(), "/duel computer");

        for (int turn = 0; turn < 200 && paper.find("wins!").isEmpty(); turn++) {
            Awaitility.await()
                    .atMost(Duration.ofSeconds(5))
                    .until(() -> paper.button().isPresent() || paper.find("wins!").isPresent());
            paper.button()
                    .ifPresent(button ->
                            hand(
                                    new Inbound.Press(
                                            envelope(
                                                    "Bob", "paper:bob:" + frames.incrementAndGet()),
                                            button.token())));
        }

        assertThat(paper.find("wins!")).isPresent();
    }

    private String say(String who, String key, String text) {
        return hand(new Inbound.Line(envelope(who, key), text));
    }

    private Envelope envelope(String who, String key) {
        return new Envelope(new DeliveryKey(key), new Speaker("paper", who, who), TAVERN, "en");
    }

    private String hand(Inbound inbound) {
        CompletableFuture<String> answer = new CompletableFuture<>();
        doorway.accept(inbound, new Answer(answer));
        return answer.orTimeout(10, TimeUnit.SECONDS).join();
    }

    private record Answer(CompletableFuture<String> words) implements Reply {
        @Override
        public void defer(Visibility visibility) {}

        @Override
        public Reached answer(View view, Visibility visibility) {
            words.complete(view.words());
            return Reached.NOW;
        }

        @Override
        public void update(View view) {
            words.complete(view.words());
        }

        @Override
        public void form(Form form) {
            words.complete(form.title());
        }

        @Override
        public void suggest(List<Suggestion> suggestions) {
            words.complete(suggestions.toString());
        }

        @Override
        public void done() {
            words.complete("");
        }
    }

    static final class Paper implements ChatPlatform {
        private final Map<String, View> messages = new ConcurrentHashMap<>();
        private final Map<String, Place> threads = new LinkedHashMap<>();

        @Override
        public String front() {
            return "paper";
        }

        @Override
        public Posting post(Place place, View view, String nonce) {
            messages.putIfAbsent(nonce, view);
            return new Posted(nonce);
        }

        @Override
        public Edited edit(Place place, String message, View view) {
            messages.put(message, view);
            return Edited.DONE;
        }

        @Override
        public synchronized Place openThread(Place parent, String title, String nonce) {
            return threads.computeIfAbsent(nonce, key -> Place.thread("paper", key, parent.id()));
        }

        @Override
        public Whispered whisper(String account, View view, String nonce) {
            messages.put(nonce, view);
            return Whispered.DONE;
        }

        Optional<View> find(String words) {
            return messages.values().stream().filter(v -> v.words().contains(words)).findFirst();
        }

        Optional<Control.Button> button() {
            return messages.values().stream()
                    .filter(view -> view.tone() == View.Tone.TURN)
                    .flatMap(view -> view.rows().stream().flatMap(List::stream))
                    .filter(Control.Button.class::isInstance)
                    .map(Control.Button.class::cast)
                    .findFirst();
        }
    }
}
