package dev.korchma.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The open windows. A stored change only wakes them: each reads what it has not seen from the
 * store, so nothing is missed and nothing comes out of order. What is not stored travels with the
 * wake-up.
 */
@Component
class Streams {

    private static final int ROOM = 256;

    private final List<Window> open = new CopyOnWriteArrayList<>();
    private volatile boolean closing;

    /** One window of one seat. */
    final class Window implements AutoCloseable {
        private final UUID seat;
        private final BlockingQueue<Optional<Change>> told = new ArrayBlockingQueue<>(ROOM);

        private Window(UUID seat) {
            this.seat = seat;
        }

        /**
         * Waits for the next thing to tell: empty to look into the store, a {@link Change.Beat}
         * when nothing happened for so long.
         */
        Optional<Change> next(long seconds) throws InterruptedException {
            Optional<Change> next = told.poll(seconds, TimeUnit.SECONDS);
            return next == null ? Optional.of(new Change.Beat()) : next;
        }

        boolean isOpen() {
            return !closing && open.contains(this);
        }

        /** A window with anything left to tell looks into the store anyway. */
        private void wake() {
            if (told.isEmpty()) {
                var _ = told.offer(Optional.empty());
            }
        }

        /** A window that does not read is closed; it comes back and reads the store. */
        private void tell(Change change) {
            if (!told.offer(Optional.of(change))) {
                close();
            }
        }

        @Override
        public void close() {
            open.remove(this);
        }
    }

    Window open(UUID seat) {
        Window window = new Window(seat);
        open.add(window);
        return window;
    }

    /** The store has something new. */
    void wake() {
        open.forEach(Window::wake);
    }

    /** Tells every window of one seat something that is not stored. */
    void tell(UUID seat, Change change) {
        open.stream()
                .filter(window -> window.seat.equals(seat))
                .forEach(window -> window.tell(change));
    }

    /** Open windows must not hold up the end of the program. */
    @EventListener(ContextClosedEvent.class)
    void close() {
        closing = true;
        wake();
    }
}
