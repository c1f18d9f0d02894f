package dev.korchma.bot.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.korchma.bot.Talker;
import dev.korchma.bot.TestHouse;
import dev.korchma.bot.chat.Doorway;
import dev.korchma.bot.chat.Place;
import dev.korchma.bot.chat.Reply;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.transaction.support.TransactionTemplate;

/** A form must open at once; where the database takes its time, nothing has to be typed again. */
@DirtiesContext
@SpringBootTest(
        classes = LateFormTest.House.class,
        properties = "spring.main.web-application-type=none")
class LateFormTest {

    private static final Place TAVERN = Place.channel("paper", "late-form");

    @Import(TestHouse.class)
    static class House {}

    @Autowired private Doorway doorway;
    @Autowired private JdbcClient jdbc;
    @Autowired private TransactionTemplate transaction;

    @Test
    void whoeverIsAskedTooLateGetsAButtonThatAsks() throws InterruptedException {
        Talker max = new Talker(doorway, "paper", "Max", "en");
        String form = max.calls(TAVERN, "roll", Map.of()).words();
        CountDownLatch held = new CountDownLatch(1);
        CompletableFuture<Void> stalled = CompletableFuture.runAsync(() -> stall(held));
        held.await(10, TimeUnit.SECONDS);

        Talker.Answer late = max.calls(TAVERN, "roll", Map.of());

        stalled.join();
        assertThat(late.visibility()).isEqualTo(Reply.Visibility.SECRET);
        assertThat(late.words()).startsWith("That took too long to ask.");
        assertThat(max.presses(TAVERN, late.token(form)).words()).isEqualTo(form);
    }

    /** No row of a question can be written for as long as a reply waits for its form, and more. */
    private void stall(CountDownLatch held) {
        transaction.executeWithoutResult(_ -> {
            jdbc.sql("lock table view in share mode").update();
            held.countDown();
            jdbc.sql("select pg_sleep(2.5)").query(Object.class).optional();
        });
    }
}
