package dev.korchma.game.encounter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a turn waits for.
 *
 * @param open who is asked and has not answered yet; somebody at least
 * @param fleeing who is out of the fight when all have answered, null for nobody
 * @param blow what hangs in the air, null for nothing; its window is answered before any other
 */
public record Waiting(List<Window> open, @Nullable FighterId fleeing, @Nullable Blow blow) {

    public Waiting {
        open = List.copyOf(open);
    }

    Waiting(List<Window> open, @Nullable FighterId fleeing) {
        this(open, fleeing, null);
    }

    public Optional<Window> window(String key) {
        return open.stream().filter(one -> one.key().equals(key)).findFirst();
    }

    /** The same as everybody may know it. */
    Waiting asSeen() {
        return blow == null ? this : new Waiting(open, fleeing, blow.asSeen());
    }

    /**
     * For a blow besides.
     *
     * @param others who else is asked something
     */
    static Waiting with(Blow blow, List<Window> others, @Nullable FighterId fleeing) {
        List<Window> all = new ArrayList<>(others);
        all.add(new Window(blow.window(), blow.hit(), blow.stroke().who()));
        return new Waiting(all, fleeing, blow);
    }

    /** Null when nobody is asked any more. */
    @Nullable Waiting without(Window answered) {
        return left(open.stream().filter(one -> !one.equals(answered)).toList(), fleeing, blow);
    }

    /** The blow goes on. Null when nobody is asked any more. */
    @Nullable Waiting withoutBlow() {
        return blow == null
                ? this
                : left(
                        open.stream().filter(one -> !one.key().equals(blow.window())).toList(),
                        fleeing,
                        null);
    }

    /**
     * Null when nobody is asked any more. Whoever is gone is asked nothing and asked about not, and
     * a blow of theirs or at them comes to nothing.
     */
    @Nullable Waiting without(FighterId gone) {
        return left(
                open.stream().filter(one -> !one.concerns(gone)).toList(),
                gone.equals(fleeing) ? null : fleeing,
                blow == null || blow.concerns(gone) ? null : blow);
    }

    private static @Nullable Waiting left(
            List<Window> open, @Nullable FighterId fleeing, @Nullable Blow blow) {
        return open.isEmpty() ? null : new Waiting(open, fleeing, blow);
    }
}
