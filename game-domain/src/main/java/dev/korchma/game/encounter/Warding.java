package dev.korchma.game.encounter;

import dev.korchma.game.rules.Offered;
import dev.korchma.game.rules.Result;
import dev.korchma.game.rules.RuleSystem;
import dev.korchma.game.rules.Use;
import java.util.List;
import java.util.Optional;

/**
 * Who may do something about a blow that would land on them. Asked is only who could turn it away
 * or soften it: what was thrown is there for all to see, so that nothing is told by not asking.
 */
final class Warding {

    private final Encounter encounter;
    private final RuleSystem rules;

    Warding(Encounter encounter, RuleSystem rules) {
        this.encounter = encounter;
        this.rules = rules;
    }

    /**
     * The first blow of a stroke somebody has to be asked about.
     *
     * @param results what the stroke would come to
     * @param since the blows before this one were asked about
     * @param fell the dice of the stroke
     */
    Optional<Blow> held(Stroke stroke, List<Result> results, int since, List<Stuck> fell) {
        if (!encounter.isLed()) {
            return Optional.empty();
        }
        int number = 0;
        for (Result result : results) {
            if (result instanceof Result.Attacked blow && blow.who().equals(stroke.use().actor())) {
                if (number >= since && isToBeAsked(stroke, results, blow, number, fell)) {
                    return Optional.of(held(stroke, blow, number, fell));
                }
                number++;
            }
        }
        return Optional.empty();
    }

    private Blow held(Stroke stroke, Result.Attacked blow, int number, List<Stuck> fell) {
        Moment now = encounter.moment().orElseThrow();
        FighterId hit = new FighterId(blow.target());
        return new Blow(
                stroke, Windows.key(now, hit), hit, number, blow.thrown(), List.copyOf(fell));
    }

    private boolean isToBeAsked(
            Stroke stroke,
            List<Result> results,
            Result.Attacked blow,
            int number,
            List<Stuck> fell) {
        Fighter hit = encounter.known(new FighterId(blow.target()));
        return blow.verdict().success()
                && !hit.id().equals(stroke.who())
                && isPlayed(hit)
                && answers(hit).stream()
                        .map(one -> new Use.Answer(number, hit.id().value(), one.action()))
                        .anyMatch(answer -> helps(stroke, answer, results, fell));
    }

    /** Whoever is no person's hero takes it as it comes. */
    private static boolean isPlayed(Fighter hit) {
        return hit.isHero() || hit.controller() instanceof Controller.Member;
    }

    private boolean helps(
            Stroke stroke, Use.Answer answer, List<Result> without, List<Stuck> fell) {
        return rules.reacting()
                .helps(
                        stroke.use(),
                        answer,
                        without,
                        encounter.bodies(),
                        new StuckDice(fell, stroke.who(), sides -> sides));
    }

    /** What somebody could do about a blow. */
    List<Offered> answers(Fighter hit) {
        return Reactions.could(encounter, hit, rules, rules.reacting()::answersHit);
    }
}
