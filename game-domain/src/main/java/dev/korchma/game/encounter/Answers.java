package dev.korchma.game.encounter;

import dev.korchma.game.rules.Offered;
import dev.korchma.game.rules.RuleSystem;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What comes of the answers a turn waited for. */
final class Answers {

    private final Course course;
    private final Encounter before;
    private final RuleSystem rules;

    /**
     * @param before the fight when the first of them was given
     */
    Answers(Course course, Encounter before, RuleSystem rules) {
        this.course = course;
        this.before = before;
        this.rules = rules;
    }

    /** Somebody who is asked does nothing. */
    Answers letGo(Window window) {
        Moment from = course.moment();
        Waiting waiting = from.waiting();
        if (waiting != null) {
            course.then(
                    new WindowEvent.LetGo(
                            before.id(),
                            window.who(),
                            from,
                            from.waiting(waiting.without(window))));
        }
        return this;
    }

    /**
     * Somebody does something though it is not their turn.
     *
     * @param asked what this answers, null when nobody has asked
     */
    Answers react(FighterId who, Offered offered, List<FighterId> targets, @Nullable Window asked) {
        course.carryOut(Stroke.of(who, offered, targets, List.of(), Stroke.How.AS_REACTION), asked);
        return this;
    }

    /**
     * Whoever a blow would hit has answered, and it goes on.
     *
     * @param action what they do about it, null for nothing
     */
    Course goOn(Blow blow, @Nullable String action) {
        course.goOn(blow, action);
        return switch (blow.stroke().how()) {
            case IN_TURN, AS_WISHED -> course.andSettle();
            case AS_REACTION -> andGoOn();
            case OUT_OF_TURN -> course;
        };
    }

    /** Nobody who is asked does anything. */
    Course letEverythingGo() {
        for (Optional<Blow> blow = course.encounter().blow();
                blow.isPresent();
                blow = course.encounter().blow()) {
            goOn(blow.get(), null);
        }
        List<Window> open = course.encounter().windows();
        open.forEach(this::letGo);
        return open.isEmpty() ? course : andGoOn();
    }

    /**
     * Goes on as far as nobody is asked any more: whoever flees is gone unless they were struck
     * down, and whoever was struck down in the own turn has no more of it.
     */
    Course andGoOn() {
        if (course.moment().waiting() != null) {
            return course;
        }
        Waiting waited = before.moment().orElseThrow().waiting();
        FighterId fleeing = waited == null ? null : waited.fleeing();
        if (fleeing != null && !isOut(course.encounter(), fleeing)) {
            return course.leave(course.encounter().known(fleeing), EncounterEvent.Leaving.FLED);
        }
        FighterId active = course.moment().active();
        boolean stood = !isOut(before, active);
        boolean moved = waited != null && waited.open().getFirst().about().equals(active);
        return isOut(course.encounter(), active) && (stood || moved) ? course.endTurn() : course;
    }

    private boolean isOut(Encounter fight, FighterId who) {
        return rules.isOut(fight.known(who).body());
    }
}
