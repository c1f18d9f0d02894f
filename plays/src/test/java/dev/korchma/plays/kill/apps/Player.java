package dev.korchma.plays.kill.apps;

import dev.korchma.plays.kill.Act;
import dev.korchma.plays.kill.Gate;
import dev.korchma.plays.kill.Sense;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in one of the apps who plays without a break, and does again what the app showed as
 * failed.
 */
final class Player implements Runnable {

    private static final int TRIES = 3;

    private final App app;
    private final String name;
    private final int number;
    private final Sense sense;
    private final Random chance;
    private final Gate gate;
    private final Collection<Deed> deeds = new ConcurrentLinkedQueue<>();
    private final AtomicInteger brought = new AtomicInteger();
    private App.@Nullable Underway last;
    private int acts;
    private int restarts;

    /**
     * @param number tells this one's rolls from everybody else's
     * @param others in the same app
     */
    Player(App app, String name, int number, List<String> others, long seed, Gate gate) {
        this.app = app;
        this.name = name;
        this.number = number;
        this.chance = new Random(seed);
        this.sense = new Sense(app.screens().of(app.person(name)), name, others, chance);
        this.gate = gate;
    }

    Collection<Deed> deeds() {
        return deeds;
    }

    /** How often something was brought to the bot once more. */
    int brought() {
        return brought.get();
    }

    @Override
    public void run() {
        try {
            while (gate.isOpen()) {
                gate.pass();
                againAfterRestart();
                Optional<Act> act = sense.next();
                if (act.isEmpty()) {
                    TimeUnit.MILLISECONDS.sleep(20);
                } else {
                    carryOut(act.get());
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** What was done before the kill is brought again after it. */
    private void againAfterRestart() {
        int now = gate.restarts();
        App.Underway before = last;
        if (now != restarts && before != null) {
            bring(before);
        }
        restarts = now;
    }

    private void bring(App.Underway deed) {
        brought.incrementAndGet();
        app.again(deed);
    }

    private void carryOut(Act act) throws InterruptedException {
        String id = nextId();
        Optional<App.Underway> first = app.act(name, act.what(), id);
        if (act.isDouble()) {
            String other = nextId();
            Optional<App.Underway> second = app.act(name, act.what(), other);
            if (second.isPresent()) {
                see(second.get(), other, act.what(), null);
            }
        }
        if (first.isPresent()) {
            untilItWorks(first.get(), id, act.what());
        }
    }

    private String nextId() {
        return "g" + number + "-" + acts++;
    }

    /** A person clicks once more what failed, and types once more what was not answered. */
    private void untilItWorks(App.Underway deed, String id, Act.What what)
            throws InterruptedException {
        Deed.Told told = see(deed, id, what, null);
        App.Underway failed = deed;
        for (int tries = 1; told == Deed.Told.FAILED && tries < TRIES; tries++) {
            gate.pass();
            String other = nextId();
            Optional<App.Underway> again = app.act(name, what, other);
            if (again.isEmpty()) {
                return;
            }
            told = see(again.get(), other, what, failed.key());
            failed = again.get();
        }
        last = failed;
        if (chance.nextInt(10) == 0) {
            bring(failed);
        }
    }

    private Deed.Told see(App.Underway deed, String id, Act.What what, @Nullable String repeats)
            throws InterruptedException {
        int before = gate.restarts();
        Deed.Told told = app.await(deed, name, () -> gate.restarts() != before);
        deeds.add(new Deed(deed.key(), name, id, what, told, repeats));
        return told;
    }
}
