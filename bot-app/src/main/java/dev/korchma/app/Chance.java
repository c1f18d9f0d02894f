package dev.korchma.app;

import dev.korchma.bot.store.DiceBox;
import dev.korchma.bot.store.SecretDiceBox;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where chance comes from. Scenes for tests put a box of scripted dice in its place. */
@Configuration(proxyBeanMethods = false)
class Chance {

    @Bean
    DiceBox diceBox(JdbcClient jdbc) {
        return new SecretDiceBox(jdbc);
    }
}
