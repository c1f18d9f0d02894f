package dev.korchma.bot;

import dev.korchma.bot.store.DiceBox;
import dev.korchma.bot.store.SecretDiceBox;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The neutral bot on a database of its own. Not a {@code @Configuration}, so that the scan of the
 * bot's packages does not find it by itself.
 */
@EnableAutoConfiguration
@Import(BotCore.class)
public class TestHouse {

    @Bean
    DataSource dataSource() {
        return TestDatabase.fresh();
    }

    @Bean
    DiceBox diceBox(JdbcClient jdbc) {
        return new SecretDiceBox(jdbc);
    }
}
