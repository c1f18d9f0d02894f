package dev.korchma.bot.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.korchma.bot.Talker;
import dev.korchma.bot.TestHouse;
import dev.korchma.bot.chat.Attached;
import dev.korchma.bot.chat.Doorway;
import dev.korchma.bot.chat.Place;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.store.Outcome;
import dev.korchma.bot.text.Language;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

/** A saying with a file counts once like any other, and its bytes stand in no row. */
@DirtiesContext
@SpringBootTest(
        classes = HandedInTest.House.class,
        properties = "spring.main.web-application-type=none")
class HandedInTest {

    private static final Place TAVERN = Place.channel("paper", "handed-in");
    private static final String BYTES = "what nobody keeps";

    @Import(TestHouse.class)
    static class House {
        @Bean
        Taking taking() {
            return new Taking();
        }
    }

    /** Takes a file and writes. */
    static final class Taking implements Command {

        private final AtomicInteger taken = new AtomicInteger();

        @Override
        public String name() {
            return "take";
        }

        @Override
        public Manner manner() {
            return Manner.SECRET;
        }

        @Override
        public List<Option> options() {
            return List.of(Option.required("file", new Option.File(1)));
        }

        @Override
        public Outcome run(Call call) {
            assertThat(new String(call.arguments().file().bytes(), StandardCharsets.UTF_8))
                    .isEqualTo(BYTES);
            taken.incrementAndGet();
            return new Done();
        }

        @Override
        public Optional<View> show(Outcome outcome, Language language) {
            return Optional.empty();
        }
    }

    @Autowired private Doorway doorway;
    @Autowired private Taking taking;
    @Autowired private JdbcClient jdbc;

    private final AtomicInteger fetched = new AtomicInteger();
    private Talker max;

    @BeforeEach
    void come() {
        max = new Talker(doorway, "paper", "Max", "en");
        taking.taken.set(0);
    }

    private Attached file() {
        return new Attached(
                "letter.txt",
                BYTES.length(),
                _ -> {
                    fetched.incrementAndGet();
                    return new Attached.Whole(BYTES.getBytes(StandardCharsets.UTF_8));
                });
    }

    @Test
    void whatIsDeliveredAgainIsNeitherFetchedNorDoneAgain() {
        max.sends(TAVERN, "/take", file(), "once");
        max.sends(TAVERN, "/take", file(), "once");

        assertThat(fetched).hasValue(1);
        assertThat(taking.taken).hasValue(1);
        assertThat(
                        jdbc.sql("select handler || outcome::text from inbox where key like ?")
                                .param("%once")
                                .query(String.class)
                                .single())
                .startsWith("take")
                .doesNotContain(BYTES);
    }

    @Test
    void aFileThatNoCommandWantsIsNotFetched() {
        max.sends(TAVERN, "/coin", file(), "coin");
        max.sends(TAVERN, "/nothing", file(), "nothing");

        assertThat(fetched).hasValue(0);
    }

    @Test
    void othersAreAnsweredWhileAFileIsOnItsWay() throws InterruptedException {
        var asked = new CountDownLatch(1);
        var there = new CountDownLatch(1);
        Attached slow =
                new Attached(
                        "letter.txt",
                        BYTES.length(),
                        _ -> {
                            asked.countDown();
                            return waiting(there);
                        });
        Thread sending = Thread.ofVirtual().start(() -> max.sends(TAVERN, "/take", slow, "slow"));
        assertThat(asked.await(20, TimeUnit.SECONDS)).isTrue();

        Talker lia = new Talker(doorway, "paper", "Lia", "ru");
        assertThat(lia.says(TAVERN, "/coin").words()).contains("Lia");

        there.countDown();
        sending.join();
        assertThat(taking.taken).hasValue(1);
    }

    private static Attached.Fetched waiting(CountDownLatch there) {
        try {
            return there.await(20, TimeUnit.SECONDS)
                    ? new Attached.Whole(BYTES.getBytes(StandardCharsets.UTF_8))
                    : new Attached.Gone();
        } catch (InterruptedException stopped) {
            return new Attached.Gone();
        }
    }
}
