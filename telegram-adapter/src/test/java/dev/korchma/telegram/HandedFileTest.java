package dev.korchma.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.korchma.peers.telegram.Faults.Effect;
import dev.korchma.peers.telegram.Faults.Where;
import dev.korchma.peers.telegram.Presence;
import dev.korchma.peers.telegram.Seen;
import dev.korchma.peers.telegram.TelegramGroup;
import dev.korchma.peers.telegram.TelegramPerson;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A document comes with a caption that is a command, or answers the question for it. */
class HandedFileTest {

    private static final byte[] LETTER = "no pack".getBytes(StandardCharsets.UTF_8);
    private static final String READ = "This is no zip archive";
    private static final String QUESTION = "Which game shall I check?";

    private static TestTelegram telegram;

    @BeforeAll
    static void open() {
        telegram = TestTelegram.start();
    }

    @AfterAll
    static void close() {
        telegram.close();
    }

    @AfterEach
    void nothingAgainstTheBotApi() {
        assertThat(telegram.peer().violations()).isEmpty();
    }

    private static Presence inPrivate() {
        TelegramPerson max = telegram.person("Max " + UUID.randomUUID(), "en");
        max.starts();
        max.privately().awaits("Welcome");
        return max.privately();
    }

    @Test
    void aCaptionIsACommand() {
        Presence there = inPrivate();

        there.sends("letter.txt", LETTER, "/system_validate", null);

        there.awaits(READ);
    }

    @Test
    void wordsAreNoFileAndTheQuestionIsPutAgain() {
        Presence there = inPrivate();
        there.says("/system_validate");
        Seen question = there.awaits(QUESTION);

        there.replies(question, "letter.txt");
        Seen again = there.awaits(seen -> seen.id() > question.id() && asks(seen));
        there.sends("letter.txt", LETTER, "here you are", again);

        there.awaits(READ);
    }

    private static boolean asks(Seen seen) {
        return seen.text().contains(QUESTION) && seen.asksReply();
    }

    @Test
    void whatTelegramDoesNotGiveUsIsSaidAndTheTokenStandsInNoAnswer() {
        Presence there = inPrivate();
        telegram.peer().faults().next(1, Where.method("getFile"), new Effect.Broken(500));

        there.sends("letter.txt", LETTER, "/system validate", null);

        assertThat(there.awaits("“letter.txt” can’t be fetched just now").text())
                .doesNotContain(telegram.peer().token());
    }

    @Test
    void documentsOfPeopleAreNoneOfOurBusiness() {
        TelegramPerson max = telegram.person("Max", "en");
        TelegramGroup group = telegram.peer().supergroup("Hall", max).addBot();
        max.in(group).says("/coin");
        Seen coin = max.in(group).awaits("Max flips a coin");

        max.in(group).sends("map.zip", LETTER, "the map", coin);
        max.in(group).says("/roll 1d4");

        max.in(group).awaits("1d4");
        assertThat(max.in(group).sees()).noneMatch(seen -> seen.text().contains("map.zip"));
    }
}
