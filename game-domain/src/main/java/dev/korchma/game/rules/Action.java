package dev.korchma.game.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something a body can do.
 *
 * @param item the item it is done with; only those who carry it have the action
 * @param common whether everybody has it; otherwise an item or a feature must bring it
 * @param tags in force while it is carried out, with those of its item
 * @param requires condition over the tags of the one who acts
 * @param after condition over the tags of the actions used before it in the same turn
 * @param opening steps taken once, whoever the targets are; what is thrown there is known to the
 *     others
 * @param steps taken for each target
 */
public record Action(
        String id,
        @Nullable String item,
        boolean common,
        Set<String> tags,
        Price price,
        When requires,
        When after,
        Aim aim,
        List<Step> opening,
        List<Step> steps) {

    public Action {
        tags = Frozen.set(tags);
        opening = List.copyOf(opening);
        steps = List.copyOf(steps);
    }

    /** What somebody decides at the table is no action of the game, but happens like one. */
    static Action ofNobody(String id) {
        return ofNobody(id, List.of());
    }

    /** As the other one, with something that happens to its target. */
    static Action ofNobody(String id, List<Step> steps) {
        return new Action(
                id,
                null,
                false,
                Set.of(),
                new Price(Map.of(), Map.of(), Map.of(), 0),
                When.ALWAYS,
                When.ALWAYS,
                Aim.at(Targeting.SELF),
                List.of(),
                steps);
    }
}
