package dev.korchma.game.encounter;

import dev.korchma.game.character.Character;
import dev.korchma.game.rules.Build;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is about to join a fight.
 *
 * @param name as it was given; empty for a creature that goes by its kind
 * @param kind id of the pack of what it is, null for a hero or somebody made up
 * @param hero the lasting character who comes, null for somebody made for this fight
 * @param build what somebody made for this fight is built from; a hero's own otherwise
 */
public record Newcomer(
        String name,
        @Nullable String kind,
        String side,
        Controller controller,
        @Nullable Character hero,
        Build build,
        boolean hidden) {

    public static Newcomer hero(Character hero) {
        return new Newcomer(
                hero.name(),
                null,
                Sides.HEROES,
                new Controller.Member(hero.owner()),
                hero,
                hero.build(),
                false);
    }

    /** Somebody made up on the spot: of no kind, in the masters' hands, for all to see. */
    public static Newcomer madeUp(String name, Build build) {
        return new Newcomer(name, null, Sides.FOES, new Controller.Masters(), null, build, false);
    }

    public static Newcomer creature(String name, String kind, Build build, boolean hidden) {
        return new Newcomer(name, kind, Sides.FOES, new Controller.Masters(), null, build, hidden);
    }
}
