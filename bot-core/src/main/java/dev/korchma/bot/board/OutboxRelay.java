package dev.korchma.bot.board;

import dev.korchma.bot.chat.ChatPlatform;
import dev.korchma.bot.people.LinkedAccounts;
import dev.korchma.bot.store.Outbox;
import dev.korchma.bot.store.Outbox.Address;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Says what waits in the outbox. */
@Component
public class OutboxRelay {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxRelay.class);
    private static final int BATCH = 100;

    private final Outbox outbox;
    private final LinkedAccounts accounts;
    private final Fronts fronts;
    private final KeyedQueue queue = new KeyedQueue();
    private final long fence;

    OutboxRelay(Outbox outbox, LinkedAccounts accounts, Fronts fronts) {
        this.outbox = outbox;
        this.accounts = accounts;
        this.fronts = fronts;
        this.fence = outbox.nextFence();
    }

    @TransactionalEventListener(fallbackExecution = true)
    void waiting(Outbox.Waiting waiting) {
        round();
    }

    /** Sends everything that waits, soon. */
    public void round() {
        queue.submit(this, () -> outbox.take(fence, BATCH).forEach(this::send));
    }

    private void send(Outbox.Letter letter) {
        try {
            List<Address> ways = ways(letter);
            if (ways.stream().anyMatch(to -> reached(to, letter, ways.size() > 1))) {
                outbox.sent(letter.id(), fence);
            } else {
                outbox.hold(letter.id(), fence);
            }
        } catch (RuntimeException unreachable) {
            LOG.warn(
                    "A letter could not be sent and will be tried again: {}",
                    letter.id(),
                    unreachable);
        }
    }

    /** The account the letter is for, or was on its way to, then where the person spoke last. */
    private List<Address> ways(Outbox.Letter letter) {
        List<Address> ways =
                accounts.of(letter.person()).stream()
                        .map(one -> new Address(one.front(), one.account()))
                        .toList();
        return Stream.concat(
                        ways.stream().filter(one -> one.equals(letter.to())),
                        ways.stream().filter(one -> !one.equals(letter.to())))
                .toList();
    }

    private boolean reached(Address to, Outbox.Letter letter, boolean oneOfSeveral) {
        return fronts.find(to.front())
                .map(front -> {
                    if (oneOfSeveral && !to.equals(letter.to())) {
                        outbox.aim(letter.id(), fence, to);
                    }
                    return front.whisper(to.account(), letter.view(), "out-" + letter.id());
                })
                .filter(ChatPlatform.Whispered.DONE::equals)
                .isPresent();
    }
}
