package dev.korchma.bot.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.korchma.bot.PaperAndSlate;
import dev.korchma.bot.PaperFront;
import dev.korchma.bot.Talker;
import dev.korchma.bot.TestHouse;
import dev.korchma.bot.chat.Doorway;
import dev.korchma.bot.chat.Place;
import dev.korchma.bot.chat.Reply.Visibility;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

/** A difficulty and a secret result reach those who lead and nobody else. */
@DirtiesContext
@SpringBootTest(
        classes = {TestHouse.class, PaperAndSlate.class},
        properties = "spring.main.web-application-type=none")
class CheckSecretsTest {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String DIFFICULTY = "97";

    @Autowired private Doorway doorway;
    @Autowired private PaperFront paper;
    @Autowired private JdbcClient jdbc;

    private final String name = UUID.randomUUID().toString().replaceAll("\\W|\\d", "") + "x";
    private final Place hall = Place.channel("paper", "hall of " + name);
    private final List<String> heard = new ArrayList<>();
    private Talker vika;
    private Talker lia;
    private Talker max;

    @BeforeEach
    void aCampaignWithTwoPlayers() {
        vika = new Talker(doorway, "paper", "V" + name, "en");
        lia = new Talker(doorway, "paper", "L" + name, "en");
        max = new Talker(doorway, "paper", "M" + name, "ru");
        vika.says(hall, "/campaign create Salt");
        for (Talker player : List.of(lia, max)) {
            player.says(hall, "/campaign join");
            // Whoever fights without a hero is given one.
            player.says(hall, "/duel computer");
        }
    }

    @Test
    void aDifficultyIsReadByTheMasterAlone() {
        assertThat(vika.says(hall, "/party check what:perception difficulty:" + DIFFICULTY).words())
                .isEmpty();
        for (Talker player : List.of(lia, max)) {
            heard.add(player.presses(hall, card().button("Roll").orElseThrow().token()).words());
        }
        await().atMost(SOON).until(() -> card().button("Roll").isEmpty());

        await().atMost(SOON)
                .until(() -> told(vika).stream().filter(CheckSecretsTest::tellsIt).count() == 2);
        assertThat(told(lia)).noneMatch(CheckSecretsTest::tellsIt);
        assertThat(told(max)).noneMatch(CheckSecretsTest::tellsIt);
        assertThat(everybodysWords()).noneMatch(CheckSecretsTest::tellsIt);
        assertThat(heard).noneMatch(CheckSecretsTest::tellsIt);
    }

    @Test
    void aSecretResultStandsInNoOutcomeAndNoMessageOfAPlayer() {
        Talker.Answer answer = lia.says(hall, "/check what:stealth secret:master");
        String total = total(SOON);

        assertThat(answer.visibility()).isEqualTo(Visibility.SECRET);
        assertThat(answer.words()).contains("only the master knows").doesNotContain(total);
        assertThat(everybodysWords()).noneMatch(words -> words.contains("Stealth"));
        assertThat(told(lia)).noneMatch(words -> words.contains("Stealth: "));
        assertThat(
                        jdbc.sql("select outcome::text from inbox where handler = 'check'")
                                .query(String.class)
                                .list())
                .isNotEmpty()
                .noneMatch(outcome -> outcome.contains("thrown"));
    }

    @Test
    void twoPressesRollOnce() {
        vika.says(hall, "/party check perception");
        String roll = card().button("Roll").orElseThrow().token();

        assertThat(lia.presses(hall, roll).words()).isEmpty();
        assertThat(lia.presses(hall, roll).words()).contains("rolled already");
        assertThat(vika.presses(hall, roll).words()).contains("not for your hero");
    }

    private static boolean tellsIt(String words) {
        return words.contains(DIFFICULTY);
    }

    private PaperFront.Message card() {
        return await().atMost(SOON)
                .until(() -> paper.find(hall, "— everybody"), Optional::isPresent)
                .orElseThrow();
    }

    private String total(Duration most) {
        String words =
                await().atMost(most)
                        .until(
                                () ->
                                        told(vika).stream()
                                                .filter(one -> one.contains("Stealth: "))
                                                .findFirst(),
                                Optional::isPresent)
                        .orElseThrow();
        return words.replaceFirst("(?s).*Stealth: ", "");
    }

    private List<String> told(Talker who) {
        Place alone = Place.privately("paper", who.speaker().account());
        return words(paper.in(alone));
    }

    private List<String> everybodysWords() {
        return words(paper.in(hall));
    }

    private static List<String> words(List<PaperFront.Message> messages) {
        return messages.stream().map(message -> message.view().words()).toList();
    }
}
