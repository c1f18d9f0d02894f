package dev.korchma.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.korchma.bot.TestDatabase;
import dev.korchma.bot.chat.Place;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What windows are told, after a cut and across a restart. */
class ChangesTest {

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

    @Test
    void aSecretIsInTheWindowsOfItsSeatAlone() {
        try (Window hers = ANN.window();
                Window his = BOB.window()) {
            ANN.command("whisper", "the innkeeper lies");
            TABLE.platform().whisper(ANN.id(), ScriptedBot.say("so does the cook"), "cook");
            ANN.command("say", "for all ears");
            his.awaitMessage("for all ears");

            JsonNode secret = hers.awaitMessage("the innkeeper lies").path("message");
            assertThat(secret.path("secret").asBoolean()).isTrue();
            hers.awaitMessage("so does the cook");
            assertThat(his.told().toString())
                    .doesNotContain("innkeeper")
                    .doesNotContain("cook")
                    .doesNotContain("\"secret\":true");
        }
        try (Window later = BOB.window();
                Window hersLater = ANN.window()) {
            assertThat(later.backlog().toString()).contains("for all").doesNotContain("innkeeper");
            assertThat(hersLater.backlog().toString()).contains("innkeeper").contains("cook");
        }
    }

    @Test
    void aWindowThatComesBackIsToldWhatItMissedAndNothingElse() {
        long seen;
        try (Window window = ANN.window()) {
            ANN.line("seen before the cut");
            seen = Window.seq(window.awaitMessage("seen before the cut"));
        }
        BOB.line("missed first");
        BOB.command("whisper", "not for Ann");
        Place thread = TABLE.platform().openThread(TAVERN, "Missed thread", "missed-thread");
        String card = TABLE.post(thread, ScriptedBot.say("missed card"), "missed-card");
        TABLE.platform().edit(thread, card, ScriptedBot.say("missed card, redrawn"));
        try (Window window = ANN.window(seen)) {
            List<JsonNode> backlog = window.backlog();

            assertThat(backlog)
                    .extracting(Window::type)
                    .containsExactly("message", "place", "message");
            assertThat(Window.messages(backlog))
                    .containsExactly("missed first", "missed card, redrawn");
            assertThat(backlog.get(1).path("place").path("parent").asString()).isEqualTo("tavern");
            assertThat(backlog.get(2).path("message").path("place").asString())
                    .isEqualTo(thread.id());
        }
    }

    @Test
    void aNewWindowIsShownTheLatestThreeHundredOfAPlace() {
        Place busy = TABLE.platform().openThread(TAVERN, "Busy", "busy");
        for (int i = 1; i <= 305; i++) {
            TABLE.platform().post(busy, ScriptedBot.say("busy " + i), "busy-" + i);
        }
        try (Window window = BOB.window()) {
            assertThat(Window.messages(window.backlog()))
                    .filteredOn(words -> words.startsWith("busy "))
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(6, 305).mapToObj(i -> "busy " + i).toList());
        }
    }

    @Test
    void aBurstOfNewsCutsNobodyOff() {
        try (Window window = BOB.window()) {
            window.backlog();
            for (int i = 1; i <= 600; i++) {
                TABLE.platform().post(TAVERN, ScriptedBot.say("burst " + i), "burst-" + i);
            }
            window.awaitMessage("burst 600");

            assertThat(Window.messages(window.told()))
                    .filteredOn(words -> words.startsWith("burst "))
                    .hasSize(600);
        }
    }

    @Test
    void aMessageThatIsNotThereCannotBeRedrawn() {
        assertThat(TABLE.platform().edit(TAVERN, "987654321", ScriptedBot.say("nothing")))
                .isEqualTo(dev.korchma.bot.chat.ChatPlatform.Edited.GONE);
    }

    @Test
    void seatsPlacesAndMessagesSurviveARestart() {
        try (HikariDataSource database = TestDatabase.fresh()) {
            Guest before;
            Window watching;
            List<JsonNode> told;
            try (TestTable table = TestTable.on(database)) {
                before = Guest.sit(table, "Max", "ru");
                before.line("before the restart");
                before.command("whisper", "kept secret");
                table.platform().openThread(TAVERN, "Duel", "duel");
                watching = before.window();
                told = watching.backlog();
            }
            watching.awaitEnd();
            try (TestTable table = TestTable.on(database)) {
                Guest after = before.at(table);
                assertThat(after.me().body().path("seat").path("name").asString()).isEqualTo("Max");
                assertThat(Guest.wish(table, "max", "en").status()).isEqualTo(409);
                assertThat(table.platform().openThread(TAVERN, "Duel", "duel").id())
                        .isEqualTo(told.getLast().path("place").path("id").asString());
                try (Window window = after.window()) {
                    assertThat(window.backlog()).isEqualTo(told);
                }
                try (Window window = after.window(Window.seq(told.getLast()))) {
                    assertThat(window.backlog()).isEmpty();
                    after.frame("f1", "line", Map.of("text", "before the restart"));
                    after.line("after the restart");
                    window.awaitMessage("after the restart");
                    assertThat(Window.messages(window.told())).containsExactly("after the restart");
                }
            }
        }
    }

    @Test
    void windowsThatLeaveLeaveNoNoteInTheLog() throws IOException {
        try (HikariDataSource database = TestDatabase.fresh();
                TestTable table = TestTable.on(database)) {
            Guest guest = Guest.sit(table, "Restless");
            for (int round = 0; round < 10; round++) {
                List<Window> windows = new ArrayList<>();
                for (int i = 0; i < 3; i++) {
                    windows.add(guest.window());
                }
                resetInTheMiddle(table, guest);
                guest.line("before " + round);
                windows.forEach(Window::close);
                guest.line("after " + round);
                guest.line("and once more " + round);
            }
            try (Window window = guest.window()) {
                window.awaitMessage("and once more 9");
            }
        }
    }

    /** A machine that goes away without a word. */
    private static void resetInTheMiddle(TestTable table, Guest guest) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), table.port())) {
            socket.setSoLinger(true, 0);
            String request =
                    "GET /api/changes HTTP/1.1\r\nHost: localhost\r\nX-Seat: %s\r\n\r\n"
                            .formatted(guest.token());
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            assertThat(socket.getInputStream().read()).isEqualTo('H');
        }
    }
}
