package dev.korchma.plays.kill;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** Somebody who rolls and duels without a break and says everything again until it is answered. */
final class Guest implements Runnable {

    private static final long AGAIN_MILLIS = 1_500;

    private final Window window;
    private final String name;
    private final Random chance;
    private final Gate gate;
    private final Set<String> rolls = ConcurrentHashMap.newKeySet();
    private final Set<String> presses = ConcurrentHashMap.newKeySet();
    private int frames;

    Guest(Window window, String name, long seed, Gate gate) {
        this.window = window;
        this.name = name;
        this.chance = new Random(seed);
        this.gate = gate;
    }

    /** Labels of the rolls that were answered. */
    Set<String> rolls() {
        return rolls;
    }

    /** Frames that were answered and were no rolls. */
    Set<String> presses() {
        return presses;
    }

    Window window() {
        return window;
    }

    @Override
    public void run() {
        try {
            while (gate.isOpen()) {
                act();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void act() throws InterruptedException {
        gate.pass();
        String id = name + "-" + frames++;
        List<Window.Said> cards = window.withButtons(3);
        if (chance.nextInt(10) < 5) {
            insist(id, Map.of("kind", "line", "text", "/roll 3d1000 label:" + id + "x"));
            rolls.add(id + "x");
        } else if (cards.isEmpty() || chance.nextInt(20) == 0) {
            insist(id, Map.of("kind", "line", "text", "/duel computer"));
            presses.add(id);
        } else {
            Window.Said card = cards.get(chance.nextInt(cards.size()));
            String token = card.buttons().get(chance.nextInt(card.buttons().size()));
            insist(id, Map.of("kind", "press", "token", token, "place", card.place()));
            presses.add(id);
        }
    }

    /** The same frame, until it is answered; the bot may die and come back in between. */
    private void insist(String id, Map<String, Object> frame) throws InterruptedException {
        Map<String, Object> whole = new HashMap<>(frame);
        whole.put("id", id);
        while (!window.isAnswered(id)) {
            long patience = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(AGAIN_MILLIS);
            boolean taken = window.send(whole);
            while (taken && !window.isAnswered(id) && System.nanoTime() < patience) {
                TimeUnit.MILLISECONDS.sleep(5);
            }
            if (!taken) {
                TimeUnit.MILLISECONDS.sleep(100);
            }
        }
    }
}
