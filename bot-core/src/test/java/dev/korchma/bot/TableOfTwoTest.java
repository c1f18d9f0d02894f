package dev.korchma.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.korchma.bot.chat.Control;
import dev.korchma.bot.chat.Doorway;
import dev.korchma.bot.chat.Place;
import dev.korchma.bot.chat.View;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.test.annotation.DirtiesContext;

/** The whole line of the neutral bot with a front as small as a front can be. */
@DirtiesContext
@SpringBootTest(
        classes = {TestHouse.class, TableOfTwoTest.Papers.class},
        properties = {"spring.jpa.open-in-view=false", "spring.main.web-application-type=none"})
class TableOfTwoTest {

    private static final Place TAVERN = Place.channel("paper", "tavern");

    @Autowired private Doorway doorway;
    @Autowired private PaperFront paper;
    private Talker ann;
    private Talker bob;

    @BeforeEach
    void twoComeIn() {
        ann = new Talker(doorway, "paper", "Ann", "en");
        bob = new Talker(doorway, "paper", "Bob", "en");
    }

    @Test
    void diceFallOnceHoweverOftenTheSayingIsDelivered() {
        String first = ann.says(TAVERN, "/roll 2d6+3 label:Longsword", "ann-1").words();
        String again = ann.says(TAVERN, "/roll 2d6+3 label:Longsword", "ann-1").words();

        assertThat(first).contains("Ann").contains("Longsword").contains("2d6");
        assertThat(again).isEqualTo(first);
    }

    @Test
    void aDuelWithTheComputerIsFoughtToItsEnd() {
        bob.says(TAVERN, "/duel computer");

        for (int turn = 0; turn < 200 && paper.find(TAVERN, "wins!").isEmpty(); turn++) {
            await().atMost(Duration.ofSeconds(5))
                    .until(() -> button().isPresent() || paper.find(TAVERN, "wins!").isPresent());
            button().ifPresent(button -> bob.presses(TAVERN, button.token()));
        }

        assertThat(paper.find(TAVERN, "wins!")).isPresent();
    }

    private Optional<Control.Button> button() {
        return paper.in(TAVERN).stream()
                .map(PaperFront.Message::view)
                .filter(view -> view.tone() == View.Tone.TURN)
                .flatMap(view -> view.rows().stream().flatMap(List::stream))
                .filter(Control.Button.class::isInstance)
                .map(Control.Button.class::cast)
                .findFirst();
    }

    static final class Papers {
        @Bean
        PaperFront paper() {
            return new PaperFront("paper");
        }
    }
}
