package dev.korchma.game.rules;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One use of an action, as it was decided.
 *
 * @param actor key of the one who acts
 * @param targets keys of those it reaches, one as often as it is hit; empty for oneself
 * @param circumstances ids of what is so for this one use
 * @param isReaction whether it costs a reaction besides
 * @param answers what others put in between
 * @param track which pays the rank of the action; null: the one of the lowest rank that can
 */
public record Use(
        String action,
        String actor,
        List<String> targets,
        List<String> circumstances,
        boolean isReaction,
        List<Answer> answers,
        @Nullable String track) {

    public Use {
        targets = List.copyOf(targets);
        circumstances = List.copyOf(circumstances);
        answers = List.copyOf(answers);
    }

    /** One nobody answers, of the lowest rank that can be paid. */
    public Use(
            String action,
            String actor,
            List<String> targets,
            List<String> circumstances,
            boolean isReaction) {
        this(action, actor, targets, circumstances, isReaction, List.of(), null);
    }

    /** The same with somebody doing something before one of its blows is compared. */
    public Use answered(Answer answer) {
        var all = new ArrayList<>(answers);
        all.add(answer);
        return new Use(action, actor, targets, circumstances, isReaction, all, track);
    }

    /** The same, its rank paid by a track; by the lowest where none is named. */
    public Use paidBy(String payer) {
        return new Use(
                action,
                actor,
                targets,
                circumstances,
                isReaction,
                answers,
                payer.isEmpty() ? null : payer);
    }

    /**
     * A reaction to a blow that would land.
     *
     * @param blow counts the blows of the use from 0
     * @param by key of whoever answers
     * @param action of theirs, aimed at nobody else
     */
    public record Answer(int blow, String by, String action) {}
}
