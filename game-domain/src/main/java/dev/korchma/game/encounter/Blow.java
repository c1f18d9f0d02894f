package dev.korchma.game.encounter;

import dev.korchma.game.rules.Thrown;
import java.util.List;

/**
 * A blow that would land and hangs in the air until whoever it hits has answered. Nothing of its
 * stroke has happened yet; it falls with the same dice when it goes on.
 *
 * @param window key of the window in which that is asked
 * @param hit whom it would hit
 * @param number counts the blows of the stroke from 0
 * @param thrown what was thrown for it: everybody sees that
 * @param dice all that fell for the stroke, also after this blow; nobody's business before it goes
 *     on
 */
public record Blow(
        Stroke stroke, String window, FighterId hit, int number, Thrown thrown, List<Stuck> dice) {

    public Blow {
        dice = List.copyOf(dice);
    }

    Blow asSeen() {
        return new Blow(stroke, window, hit, number, thrown, List.of());
    }

    boolean concerns(FighterId fighter) {
        return hit.equals(fighter) || stroke.who().equals(fighter);
    }
}
