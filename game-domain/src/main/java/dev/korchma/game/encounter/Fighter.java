package dev.korchma.game.encounter;

import dev.korchma.game.journal.DocumentId;
import dev.korchma.game.journal.MemberId;
import dev.korchma.game.rules.Body;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in a fight.
 *
 * @param side those of one side are no foes of each other
 * @param character the lasting character it is a copy of, null for somebody made for this fight
 */
public record Fighter(
        FighterId id,
        String name,
        String side,
        Controller controller,
        @Nullable DocumentId character,
        Body body) {

    /** Whether this member decides for it. */
    public boolean isLedBy(MemberId member) {
        return controller.equals(new Controller.Member(member));
    }

    Fighter with(Body newBody) {
        return new Fighter(id, name, side, controller, character, newBody);
    }
}
