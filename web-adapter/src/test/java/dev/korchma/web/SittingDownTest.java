package dev.korchma.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.korchma.bot.TestDatabase;
import dev.korchma.bot.chat.Inbound;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may sit down under which name, and who is known again. */
class SittingDownTest {

    private static final HikariDataSource DATABASE = TestDatabase.fresh();
    private static final TestTable TABLE = TestTable.on(DATABASE);

    @BeforeAll
    static void othersAreHere() {
        Guest.sit(TABLE, "Max");
        Guest.sit(TABLE, "BOB");
        Guest.sit(TABLE, "Игорь");
        Guest.sit(TABLE, "rok");
        Guest.sit(TABLE, "Ali");
    }

    @AfterAll
    static void close() {
        TABLE.close();
        DATABASE.close();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "the same, Max",
        "in capitals, MAX",
        "with spaces around, '  Max  '",
        "Cyrillic capital and small letters, Мах",
        "all Cyrillic capitals, ВОВ",
        "one Cyrillic letter, BОB",
        "one Latin letter, Игopь",
        "alike only as small letters, гоk",
        "capital i for small L, AIi",
        "a direction mark, Max\u202E",
        "a joiner inside, M\u200Dax",
        "a control inside, 'M\u0007ax'",
    })
    void aNameThatLooksLikeOneThatSitsHereIsTaken(String how, String name) {
        Guest.Answer answer = Guest.wish(TABLE, name, "ru");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.error()).startsWith("С таким или очень похожим именем");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "     ",
                "...!",
                "\u202E\u200F\u2066",
                "\u0000\u0001\u001B",
                "\u3164\u3164",
                "\uD800",
                "abcdefghijklmnopqrstuvwxyz1234567"
            })
    void aNameNobodyCouldReadIsRefused(String name) {
        Guest.Answer answer = Guest.wish(TABLE, name, "en");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.error()).startsWith("A name has 1 to 32 characters");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "abcdefghijklmnopqrstuvwxyz123456",
                "Ёжик ёжикович",
                "🎲🎲🎲🎲🎲🎲🎲🎲🎲🎲🎲🎲🎲🎲🎲🎲🎲🎲🎲🎲🎲🎲🎲🎲🎲🎲🎲🎲🎲🎲🎲7",
                "<b>Bold & Brave</b>",
                "@everyone"
            })
    void aNameOfThirtyTwoCharactersOfAnyKindIsKeptAsItIs(String name) {
        assertThat(Guest.sit(TABLE, name).me().body().path("seat").path("name").asString())
                .isEqualTo(name);
    }

    @Test
    void whatDrawsNothingIsLeftOutOfTheName() {
        Guest guest = Guest.sit(TABLE, " Anna\u202E \t\n  of\u0007 Kent ");

        assertThat(guest.me().body().path("seat").path("name").asString())
                .isEqualTo("Anna of Kent");
    }

    @Test
    void othersFindASeatFromItsFirstMinute() {
        Guest guest = Guest.sit(TABLE, "Newcomer");

        assertThat(TABLE.bot().heard())
                .filteredOn(Inbound.Arrival.class::isInstance)
                .anyMatch(inbound -> inbound.envelope().speaker().account().equals(guest.id()));
    }

    @Test
    void aSeatSpeaksTheLanguageItChoseLast() {
        Guest guest = Guest.sit(TABLE, "Polyglot");
        assertThat(guest.speak("ru").status()).isEqualTo(200);

        assertThat(guest.me().body().path("seat").path("language").asString()).isEqualTo("ru");
        assertThat(guest.frame("dance", java.util.Map.of()).error())
                .startsWith("Разобрать это не получилось");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/me", "/api/changes"})
    void withoutATokenThatIsKnownThereIsNoSeat(String path) {
        Guest.Answer answer =
                Guest.send(
                        java.net.http.HttpRequest.newBuilder(TABLE.uri(path))
                                .header("X-Seat", "guessed"));

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.error()).isEqualTo("This seat is not known here. Sit down again.");
    }
}
