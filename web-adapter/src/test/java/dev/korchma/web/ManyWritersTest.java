package dev.korchma.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.korchma.bot.TestDatabase;
import dev.korchma.bot.chat.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/**
 * While several write, windows that stay and windows that come and go end up with the same table:
 * the one that was written.
 */
class ManyWritersTest {

    private static final int WRITERS = 4;
    private static final int DEEDS = 60;
    private static final Place TAVERN = Place.channel(WebPlatform.FRONT, "tavern");
    private static final HikariDataSource DATABASE = TestDatabase.fresh();
    private static final TestTable TABLE = TestTable.on(DATABASE);
    private static final Guest ANN = Guest.sit(TABLE, "Ann");
    private static final Guest BOB = Guest.sit(TABLE, "Bob");

    @AfterAll
    static void close() {
        TABLE.close();
        DATABASE.close();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 20_260_730})
    void everyWindowEndsWithTheTableAsItWasWritten(long seed) throws Exception {
        long start = begin("begin " + seed);
        String end = "end " + seed;
        Map<String, String> written = new TreeMap<>();
        List<JsonNode> stayed;
        List<JsonNode> returned;
        List<JsonNode> hisToo;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
                Window staying = ANN.window(start);
                Window his = BOB.window(start)) {
            Future<List<JsonNode>> restless =
                    threads.submit(() -> comeAndGo(new Random(seed), start, end));
            List<Future<Map<String, String>>> writers = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                String name = seed + "-" + writer;
                Random random = new Random(seed * 31 + writer);
                writers.add(threads.submit(() -> write(name, random)));
            }
            for (Future<Map<String, String>> writer : writers) {
                written.putAll(writer.get());
            }
            TABLE.platform().post(TAVERN, ScriptedBot.say(end), end);
            staying.awaitMessage(end);
            his.awaitMessage(end);
            stayed = kept(staying.told());
            hisToo = kept(his.told());
            returned = restless.get();
        }
        assertThat(finalWords(stayed)).containsExactlyInAnyOrderEntriesOf(written);
        assertThat(finalWords(returned)).containsExactlyInAnyOrderEntriesOf(written);
        for (List<JsonNode> window : List.of(stayed, returned, hisToo)) {
            assertThat(window).extracting(Window::seq).isSorted().doesNotHaveDuplicates();
            assertThat(messagesBeforeTheirPlace(window)).isEmpty();
        }
        written.values().removeIf(words -> words.startsWith("secret"));
        assertThat(finalWords(hisToo)).containsExactlyInAnyOrderEntriesOf(written);
    }

    private static long begin(String words) {
        try (Window window = ANN.window()) {
            TABLE.platform().post(TAVERN, ScriptedBot.say(words), words);
            return Window.seq(window.awaitMessage(words));
        }
    }

    /**
     * Says, whispers, redraws and opens threads at random.
     *
     * @return nonces of what was written and how it reads in the end
     */
    private static Map<String, String> write(String name, Random random) {
        Map<String, String> words = new TreeMap<>();
        List<String[]> open = new ArrayList<>();
        for (int deed = 0; deed < DEEDS; deed++) {
            String nonce = name + "-" + deed;
            switch (random.nextInt(4)) {
                case 0 -> {
                    words.put(nonce, "secret " + nonce);
                    TABLE.platform().whisper(ANN.id(), ScriptedBot.say("secret " + nonce), nonce);
                }
                case 1 -> {
                    Place thread = TABLE.platform().openThread(TAVERN, "Thread " + nonce, nonce);
                    words.put(nonce, "first " + nonce);
                    TABLE.platform().post(thread, ScriptedBot.say("first " + nonce), nonce);
                }
                case 2 -> {
                    words.put(nonce, "said " + nonce);
                    String message = TABLE.post(TAVERN, ScriptedBot.say("said " + nonce), nonce);
                    open.add(new String[] {nonce, message});
                }
                default -> {
                    if (!open.isEmpty()) {
                        String[] old = open.get(random.nextInt(open.size()));
                        String redrawn = "redrawn by %s %s".formatted(nonce, old[0]);
                        words.put(old[0], redrawn);
                        TABLE.platform().edit(TAVERN, old[1], ScriptedBot.say(redrawn));
                    }
                }
            }
        }
        return words;
    }

    /** Looks in for a few lines at a time, each time from the last number it was told. */
    private static List<JsonNode> comeAndGo(Random random, long start, String end) {
        List<JsonNode> all = new ArrayList<>();
        long seen = start;
        while (all.isEmpty() || !Window.words(all.getLast()).equals(end)) {
            int enough = 1 + random.nextInt(12);
            try (Window window = ANN.window(seen)) {
                window.await(_ -> isEnough(window, enough, end));
                List<JsonNode> told = kept(window.told());
                all.addAll(told);
                seen = told.isEmpty() ? seen : Window.seq(told.getLast());
            }
        }
        return all;
    }

    private static boolean isEnough(Window window, int enough, String end) {
        List<JsonNode> told = kept(window.told());
        return told.size() >= enough
                || told.stream().anyMatch(line -> Window.words(line).equals(end));
    }

    private static List<JsonNode> kept(List<JsonNode> told) {
        return told.stream().filter(line -> line.has("seq")).toList();
    }

    /** How each message reads in the end, by the nonce that its words end with. */
    private static Map<String, String> finalWords(List<JsonNode> told) {
        Map<String, String> byMessage = new TreeMap<>();
        told.stream()
                .filter(line -> Window.type(line).equals("message"))
                .forEach(line ->
                        byMessage.put(
                                line.path("message").path("id").asString(), Window.words(line)));
        Map<String, String> byNonce = new TreeMap<>();
        byMessage.values().stream()
                .filter(words -> !words.startsWith("end "))
                .forEach(words -> byNonce.put(words.substring(words.lastIndexOf(' ') + 1), words));
        return byNonce;
    }

    private static List<String> messagesBeforeTheirPlace(List<JsonNode> told) {
        Set<String> known = new HashSet<>(Set.of("tavern", ANN.id()));
        List<String> early = new ArrayList<>();
        for (JsonNode line : told) {
            if (Window.type(line).equals("place")) {
                known.add(line.path("place").path("id").asString());
            } else if (!known.contains(line.path("message").path("place").asString())) {
                early.add(Window.words(line));
            }
        }
        return early;
    }
}
