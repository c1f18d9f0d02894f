package dev.korchma.bot.command;

import dev.korchma.bot.chat.Attached;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Fetches what people hand in, a few files at a time, and holds each no longer than its command
 * takes: so much memory and time strangers get, and no more.
 */
@Component
class FileHands {

    private static final Logger LOG = LoggerFactory.getLogger(FileHands.class);

    private static final int AT_ONCE = 4;
    private static final Duration IN_TURN = Duration.ofSeconds(20);
    private static final Duration FETCHED = Duration.ofSeconds(15);

    private final Duration inTurn;
    private final Duration fetched;
    private final Semaphore hands = new Semaphore(AT_ONCE, true);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    FileHands() {
        this(IN_TURN, FETCHED);
    }

    /**
     * @param inTurn how long a file waits for those before it
     * @param fetched how long its bytes may take
     */
    FileHands(Duration inTurn, Duration fetched) {
        this.inTurn = inTurn;
        this.fetched = fetched;
    }

    /** What came of bringing a file in. */
    private sealed interface Brought {}

    private record There(HandedFile file) implements Brought {}

    private record NotThere(No why) implements Brought {}

    /**
     * Fetches a file, out of the order of its place: others need not wait for somebody's network.
     *
     * @param use is given the file; deals with its own failures
     * @param refuse is told why there is none
     */
    void fetch(Attached attached, int most, Consumer<HandedFile> use, Consumer<No> refuse) {
        threads.execute(() -> {
            if (!isInTurn()) {
                refuse.accept(No.because("file.busy"));
                return;
            }
            try {
                switch (bring(attached, most)) {
                    case There(HandedFile file) -> use.accept(file);
                    case NotThere(No why) -> refuse.accept(why);
                }
            } finally {
                hands.release();
            }
        });
    }

    private boolean isInTurn() {
        try {
            return hands.tryAcquire(inTurn.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** A source that trickles is as good as one that is away. */
    private Brought bring(Attached attached, int most) {
        String name = OptionReader.named(attached);
        Future<Attached.Fetched> fetching = threads.submit(() -> attached.source().fetch(most));
        try {
            return switch (fetching.get(fetched.toMillis(), TimeUnit.MILLISECONDS)) {
                case Attached.Whole(byte[] bytes) when bytes.length > most -> tooBig(name, most);
                case Attached.Whole(byte[] bytes) ->
                        bytes.length == 0
                                ? new NotThere(OptionReader.empty(name))
                                : new There(new HandedFile(name, bytes));
                case Attached.TooBig _ -> tooBig(name, most);
                case Attached.Gone _ -> new NotThere(new No("file.gone", Map.of("name", name)));
            };
        } catch (TimeoutException late) {
            LOG.info("A file did not come within {}", fetched);
            return away(name);
        } catch (ExecutionException failed) {
            LOG.info("A file could not be fetched", failed.getCause());
            return away(name);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return away(name);
        } finally {
            fetching.cancel(true);
        }
    }

    private static NotThere tooBig(String name, int most) {
        return new NotThere(OptionReader.tooBig(name, most));
    }

    private static NotThere away(String name) {
        return new NotThere(new No("file.away", Map.of("name", name)));
    }
}
