package dev.korchma.peers.telegram;

import dev.korchma.peers.telegram.delivery.Limits;
import dev.korchma.peers.telegram.world.PeerClock;
import java.time.Duration;

/**
 * How a {@link TelegramPeer} is.
 *
 * @param port 0 for any free one
 * @param token of the bot; what stands before the colon is the bot's id
 * @param privacy whether the bot hears in groups only what concerns it
 * @param queryLife how long a pressed button may be answered; Telegram names no number, people
 *     measured about 15 s
 * @param webhookRetry the pause before an update is brought to a webhook again
 * @param limits how fast the bot may speak
 * @param seed of what is left to chance
 */
public record TelegramOptions(
        int port,
        String token,
        boolean privacy,
        Duration queryLife,
        Duration webhookRetry,
        Limits limits,
        PeerClock clock,
        long seed) {

    /** Any port, running time, privacy as Telegram has it by default, no limits. */
    public static TelegramOptions usual() {
        return new TelegramOptions(
                0,
                "777000777:local-telegram-token",
                true,
                Duration.ofSeconds(15),
                Duration.ofSeconds(1),
                Limits.off(),
                PeerClock.running(),
                1);
    }

    public TelegramOptions port(int other) {
        return new TelegramOptions(
                other, token, privacy, queryLife, webhookRetry, limits, clock, seed);
    }

    public TelegramOptions token(String other) {
        return new TelegramOptions(
                port, other, privacy, queryLife, webhookRetry, limits, clock, seed);
    }

    public TelegramOptions privacy(boolean other) {
        return new TelegramOptions(
                port, token, other, queryLife, webhookRetry, limits, clock, seed);
    }

    public TelegramOptions queryLife(Duration other) {
        return new TelegramOptions(port, token, privacy, other, webhookRetry, limits, clock, seed);
    }

    public TelegramOptions webhookRetry(Duration other) {
        return new TelegramOptions(port, token, privacy, queryLife, other, limits, clock, seed);
    }

    public TelegramOptions limits(Limits other) {
        return new TelegramOptions(
                port, token, privacy, queryLife, webhookRetry, other, clock, seed);
    }

    public TelegramOptions clock(PeerClock other) {
        return new TelegramOptions(
                port, token, privacy, queryLife, webhookRetry, limits, other, seed);
    }
}
