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
 * @param number from 1 among those who are called the same and were seen, in the order in which
 *     they were first seen; 0 for heroes and whoever was not seen yet
 * @param side those of one side are no foes of each other; see {@link Sides}
 * @param character the lasting character it is a copy of, null for somebody made for this fight
 * @param hidden whether only those who lead know of it: it has no turns and is nobody's target
 * @param label free words on it, null where there are none
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
        boolean hidden,
        @Nullable Label label) {

    Fighter(
            FighterId id,
            String name,
            @Nullable String kind,
            int number,
            String side,
            Controller controller,
            @Nullable DocumentId character,
            Body body,
            boolean hidden) {
        this(id, name, kind, number, side, controller, character, body, hidden, null);
    }

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

    /** As everybody may know it. */
    Fighter asSeen() {
        return label != null && label.secret() ? labelled(null) : this;
    }

    Fighter with(Body newBody) {
        return new Fighter(
                id, name, kind, number, side, controller, character, newBody, hidden, label);
    }

    Fighter called(Alias newly) {
        return new Fighter(
                id,
                newly.name(),
                kind,
                newly.number(),
                side,
                controller,
                character,
                body,
                hidden,
                label);
    }

    Fighter numbered(int newNumber) {
        return called(new Alias(name, newNumber));
    }

    Fighter ledBy(Controller newController) {
        return new Fighter(
                id, name, kind, number, side, newController, character, body, hidden, label);
    }

    Fighter on(String newSide) {
        return new Fighter(
                id, name, kind, number, newSide, controller, character, body, hidden, label);
    }

    Fighter seen(boolean isSeen, int newNumber) {
        return new Fighter(
                id, name, kind, newNumber, side, controller, character, body, !isSeen, label);
    }

    Fighter labelled(@Nullable Label newLabel) {
        return new Fighter(
                id, name, kind, number, side, controller, character, body, hidden, newLabel);
    }
}
