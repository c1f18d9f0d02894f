package dev.korchma.plays.house;

import dev.korchma.bot.store.DiceBox;
import dev.korchma.game.dice.Dice;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Dice that fall as a scene says, and by a fixed seed where it says nothing. As the real ones, the
 * same action gets the same dice again, however often it is tried, restarts included.
 */
public final class ScriptedDice implements DiceBox {

    private static final long SEED = 20_261_121;

    private final Deque<Integer> script = new ArrayDeque<>();
    private final Map<String, List<Integer>> thrown = new HashMap<>();
    private Random free = new Random(SEED);

    public synchronized void script(List<Integer> faces) {
        script.addAll(faces);
    }

    /** Forgets what is left of the script; free dice begin anew, whatever was played before. */
    public synchronized List<Integer> clear() {
        List<Integer> left = unthrown();
        script.clear();
        free = new Random(SEED);
        return left;
    }

    public synchronized List<Integer> unthrown() {
        return List.copyOf(script);
    }

    @Override
    public Dice diceFor(String actionKey) {
        return new Dice() {
            private int next;

            @Override
            public int roll(int sides) {
                return fall(actionKey, next++, sides);
            }
        };
    }

    private synchronized int fall(String action, int index, int sides) {
        List<Integer> faces = thrown.computeIfAbsent(action, _ -> new ArrayList<>());
        if (index == faces.size()) {
            Integer face = script.poll();
            faces.add(face == null ? free.nextInt(sides) + 1 : face);
        }
        int face = faces.get(index);
        if (face > sides) {
            throw new IllegalStateException("a d" + sides + " cannot show " + face);
        }
        return face;
    }
}
