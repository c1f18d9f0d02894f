package dev.korchma.game.encounter;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a turn waits for.
 *
 * @param open who is asked and has not answered yet; somebody at least
 * @param fleeing who is out of the fight when all have answered, null for nobody
 */
public record Waiting(List<Window> open, @Nullable FighterId fleeing) {

    public Waiting {
        open = List.copyOf(open);
    }

    public Optional<Window> window(String key) {
        return open.stream().filter(one -> one.key().equals(key)).findFirst();
    }

    /** Null when nobody is asked any more. */
    @Nullable Waiting without(Window answered) {
        return left(open.stream().filter(one -> !one.equals(answered)).toList(), fleeing);
    }

    /** Null when nobody is asked any more. Whoever is gone is asked nothing and asked about not. */
    @Nullable Waiting without(FighterId gone) {
        return left(
                open.stream().filter(one -> !one.concerns(gone)).toList(),
                gone.equals(fleeing) ? null : fleeing);
    }

    private static @Nullable Waiting left(List<Window> open, @Nullable FighterId fleeing) {
        return open.isEmpty() ? null : new Waiting(open, fleeing);
    }
}
