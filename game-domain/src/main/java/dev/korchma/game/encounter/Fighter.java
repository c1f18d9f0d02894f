package dev.korchma.game.encounter;

import dev.korchma.game.journal.DocumentId;
import dev.korchma.game.journal.MemberId;
import dev.korchma.game.rules.Body;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in a fight.
 *
 * @param name as it was given; empty for a creature that goes by what it is
 * @param kind id of the pack of what it is, null for a hero or somebody made up: those of one kind
 *     share a place in the order
 * @param number from 1 among those of its kind that were seen, in the order in which they were
 *     first seen; 0 for whoever has a name or was not seen yet
 * @param side those of one side are no foes of each other; see {@link Sides}
 * @param character the lasting character it is a copy of, null for somebody made for this fight
 * @param hidden whether only those who lead know of it: it has no turns and is nobody's target
 */
public record Fighter(
        FighterId id,
        String name,
        @Nullable String kind,
        int number,
        String side,
        Controller controller,
        @Nullable DocumentId character,
        Body body,
        boolean hidden) {

    /** Somebody everybody sees under a name of their own. */
    public static Fighter named(
            FighterId id,
            String name,
            String side,
            Controller controller,
            @Nullable DocumentId character,
            Body body) {
        return new Fighter(id, name, null, 0, side, controller, character, body, false);
    }

    /** Whether this member decides for it; what belongs to the masters is not asked here. */
    public boolean isLedBy(MemberId member) {
        return controller.equals(new Controller.Member(member));
    }

    /** Whether a person at the table plays it, absent or not. */
    public boolean isHero() {
        return character != null;
    }

    Fighter with(Body newBody) {
        return new Fighter(id, name, kind, number, side, controller, character, newBody, hidden);
    }

    Fighter called(String newName) {
        return new Fighter(id, newName, kind, number, side, controller, character, body, hidden);
    }

    Fighter ledBy(Controller newController) {
        return new Fighter(id, name, kind, number, side, newController, character, body, hidden);
    }

    Fighter on(String newSide) {
        return new Fighter(id, name, kind, number, newSide, controller, character, body, hidden);
    }

    Fighter seen(boolean isSeen, int newNumber) {
        return new Fighter(id, name, kind, newNumber, side, controller, character, body, !isSeen);
    }
}
