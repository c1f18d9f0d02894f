package dev.korchma.discord;

import java.time.Duration;
import java.time.Instant;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.requests.Route;
import net.dv8tion.jda.api.utils.data.DataObject;
import net.dv8tion.jda.internal.requests.RestActionImpl;

/**
 * How many logins a day has.
 *
 * @param left of them, when it was asked
 * @param resetAfter how long after it was asked there is the whole total again
 */
record LoginLimit(int total, int left, Duration resetAfter, Instant asked) {

    /** What nearly every bot has. */
    private static final int USUAL = 1000;

    private static final Duration DAY = Duration.ofDays(1);

    /** While Discord does not tell, what we counted ourselves is what is gone. */
    static LoginLimit counted(int ofTheDay, Instant now) {
        return new LoginLimit(USUAL, USUAL - ofTheDay, DAY, now);
    }

    /** Asks Discord, which costs nothing. Blocks. */
    static LoginLimit ask(JDA shard, Instant now) {
        return new RestActionImpl<LoginLimit>(
                        shard,
                        Route.Misc.GATEWAY_BOT.compile(),
                        (response, _) ->
                                read(response.getObject().getObject("session_start_limit"), now))
                .complete();
    }

    private static LoginLimit read(DataObject limit, Instant now) {
        return new LoginLimit(
                limit.getInt("total"),
                limit.getInt("remaining"),
                Duration.ofMillis(limit.getLong("reset_after")),
                now);
    }

    LoginLimit after(int more) {
        return new LoginLimit(total, left - more, resetAfter, asked);
    }

    /** Three quarters are gone: what is left is for the operator. */
    boolean isReserve() {
        return 4 * left <= total;
    }

    /** Beyond that Discord ends every session and takes the token. Instances may ask at once. */
    boolean isGone() {
        return 100 * left <= total;
    }

    int spent() {
        return total - left;
    }

    boolean isOver(Instant now) {
        return !now.isBefore(asked.plus(resetAfter)) && !resetAfter.isZero();
    }
}
