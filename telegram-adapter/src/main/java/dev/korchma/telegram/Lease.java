package dev.korchma.telegram;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionException;

/**
 * The right to ask Telegram for updates, which one instance has at a time. It is a row that lasts
 * six seconds by the database's clock and is made to last again every two; whoever cannot do that
 * counts it as lost before anybody else may have it.
 */
@OnTelegram
class Lease {

    private static final Logger LOG = LoggerFactory.getLogger("korchma.telegram");
    private static final Duration TERM = Duration.ofSeconds(6);
    private static final Duration EVERY = Duration.ofSeconds(2);

    /**
     * @param fence greater than that of every term before
     * @param since by this machine's own clock, before the database was asked
     */
    private record Term(long fence, long since) {

        boolean lasts() {
            return System.nanoTime() - since < TERM.toNanos();
        }
    }

    /** Who asks Telegram, as far as this instance knows. */
    enum Holder {
        US,
        ANOTHER,
        /** The database did not say. */
        UNKNOWN
    }

    private final JdbcClient jdbc;
    private final Myself myself;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile Optional<Term> term = Optional.empty();
    private volatile Holder holder = Holder.UNKNOWN;

    Lease(JdbcClient jdbc, Myself myself) {
        this.jdbc = jdbc;
        this.myself = myself;
    }

    /**
     * Strives for the lease from now on.
     *
     * @param lost called when it was ours and is no longer
     */
    void start(Runnable lost) {
        Thread.ofVirtual().name("telegram-lease").start(() -> run(lost));
    }

    /** Gives the lease back, so that the next instance has it at once. */
    void stop() {
        stopping.countDown();
        try {
            if (stopped.await(1, TimeUnit.SECONDS)) {
                giveBack();
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        } catch (DataAccessException | TransactionException away) {
            LOG.debug("The lease runs out by itself", away);
        }
    }

    /** The number of our term; 0 while we have none. */
    long fence() {
        return term.filter(Term::lasts).map(Term::fence).orElse(0L);
    }

    Holder holder() {
        return fence() == 0 && holder == Holder.US ? Holder.UNKNOWN : holder;
    }

    private void run(Runnable lost) {
        try {
            do {
                long before = fence();
                strive();
                if (before != 0 && fence() != before) {
                    lost.run();
                }
            } while (!stopping.await(EVERY.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        } finally {
            stopped.countDown();
        }
    }

    private void strive() {
        try {
            long since = System.nanoTime();
            term = (fence() == 0 ? taken() : renewed()).map(fence -> new Term(fence, since));
            now(term.isPresent() ? Holder.US : Holder.ANOTHER);
        } catch (DataAccessException | TransactionException away) {
            LOG.debug("The database did not say who asks Telegram", away);
            now(term.filter(Term::lasts).isPresent() ? Holder.US : Holder.UNKNOWN);
        }
    }

    private void now(Holder who) {
        if (who == Holder.ANOTHER && holder != who) {
            LOG.info("Another instance asks Telegram for updates; this one stands by");
        } else if (who == Holder.US && holder == Holder.ANOTHER) {
            LOG.info("This instance asks Telegram for updates from now on");
        }
        holder = who;
    }

    private Optional<Long> taken() {
        return jdbc.sql(
                        """
                        insert into telegram_lease as lease (bot, fence, lasts)
                        values (:bot, nextval('fence'), now() + make_interval(secs => :term))
                        on conflict (bot) do update set fence = excluded.fence, lasts = excluded.lasts
                         where lease.lasts < now()
                        returning fence
                        """)
                .param("bot", myself.id())
                .param("term", TERM.toSeconds())
                .query(Long.class)
                .optional();
    }

    private Optional<Long> renewed() {
        return jdbc.sql(
                        """
                        update telegram_lease set lasts = now() + make_interval(secs => ?)
                         where bot = ? and fence = ? returning fence
                        """)
                .params(TERM.toSeconds(), myself.id(), fence())
                .query(Long.class)
                .optional();
    }

    private void giveBack() {
        long fence = fence();
        term = Optional.empty();
        jdbc.sql("update telegram_lease set lasts = '-infinity' where bot = ? and fence = ?")
                .params(myself.id(), fence)
                .update();
    }
}
