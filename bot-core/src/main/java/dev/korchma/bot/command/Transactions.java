package dev.korchma.bot.command;

import dev.korchma.bot.board.Views;
import dev.korchma.bot.chat.DeliveryKey;
import dev.korchma.bot.people.Person;
import dev.korchma.bot.people.SpaceGate;
import dev.korchma.bot.people.Whereabouts;
import dev.korchma.bot.store.DiceBox;
import dev.korchma.bot.store.Inbox;
import dev.korchma.bot.store.Outcome;
import dev.korchma.game.dice.Dice;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.UncategorizedDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One saying, one transaction: the delivery key, the lock, the step and the outcome commit together
 * or not at all. Never open over anything but the database.
 */
@Component
class Transactions {

    private static final int TRIES = 4;

    private final TransactionTemplate transaction;
    private final Inbox inbox;
    private final DiceBox dice;
    private final Clockwork clock;
    private final Views views;
    private final SpaceGate gate;
    private final ObjectProvider<Admission> admissions;

    Transactions(
            TransactionTemplate transaction,
            Inbox inbox,
            DiceBox dice,
            Clockwork clock,
            Views views,
            SpaceGate gate,
            ObjectProvider<Admission> admissions) {
        this.transaction = transaction;
        this.inbox = inbox;
        this.dice = dice;
        this.clock = clock;
        this.views = views;
        this.gate = gate;
        this.admissions = admissions;
    }

    /**
     * Carries an errand out, or finds what came of it when it was delivered before. Where nobody
     * confirmed the commit, whoever tries again waits at the delivery key for what became of it.
     *
     * @throws Unconfirmed when that could not be learnt
     */
    Inbox.Settled carryOut(Errand.Run run, DeliveryKey key, Person person, Whereabouts where) {
        Function<Call, Outcome> rest =
                run.handler() instanceof Preparing preparing
                        ? preparing.prepared(call(run, key, person, where, clock.now()))
                        : run.handler()::run;
        Unconfirmed open = null;
        for (int tries = 1; ; tries++) {
            try {
                return once(run, rest, key, person, where);
            } catch (Unconfirmed unconfirmed) {
                open = unconfirmed;
                giveUp(tries, open);
            } catch (ConcurrencyFailureException crossed) {
                giveUp(tries, open == null ? crossed : open);
            } catch (RuntimeException broken) {
                giveUp(open == null ? TRIES : tries, open == null ? broken : open);
            }
        }
    }

    private static void giveUp(int tries, RuntimeException why) {
        if (tries == TRIES) {
            throw why;
        }
    }

    /** What came of a delivery that was taken before. */
    Optional<Inbox.Settled> before(DeliveryKey key) {
        return inbox.settled(key);
    }

    private Inbox.Settled once(
            Errand.Run run,
            Function<Call, Outcome> rest,
            DeliveryKey key,
            Person person,
            Whereabouts where) {
        if (!run.handler().writes()) {
            return perform(run, rest, call(run, key, person, where, clock.now()));
        }
        AtomicReference<Inbox.@Nullable Settled> before = new AtomicReference<>();
        AtomicBoolean handedIn = new AtomicBoolean();
        try {
            return transaction.execute(_ -> {
                Optional<Instant> now = inbox.claim(key);
                if (now.isEmpty()) {
                    Inbox.Settled settled = inbox.settled(key).orElseThrow();
                    before.set(settled);
                    return settled;
                }
                gate.enter(where.space());
                Inbox.Settled settled =
                        perform(run, rest, call(run, key, person, where, clock.adjust(now.get())));
                inbox.settle(key, settled);
                handedIn.set(true);
                return settled;
            });
        } catch (TransactionSystemException
                | DataAccessResourceFailureException
                | UncategorizedDataAccessException lost) {
            Inbox.Settled known = before.get();
            if (known != null) {
                return known;
            }
            throw handedIn.get() ? new Unconfirmed(lost) : lost;
        }
    }

    private Inbox.Settled perform(Errand.Run run, Function<Call, Outcome> rest, Call call) {
        Outcome outcome =
                answeredBefore(run)
                        ? No.because("control.late")
                        : refused(run.handler(), call)
                                .<Outcome>map(no -> no)
                                .orElseGet(() -> rest.apply(call));
        if (!(outcome instanceof No)
                && run.dialog() instanceof Errand.Dialog(long space, long view)) {
            views.close(space, view);
        }
        return new Inbox.Settled(run.handler().name(), outcome);
    }

    /** The second click on a dialog waits here for the first. */
    private boolean answeredBefore(Errand.Run run) {
        return run.dialog() instanceof Errand.Dialog(long space, long view)
                && views.lock(space, view).filter(row -> !row.choices().isEmpty()).isEmpty();
    }

    private Call call(
            Errand.Run run, DeliveryKey key, Person person, Whereabouts where, Instant now) {
        return new Call(key, person, where, run.arguments(), now, dice(key, now));
    }

    private Optional<No> refused(Handler handler, Call call) {
        return handler.isPlay()
                ? admissions.orderedStream().flatMap(one -> one.refuse(call).stream()).findFirst()
                : Optional.empty();
    }

    /**
     * A browser chooses its keys and the inbox forgets them after some days: with the day in the
     * key of the dice, what a key once threw says nothing about what it will throw then.
     */
    private Dice dice(DeliveryKey key, Instant now) {
        return dice.diceFor(key.value() + "@" + LocalDate.ofInstant(now, ZoneOffset.UTC));
    }
}
