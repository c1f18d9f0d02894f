package dev.korchma.bot.accounts;

import dev.korchma.bot.PaperFront;
import dev.korchma.bot.Talker;
import dev.korchma.bot.chat.Doorway;
import dev.korchma.bot.chat.Place;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.springframework.context.annotation.Bean;

/**
 * Two apps on paper, and what people do there to become one person. Not a {@code @Configuration},
 * so that the scan finds it in no other test.
 */
class TwoApps {

    static final String INK = "ink";
    static final String QUILL = "quill";

    private static final Pattern CODE = Pattern.compile("/link (\\w{4}-\\w{4})");

    @Bean
    PaperFront ink() {
        return new PaperFront(INK);
    }

    @Bean
    PaperFront quill() {
        return new PaperFront(QUILL);
    }

    static Talker talker(Doorway doorway, String front, String name) {
        return new Talker(doorway, front, name, "en");
    }

    static Place alone(Talker talker) {
        return Place.privately(talker.speaker().front(), talker.speaker().account());
    }

    /** Gets a code in private. */
    static String code(Talker talker) {
        return code(talker.says(alone(talker), "/link"));
    }

    static String code(Talker.Answer answer) {
        Matcher shown = CODE.matcher(answer.words());
        if (!shown.find()) {
            throw new AssertionError("no code in: " + answer.words());
        }
        return shown.group(1);
    }

    /** Types a code in private and says there that both accounts are theirs. */
    static String enter(Talker talker, String code) {
        Talker.Answer whose = type(talker, code);
        return talker.presses(alone(talker), whose.token("Both are mine")).words();
    }

    /** Types a code in private. */
    static Talker.Answer type(Talker talker, String code) {
        return talker.says(alone(talker), "/link " + code);
    }

    /** The newest message to somebody alone that holds these words, as soon as it is there. */
    static PaperFront.Message told(PaperFront front, Talker talker, String words) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> front.find(alone(talker), words), Optional::isPresent)
                .orElseThrow();
    }

    /** The control of the newest question of this label. */
    static String button(PaperFront front, Talker talker, String words, String label) {
        return told(front, talker, words).button(label).orElseThrow().token();
    }

    /** The second types the first one's code, and the first says yes. */
    static void link(PaperFront asked, Talker first, Talker second) {
        enter(second, code(first));
        String yes = button(asked, first, second.speaker().name() + " —", "Yes, that is me");
        String done = first.presses(alone(first), yes).words();
        if (!done.contains("You are linked")) {
            throw new AssertionError(done);
        }
    }

    /** The newest control of this label in a place, as soon as it is there. */
    static String pressable(PaperFront front, Place place, String label) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(
                        () ->
                                front.in(place).stream()
                                        .flatMap(message -> message.button(label).stream())
                                        .reduce((_, newer) -> newer),
                        Optional::isPresent)
                .orElseThrow()
                .token();
    }

    /** What came of each when all of them happen in the same moment. */
    static List<String> atOnce(List<Supplier<String>> acts) {
        CyclicBarrier start = new CyclicBarrier(acts.size());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<CompletableFuture<String>> all =
                    acts.stream()
                            .map(act ->
                                    CompletableFuture.supplyAsync(
                                            () -> {
                                                await(start);
                                                return act.get();
                                            },
                                            threads))
                            .toList();
            return all.stream().map(CompletableFuture::join).toList();
        }
    }

    private static void await(CyclicBarrier start) {
        try {
            start.await();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }
}
