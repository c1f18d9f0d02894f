package dev.korchma.game.encounter;

import dev.korchma.game.rules.Offered;
import dev.korchma.game.rules.Targeting;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** At whom an action goes that was aimed by naming some. */
final class Aiming {

    private Aiming() {}

    static List<FighterId> named(@Nullable FighterId target) {
        return target == null ? List.of() : List.of(target);
    }

    /**
     * Everybody it is aimed at, one as often as it hits them; none for what needs no target.
     *
     * @param wanted whoever was named, in that order
     * @return empty where that cannot be: too many, one twice, or somebody who is no target
     */
    static Optional<List<FighterId>> at(Offered offered, List<FighterId> wanted, FighterId me) {
        if (!offered.targeting().isChosen()) {
            return Optional.of(List.of());
        }
        List<FighterId> named = wanted.isEmpty() ? unnamed(offered, me) : wanted;
        boolean aimed =
                !named.isEmpty()
                        && named.size() <= offered.most()
                        && (offered.repeats() || new HashSet<>(named).size() == named.size())
                        && named.stream()
                                .map(FighterId::value)
                                .allMatch(offered.targets()::contains);
        return aimed ? Optional.of(all(offered, named)) : Optional.empty();
    }

    /** The keys of whoever it reaches: of those it is aimed at, or of everybody at once. */
    static List<String> reached(Offered offered, List<FighterId> targets) {
        return offered.targeting() == Targeting.FOES
                ? offered.targets()
                : targets.stream().map(FighterId::value).toList();
    }

    /** What is meant for anybody is meant for oneself where nobody was named. */
    private static List<FighterId> unnamed(Offered offered, FighterId me) {
        List<String> targets = offered.targets();
        if (offered.targeting() == Targeting.ANY) {
            return targets.contains(me.value()) ? List.of(me) : List.of();
        }
        return targets.size() == 1 ? List.of(new FighterId(targets.getFirst())) : List.of();
    }

    /** What may hit one target several times hits the last one named with all that is left. */
    static List<FighterId> all(Offered offered, List<FighterId> named) {
        List<FighterId> all = new ArrayList<>(named);
        while (offered.repeats() && all.size() < offered.most()) {
            all.add(named.getLast());
        }
        return all;
    }
}
