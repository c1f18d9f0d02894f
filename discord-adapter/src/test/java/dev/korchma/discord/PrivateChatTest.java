package dev.korchma.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.korchma.peers.discord.DiscordPerson;
import dev.korchma.peers.discord.world.Channel;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Words for somebody who takes none from us wait, and are told once when there is a way. */
class PrivateChatTest {

    private static TestDiscord discord;

    @BeforeAll
    static void open() {
        discord = TestDiscord.start();
    }

    @AfterAll
    static void close() {
        discord.close();
    }

    @AfterEach
    void allIsWell() {
        discord.allIsWell();
    }

    private static long held() {
        return discord.jdbc()
                .sql("select count(*) from outbox where held and sent_at is null")
                .query(Long.class)
                .single();
    }

    /** Its answer has no way back by the time it is there. */
    private static void rollsSecretlyAndTooLate(Tavern tavern, DiscordPerson who, String label) {
        try (var _ = discord.standstill()) {
            tavern.rollSecretly(who, label).first();
            discord.peer().clock().advance(Duration.ofMinutes(16));
        }
    }

    @Test
    void secretsWaitForWhoeverClosedThePrivateChatAndAreToldOnceWhenItIsOpened() {
        Tavern tavern = discord.tavern("Cellar");
        DiscordPerson max = tavern.guest("Макс", "ru");
        DiscordPerson eve = tavern.guest("Eve", "en-US");
        Channel desk = max.inPrivate().channel();
        max.acceptsPrivateMessages(false);
        for (String label : List.of("Скрытность", "Внимание")) {
            rollsSecretlyAndTooLate(tavern, max, label);
        }
        discord.roundsUntil(() -> held() == 2);

        tavern.awaits(eve, tavern.hall(), "открой со мной личный чат");
        assertThat(tavern.seen(eve, tavern.hall(), "открой со мной личный чат"))
                .singleElement()
                .satisfies(seen -> assertThat(seen.text()).startsWith("@Макс"));
        assertThat(max.in(desk).messages()).isEmpty();

        max.acceptsPrivateMessages(true);
        max.inPrivate().says("hello");
        tavern.awaits(max, desk, "Скрытность");
        tavern.awaits(max, desk, "Внимание");
        discord.roundsUntil(() -> held() == 0);
        assertThat(tavern.seen(max, desk, "Скрытность")).hasSize(1);
        assertThat(tavern.seen(max, desk, "Внимание")).hasSize(1);
        assertThat(tavern.seen(eve, tavern.hall(), "Скрытность")).isEmpty();
    }
}
