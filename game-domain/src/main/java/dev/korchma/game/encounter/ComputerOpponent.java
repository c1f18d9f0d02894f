package dev.korchma.game.encounter;

import dev.korchma.game.dice.Dice;
import dev.korchma.game.rules.Effect;
import dev.korchma.game.rules.Offered;
import dev.korchma.game.rules.Result;
import dev.korchma.game.rules.RuleSystem;
import dev.korchma.game.rules.Scene;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Chooses for a fighter nobody leads. It knows no game: it tries every action that is on offer a
 * few times in its head, with dice of its own, and takes what turns the fight most its way.
 */
final class ComputerOpponent {

    /** Tries per action: enough to tell a good blow from a bad one, little enough to be instant. */
    private static final int TRIES = 24;

    /** What an effect on oneself is taken to be worth: better than nothing, worse than any blow. */
    private static final double EFFECT_WORTH = 0.25;

    private record Weighed(Proposal move, double worth) {}

    private ComputerOpponent() {}

    /** The best thing to do now; empty when doing nothing is better. */
    static Optional<Proposal> choose(Encounter encounter, FighterId me, RuleSystem rules) {
        Scene scene = rules.scene(encounter.bodies());
        List<Weighed> weighed = new ArrayList<>();
        for (Offered offered : encounter.offers(me, rules)) {
            if (offered.legal()) {
                List<Weighed> each =
                        single(offered).stream()
                                .map(move -> weigh(encounter, me, move, scene, rules))
                                .toList();
                weighed.addAll(each);
                together(offered, each)
                        .map(move -> weigh(encounter, me, move, scene, rules))
                        .ifPresent(weighed::add);
            }
        }
        return weighed.stream()
                .filter(one -> one.worth() > 0)
                .max(Comparator.comparingDouble(Weighed::worth))
                .map(Weighed::move);
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
    private static Optional<Proposal> together(Offered offered, List<Weighed> each) {
        List<FighterId> best =
                each.stream()
                        .filter(one -> one.worth() > 0)
                        .sorted(Comparator.comparingDouble(Weighed::worth).reversed())
                        .limit(offered.most())
                        .flatMap(one -> one.move().targets().stream())
                        .toList();
        return offered.repeats() || best.size() < 2
                ? Optional.empty()
                : Optional.of(new Proposal(offered, best));
    }

    private static Weighed weigh(
            Encounter encounter, FighterId me, Proposal move, Scene scene, RuleSystem rules) {
        return new Weighed(move, worth(encounter, me, move, scene, rules));
    }

    private static double worth(
            Encounter encounter, FighterId me, Proposal move, Scene scene, RuleSystem rules) {
        ImaginedDice imagined = new ImaginedDice();
        List<String> aimedAt = Aiming.reached(move.offered(), move.targets());
        double sum = 0;
        for (int tries = 1; tries <= TRIES; tries++) {
            sum +=
                    swing(
                            encounter,
                            me,
                            rules,
                            scene.perform(move.offered().action(), me.value(), aimedAt, imagined));
            if (imagined.isUntouched()) {
                return sum;
            }
        }
        return sum / TRIES;
    }

    private static double swing(
            Encounter encounter, FighterId me, RuleSystem rules, List<Result> results) {
        String vital = rules.play().fight().outTrack();
        double swing = 0;
        for (Result result : results) {
            if (result instanceof Result.TrackMoved moved && moved.track().equals(vital)) {
                boolean ours = isOnSideOf(encounter, me, result.who());
                swing += (ours ? 1 : -1) * (moved.to() - moved.from());
            } else if (result instanceof Result.EffectBegan(var _, var began, var _)
                    && changesSomething(began.effect(), rules)) {
                swing += EFFECT_WORTH;
            }
        }
        return swing;
    }

    /** An effect that only has a name helps nobody. */
    private static boolean changesSomething(String effect, RuleSystem rules) {
        Effect known = rules.content().effects().get(effect);
        return known != null && !known.modifiers().isEmpty();
    }

    private static boolean isOnSideOf(Encounter encounter, FighterId me, String who) {
        String mine = encounter.known(me).side();
        return encounter
                .fighter(new FighterId(who))
                .filter(one -> one.side().equals(mine))
                .isPresent();
    }

    /** Evenly spread faces without any secret: thoughts need no luck. */
    private static final class ImaginedDice implements Dice {
        private static final long BEGIN = 0x9E3779B97F4A7C15L;

        private long state = BEGIN;

        /** Then every try ends alike, and one is enough. */
        boolean isUntouched() {
            return state == BEGIN;
        }

        @Override
        public int roll(int sides) {
            state = state * 6364136223846793005L + 1442695040888963407L;
            return (int) Math.floorMod(state >>> 33, (long) sides) + 1;
        }
    }
}
