package dev.korchma.bot.store;

import dev.korchma.game.dice.Dice;
import dev.korchma.game.dice.KeyedDice;
import java.security.SecureRandom;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Dice drawn from a secret of this installation and the action's key: nobody can foresee them, and
 * a retried or redelivered action cannot throw again.
 */
public final class SecretDiceBox implements DiceBox {

    private static final int SECRET_BYTES = 32;

    private final byte[] secret;

    /** Reads the secret, or makes it on the first start; outside any transaction of play. */
    public SecretDiceBox(JdbcClient jdbc) {
        secret = remembered(jdbc);
    }

    @Override
    public Dice diceFor(String actionKey) {
        return new KeyedDice(secret, actionKey);
    }

    private static byte[] remembered(JdbcClient jdbc) {
        byte[] fresh = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(fresh);
        jdbc.sql("insert into dice_secret (secret) values (?) on conflict do nothing")
                .param(fresh)
                .update();
        return jdbc.sql("select secret from dice_secret").query(byte[].class).single();
    }
}
