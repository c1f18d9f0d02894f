package dev.korchma.discord;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Who may log in to Discord, and when. Discord has a thousand logins a day for a bot; above that it
 * ends every session and makes the token worthless. What leads to nothing is tried ever less often,
 * and the last quarter of a day is spent only when the operator says so.
 */
final class LoginBudget {

    private static final Logger LOG = LoggerFactory.getLogger("korchma");
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration SHORTEST = Duration.ofSeconds(5);
    private static final Duration LONG = Duration.ofMinutes(15);

    /** Twenty-five every quarter of an hour or faster, then every hour: fewer than fifty a day. */
    private static final Duration LONGEST = Duration.ofHours(1);

    private static final int PATIENT_AFTER = 25;

    /** So long an answer of Discord holds, less what was spent since. */
    private static final Duration FRESH = Duration.ofMinutes(1);

    private final LoginRows rows;
    private final TransactionTemplate transaction;
    private final InstantSource clock;
    private final boolean spendsReserve;
    private volatile @Nullable LoginLimit known;
    private volatile @Nullable LoginLimit standing;

    /**
     * @param spendsReserve whether the operator wants to log in whatever is left
     */
    LoginBudget(
            LoginRows rows,
            TransactionTemplate transaction,
            InstantSource clock,
            boolean spendsReserve) {
        this.rows = rows;
        this.transaction = transaction;
        this.clock = clock;
        this.spendsReserve = spendsReserve;
    }

    /** Whether a shard may log in. */
    sealed interface Verdict {}

    /**
     * It may, and has spent a login.
     *
     * @param login its number
     */
    record Spent(long login) implements Verdict {}

    /**
     * It may ask again later.
     *
     * @param why in a few words, for the operator
     */
    record Later(Duration pause, String why) implements Verdict {}

    Instant now() {
        return clock.instant();
    }

    /** Whether Discord should be asked how many logins are left. */
    boolean isStale() {
        LoginLimit last = known;
        return last == null || now().isAfter(last.asked().plus(FRESH));
    }

    /** Discord has said how many are left. */
    void learn(LoginLimit limit) {
        known = limit;
    }

    /** How the day stands, as far as was asked. */
    Optional<LoginLimit> standing() {
        return Optional.ofNullable(standing);
    }

    Verdict ask(int shard) {
        return Objects.requireNonNull(transaction.execute(_ -> decide(shard)));
    }

    private Verdict decide(int shard) {
        rows.lock();
        Instant now = now();
        LoginLimit limit = limit(now);
        standing = limit;
        if (limit.isGone() || (limit.isReserve() && !spendsReserve)) {
            alarm(limit, now);
            return new Later(longer(SHORTEST, shorter(limit.resetAfter(), LONG)), scarce(limit));
        }
        int inVain = rows.inVain(shard, now);
        Duration wait =
                rows.last(shard)
                        .map(last -> Duration.between(now, last.plus(pause(inVain))))
                        .orElse(Duration.ZERO);
        if (wait.isPositive()) {
            return new Later(wait, pausing(inVain));
        }
        long login = rows.spend(shard, now);
        LoginLimit after = limit.after(1);
        standing = after;
        if (after.isReserve()) {
            alarm(after, now);
        }
        return new Spent(login);
    }

    /** A session that lasted: the next one may begin without a pause. */
    void held(long login) {
        rows.held(login);
    }

    private LoginLimit limit(Instant now) {
        LoginLimit told = known;
        return told == null || told.isOver(now)
                ? LoginLimit.counted(rows.since(now.minus(DAY)), now)
                : told.after(rows.since(told.asked()));
    }

    private static String pausing(int inVain) {
        return inVain == 0
                ? "two logins must be 5 s apart"
                : "logins that led to nothing, one after the other: " + inVain;
    }

    private static Duration pause(int inVain) {
        if (inVain >= PATIENT_AFTER) {
            return LONGEST;
        }
        int doublings = Math.max(0, inVain - 1);
        return shorter(SHORTEST.multipliedBy(1L << Math.min(doublings, 10)), LONG);
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private void alarm(LoginLimit limit, Instant now) {
        if (rows.raise(now, limit.asked().plus(limit.resetAfter()))) {
            LOG.warn("Discord: {}", scarce(limit));
        }
    }

    private static String scarce(LoginLimit limit) {
        String spent =
                "%d of the day's %d logins are spent: until the next day's in %d h %02d min the bot"
                                .formatted(
                                        limit.spent(),
                                        limit.total(),
                                        limit.resetAfter().toHours(),
                                        limit.resetAfter().toMinutesPart())
                        + " does not log in again, ";
        return limit.isGone()
                ? spent + "because one more could cost its token"
                : spent
                        + "unless korchma.discord.spend-reserve (KORCHMA_DISCORD_SPENDRESERVE)"
                        + " is true";
    }
}
