package dev.korchma.bot.board;

import dev.korchma.bot.chat.ChatPlatform;
import dev.korchma.bot.people.People;
import dev.korchma.bot.store.Outbox;
import java.util.Optional;
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
    private final People people;
    private final Fronts fronts;
    private final KeyedQueue queue = new KeyedQueue();
    private final long fence;

    OutboxRelay(Outbox outbox, People people, Fronts fronts) {
        this.outbox = outbox;
        this.people = people;
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
            for (People.Account account : people.accounts(letter.person())) {
                Optional<ChatPlatform> front = fronts.find(account.front());
                if (front.isPresent()) {
                    front.get().whisper(account.account(), letter.view(), "out-" + letter.id());
                    break;
                }
            }
            outbox.sent(letter.id(), fence);
        } catch (RuntimeException unreachable) {
            LOG.warn(
                    "A letter could not be sent and will be tried again: {}",
                    letter.id(),
                    unreachable);
        }
    }
}
