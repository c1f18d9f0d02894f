package dev.korchma.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.korchma.bot.TestDatabase;
import dev.korchma.bot.chat.Inbound;
import dev.korchma.bot.chat.Place;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The place that is one seat's alone: what stands there, and who is kept out. */
class OwnPlaceTest {

    private static final HikariDataSource DATABASE = TestDatabase.fresh();
    private static final TestTable TABLE = TestTable.on(DATABASE);
    private static final Guest ANN = Guest.sit(TABLE, "Ann");
    private static final Guest BOB = Guest.sit(TABLE, "Bob");

    @AfterAll
    static void close() {
        TABLE.close();
        DATABASE.close();
    }

    @Test
    void everySeatHasItsOwnPlaceFromItsFirstMinuteAndIsToldOfNoOther() {
        try (Window hers = ANN.window();
                Window his = BOB.window()) {
            assertThat(own(hers.backlog())).containsExactly(ANN.id());
            assertThat(own(his.backlog())).containsExactly(BOB.id());
            assertThat(his.told().toString()).doesNotContain(ANN.id());

            Guest newcomer = Guest.sit(TABLE, "Newcomer to a place of her own");
            BOB.line("somebody came in");
            his.awaitMessage("somebody came in");
            assertThat(his.told().toString()).doesNotContain(newcomer.id());
        }
    }

    @Test
    void whatTheBotHasForOnePersonStandsInThatPersonsPlace() {
        Place hers = Place.privately(WebPlatform.FRONT, ANN.id());
        try (Window window = ANN.window();
                Window his = BOB.window()) {
            TABLE.platform().whisper(ANN.id(), ScriptedBot.say("a word in private"), "word");
            String screen = TABLE.post(hers, ScriptedBot.say("her screen"), "screen");
            window.awaitMessage("her screen");
            TABLE.platform().edit(hers, screen, ScriptedBot.say("her screen, redrawn"));

            for (String words : List.of("a word in private", "her screen, redrawn")) {
                JsonNode message = window.awaitMessage(words).path("message");
                assertThat(message.path("place").asString()).isEqualTo(ANN.id());
                assertThat(message.path("secret").asBoolean()).isTrue();
            }
            BOB.line("the end of the screens");
            his.awaitMessage("the end of the screens");
            assertThat(his.told().toString())
                    .doesNotContain("a word in private")
                    .doesNotContain("her screen");
        }
    }

    @Test
    void whatIsSaidAndAnsweredThereIsReadThereAlone() {
        try (Window one = ANN.window();
                Window two = ANN.window();
                Window his = BOB.window()) {
            inOwnPlace(ANN, "line", Map.of("text", "note to myself"));
            inOwnPlace(
                    ANN,
                    "command",
                    Map.of("path", "say", "options", Map.of("text", "answered aloud, alone")));
            for (Window window : List.of(one, two)) {
                JsonNode note = window.awaitMessage("note to myself").path("message");
                assertThat(note.path("place").asString()).isEqualTo(ANN.id());
                assertThat(note.path("author").asString()).isEqualTo("Ann");
                assertThat(note.path("secret").asBoolean()).isTrue();
                window.awaitMessage("answered aloud, alone");
            }
            BOB.line("the end of the notes");
            his.awaitMessage("the end of the notes");
            assertThat(his.told().toString())
                    .doesNotContain("note to myself")
                    .doesNotContain("answered aloud, alone");
        }
        assertThat(TABLE.bot().heard())
                .filteredOn(Inbound.Line.class::isInstance)
                .extracting(inbound -> inbound.envelope().place())
                .contains(Place.privately(WebPlatform.FRONT, ANN.id()));
        try (Window later = BOB.window()) {
            assertThat(later.backlog().toString()).doesNotContain("note to myself");
        }
    }

    @Test
    void aSecretAnswerStaysWhereItWasAskedFor() {
        try (Window window = ANN.window()) {
            ANN.command("whisper", "asked in the tavern");

            JsonNode answer = window.awaitMessage("asked in the tavern").path("message");
            assertThat(answer.path("place").asString()).isEqualTo("tavern");
            assertThat(answer.path("secret").asBoolean()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"line", "command", "press", "select", "form", "arrive", "complete", "dance"})
    void whoAsksForAnothersPlaceHearsWhatIsSaidOfPlacesThatAreNotThere(String kind) {
        int heard = TABLE.bot().heard().size();
        Map<String, Object> frame = new TreeMap<>();
        frame.put("text", "let me in");
        frame.put("path", "say");
        frame.put("option", "dice");
        frame.put("token", "k1.a.b.c.0");
        frame.put("values", List.of("a"));
        frame.put("place", ANN.id());

        Guest.Answer answer = BOB.frame(kind, frame);
        frame.put("place", "00000000-0000-4000-8000-000000000000");

        assertThat(answer).isEqualTo(BOB.frame(kind, frame));
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.error()).isEqualTo("There is no such place. Choose one on the left.");
        assertThat(TABLE.bot().heard()).hasSize(heard);
        try (Window window = ANN.window()) {
            assertThat(window.backlog().toString()).doesNotContain("let me in");
        }
    }

    @Test
    void nobodyRedrawsWhatStandsInAnothersPlace() {
        try (Window window = ANN.window()) {
            inOwnPlace(
                    ANN,
                    "command",
                    Map.of("path", "card", "options", Map.of("text", "k1.own.b.c.0")));
            window.awaitMessage("A card");
            BOB.frame("tried", "press", Map.of("token", "k1.own.b.c.0"));
            try (Window his = BOB.window()) {
                BOB.frame("tried", "press", Map.of("token", "k1.own.b.c.0"));
                his.awaitAnswer("tried");
            }
            inOwnPlace(ANN, "line", Map.of("text", "still my card"));
            window.awaitMessage("still my card");
            assertThat(Window.messages(window.told())).doesNotContain("pressed k1.own.b.c.0");

            inOwnPlace(ANN, "press", Map.of("token", "k1.own.b.c.0"));
            window.awaitMessage("pressed k1.own.b.c.0");
        }
    }

    @Test
    void whatWouldHaveAThreadStandsInThePlaceItself() {
        Place hers = Place.privately(WebPlatform.FRONT, ANN.id());

        assertThat(TABLE.platform().openThread(hers, "Duel", "duel-alone")).isEqualTo(hers);
    }

    @Test
    void aNewWindowIsToldTheWholePlaceAndOneThatComesBackWhatItMissed() {
        Guest restless = Guest.sit(TABLE, "Restless");
        Place own = Place.privately(WebPlatform.FRONT, restless.id());
        long seen;
        TABLE.post(own, ScriptedBot.say("stood there before"), "before");
        try (Window window = restless.window()) {
            seen = Window.seq(window.awaitMessage("stood there before"));
        }
        TABLE.post(own, ScriptedBot.say("came meanwhile"), "meanwhile");
        try (Window back = restless.window(seen);
                Window fresh = restless.window();
                Window another = BOB.window(seen)) {
            assertThat(Window.messages(back.backlog())).containsExactly("came meanwhile");
            assertThat(Window.messages(fresh.backlog()))
                    .contains("stood there before", "came meanwhile");
            assertThat(another.backlog()).isEmpty();
        }
    }

    @Test
    void theOwnPlaceIsThereAfterARestart() {
        try (HikariDataSource database = TestDatabase.fresh()) {
            Guest before;
            List<JsonNode> told;
            try (TestTable table = TestTable.on(database)) {
                before = Guest.sit(table, "Max");
                Guest.sit(table, "Lia");
                inOwnPlace(before, "line", Map.of("text", "kept for me"));
                try (Window window = before.window()) {
                    told = window.backlog();
                }
            }
            try (TestTable table = TestTable.on(database)) {
                Guest after = before.at(table);
                try (Window window = after.window()) {
                    assertThat(window.backlog()).isEqualTo(told);
                    assertThat(own(told)).containsExactly(after.id());
                    assertThat(Window.messages(told)).containsExactly("kept for me");
                }
            }
        }
    }

    private static void inOwnPlace(Guest guest, String kind, Map<String, ?> fields) {
        Map<String, Object> all = new TreeMap<>(fields);
        all.put("place", guest.id());
        assertThat(guest.frame(kind, all).status()).isEqualTo(202);
    }

    private static List<String> own(List<JsonNode> lines) {
        return lines.stream()
                .map(line -> line.path("place"))
                .filter(place -> place.path("kind").asString("").equals("PRIVATE"))
                .map(place -> place.path("id").asString())
                .toList();
    }
}
