package dev.korchma.bot.store;

import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Real dice, where a scene has not brought its own. */
@Configuration(proxyBeanMethods = false)
class DiceBoxes {

    @Bean
    @ConditionalOnMissingBean
    DiceBox diceBox(JdbcClient jdbc) {
        return new SecretDiceBox(jdbc);
    }
}
