package dev.korchma.plays.kill;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Somebody who plays without a break and says everything again until it is answered. */
final class Guest implements Runnable {

    private static final long AGAIN_MILLIS = 1_500;

    /**
     * A frame that was answered.
     *
     * @param what was done by it
     * @param twin the other click of a double click
     */
    record Answered(String frame, Act.What what, @Nullable String twin) {

        boolean isRoll() {
            return what instanceof Act.What.Roll;
        }
    }

    private final Window window;
    private final String name;
    private final Random chance;
    private final Mind mind;
    private final Gate gate;
    private final Collection<Answered> answered = new ConcurrentLinkedQueue<>();
    private final AtomicInteger repeated = new AtomicInteger();
    private @Nullable Act last;
    private String lastId = "";
    private int restarts;
    private int frames;

    /**
     * @param name its last letter names the frames
     */
    Guest(Window window, String name, Mind mind, Random chance, Gate gate) {
        this.window = window;
        this.name = name;
        this.chance = chance;
        this.mind = mind;
        this.gate = gate;
    }

    /** Somebody who duels the others. */
    static Guest duellist(Window window, String name, List<String> others, long seed, Gate gate) {
        Random chance = new Random(seed);
        return new Guest(window, name, new Sense(window, name, others, chance), chance, gate);
    }

    Collection<Answered> answered() {
        return answered;
    }

    /** How often a frame was handed in once more. */
    int repeated() {
        return repeated.get();
    }

    Window window() {
        return window;
    }

    @Override
    public void run() {
        try {
            while (gate.isOpen()) {
                gate.pass();
                repeatAfterRestart();
                Act act = mind.next().orElse(null);
                if (act == null) {
                    TimeUnit.MILLISECONDS.sleep(10);
                } else {
                    carryOut(act);
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** What was done and answered before the kill is said again after it. */
    private void repeatAfterRestart() throws InterruptedException {
        int now = gate.restarts();
        if (now != restarts && last != null) {
            sayAgain(lastId, last);
        }
        restarts = now;
    }

    private void carryOut(Act act) throws InterruptedException {
        String id = "g" + name.substring(name.length() - 1) + "-" + frames++;
        Map<String, Object> frame = act.frame(id);
        if (act.isDouble()) {
            Map<String, Object> second = act.frame(id + "b");
            var _ = window.send(frame);
            insist(id + "b", second);
            insist(id, frame);
            answered.add(new Answered(id + "b", act.what(), id));
        } else {
            insist(id, frame);
        }
        answered.add(new Answered(id, act.what(), null));
        last = act;
        lastId = id;
        if (chance.nextInt(10) == 0) {
            sayAgain(id, act);
        }
    }

    private void sayAgain(String id, Act act) throws InterruptedException {
        window.loseAnswer(id);
        repeated.incrementAndGet();
        insist(id, act.frame(id));
    }

    /** The same frame, until it is answered; the bot may die and come back in between. */
    private void insist(String id, Map<String, Object> frame) throws InterruptedException {
        for (int tries = 0; !window.isAnswered(id); tries++) {
            if (tries == 1) {
                repeated.incrementAndGet();
            }
            long patience = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(AGAIN_MILLIS);
            boolean taken = window.send(frame);
            while (taken && !window.isAnswered(id) && System.nanoTime() < patience) {
                TimeUnit.MILLISECONDS.sleep(5);
            }
            if (!taken) {
                TimeUnit.MILLISECONDS.sleep(100);
            }
        }
    }
}
