package dev.korchma.game.encounter;

import dev.korchma.game.rules.Offered;
import dev.korchma.game.rules.RuleSystem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Chooses for a fighter nobody leads. It knows no game: it tries every action that is on offer a
 * few times in its head and takes what turns the fight most its way.
 */
final class ComputerOpponent {

    /** Tries of a move: enough to tell a good blow from a bad one, little enough to be instant. */
    private static final int TRIES = 24;

    /** Tries of a move before it is compared with the others. */
    private static final int GLANCES = 6;

    /** How many moves that looked best then are tried as often as it takes. */
    private static final int FINALISTS = 3;

    private static final Comparator<Thought> WORTH = Comparator.comparingDouble(Thought::worth);

    private ComputerOpponent() {}

    /** The best thing to do now; empty when doing nothing is better. */
    static Optional<Proposal> choose(Encounter encounter, FighterId me, RuleSystem rules) {
        Thought.Mind mind = new Thought.Mind(encounter, me, rules.scene(encounter.bodies()), rules);
        List<Thought> thoughts = new ArrayList<>();
        for (Offered offered : encounter.offers(me, rules)) {
            if (offered.legal()) {
                List<Thought> each = single(offered).stream().map(mind::of).toList();
                each.forEach(thought -> thought.tried(GLANCES));
                thoughts.addAll(each);
                together(offered, each)
                        .map(move -> mind.of(move).tried(GLANCES))
                        .ifPresent(thoughts::add);
            }
        }
        return finalists(thoughts).stream()
                .map(thought -> thought.tried(TRIES))
                .filter(thought -> thought.worth() > 0)
                .max(WORTH)
                .map(Thought::move);
    }

    /** In the order in which they were thought of. */
    private static List<Thought> finalists(List<Thought> thoughts) {
        Set<Thought> best =
                new HashSet<>(thoughts.stream().sorted(WORTH.reversed()).limit(FINALISTS).toList());
        return thoughts.stream().filter(best::contains).toList();
    }

    /** The action at each it may be aimed at, all of it where it can hit one several times. */
    private static List<Proposal> single(Offered offered) {
        return !offered.targeting().isChosen()
                ? List.of(new Proposal(offered, List.of()))
                : offered.targets().stream()
                        .map(FighterId::new)
                        .map(one -> new Proposal(offered, Aiming.all(offered, List.of(one))))
                        .toList();
    }

    /** At as many as it reaches of those it would be good for, the best of them first. */
    private static Optional<Proposal> together(Offered offered, List<Thought> each) {
        if (offered.repeats() || offered.most() < 2 || each.size() < 2) {
            return Optional.empty();
        }
        List<FighterId> best =
                each.stream()
                        .map(thought -> thought.tried(TRIES))
                        .filter(thought -> thought.worth() > 0)
                        .sorted(WORTH.reversed())
                        .limit(offered.most())
                        .flatMap(thought -> thought.move().targets().stream())
                        .toList();
        return best.size() < 2 ? Optional.empty() : Optional.of(new Proposal(offered, best));
    }
}
