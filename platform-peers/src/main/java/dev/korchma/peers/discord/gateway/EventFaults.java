package dev.korchma.peers.discord.gateway;

import dev.korchma.peers.discord.world.Event;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Faults that wait for their events: said twice, late, after the next one, or all at random. */
public final class EventFaults {

    private sealed interface Fault {
        record Twice() implements Fault {}

        record Late(long millis) implements Fault {}

        record AfterTheNext() implements Fault {}
    }

    private final Map<String, List<Fault>> waiting = new HashMap<>();
    private final List<Event> held = new ArrayList<>();
    private @Nullable Scattering scattering;

    /**
     * How events are strewn.
     *
     * @param most how often one comes at most
     * @param within after that long it has come for the last time
     */
    public record Scattering(int most, Duration within, Random random) {}

    /** The next event of this type comes twice. */
    public synchronized void twice(String type) {
        add(type, new Fault.Twice());
    }

    /**
     * The next event of this type comes {@code millis} late; what happens meanwhile overtakes it.
     */
    public synchronized void late(String type, long millis) {
        add(type, new Fault.Late(millis));
    }

    /** The next event of this type changes places with the one after it, of whatever type. */
    public synchronized void afterTheNext(String type) {
        add(type, new Fault.AfterTheNext());
    }

    /** From now on every event comes once or more, each time at a moment of its own. */
    public synchronized void scatter(Scattering all) {
        scattering = all;
    }

    /** Events come once and in order again; those on their way still come as they will. */
    public synchronized void calm() {
        scattering = null;
    }

    /** Hands on what {@code event} becomes. */
    synchronized void pass(Event event, Consumer<Event> on) {
        if (scattering != null) {
            strew(event, on, scattering);
            return;
        }
        var faults = waiting.getOrDefault(event.type(), List.of());
        if (faults.isEmpty()) {
            on.accept(event);
            releaseHeld(on);
            return;
        }
        switch (faults.removeFirst()) {
            case Fault.Twice() -> {
                on.accept(event);
                on.accept(event);
                releaseHeld(on);
            }
            case Fault.Late(long millis) -> later(millis).execute(() -> on.accept(event));
            case Fault.AfterTheNext() -> held.add(event);
        }
    }

    private static void strew(Event event, Consumer<Event> on, Scattering how) {
        int times = 1 + how.random().nextInt(how.most());
        for (int time = 0; time < times; time++) {
            later(how.random().nextLong(how.within().toMillis())).execute(() -> on.accept(event));
        }
    }

    private void add(String type, Fault fault) {
        waiting.computeIfAbsent(type, fresh -> new ArrayList<>()).add(fault);
    }

    private void releaseHeld(Consumer<Event> on) {
        held.forEach(on);
        held.clear();
    }

    private static Executor later(long millis) {
        return CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS);
    }
}
