package dev.korchma.bot.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class GlanceTest {

    private record Sought(String what) {}

    private final AtomicInteger reads = new AtomicInteger();

    private int look(String what) {
        return Glance.once(new Sought(what), reads::incrementAndGet);
    }

    @Test
    void whatWasReadOnceIsNotReadAgainWithinOneLook() {
        List<Integer> seen = new ArrayList<>();
        Glance.during(() -> seen.addAll(List.of(look("fight"), look("fight"), look("hero"))));
        assertThat(seen).containsExactly(1, 1, 2);
    }

    @Test
    void theNextLookReadsAnew() {
        List<Integer> seen = new ArrayList<>();
        Glance.during(() -> seen.add(look("fight")));
        Glance.during(() -> seen.add(look("fight")));
        assertThat(seen).containsExactly(1, 2);
    }

    @Test
    void withoutALookEverythingIsRead() {
        assertThat(List.of(look("fight"), look("fight"))).containsExactly(1, 2);
    }

    @Test
    void anotherThreadHasNoPartInTheLook() throws InterruptedException {
        List<Integer> seen = new ArrayList<>();
        Thread[] other = new Thread[1];
        Glance.during(() -> {
            seen.add(look("fight"));
            other[0] = Thread.ofVirtual().start(() -> seen.add(look("fight")));
        });
        other[0].join();
        assertThat(seen).containsExactly(1, 2);
    }
}
