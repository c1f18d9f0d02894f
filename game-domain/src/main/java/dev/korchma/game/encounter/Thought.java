package dev.korchma.game.encounter;

import dev.korchma.game.dice.Dice;
import dev.korchma.game.rules.Effect;
import dev.korchma.game.rules.Result;
import dev.korchma.game.rules.RuleSystem;
import dev.korchma.game.rules.Scene;
import java.util.List;

/** A move somebody tries in their head, with dice of its own. */
final class Thought {

    /** What an effect on oneself is taken to be worth: better than nothing, worse than any blow. */
    private static final double EFFECT_WORTH = 0.25;

    /** Whose thoughts these are, and what they are about. */
    record Mind(Encounter encounter, FighterId me, Scene scene, RuleSystem rules) {

        Thought of(Proposal move) {
            return new Thought(this, move);
        }
    }

    private final Mind mind;
    private final Proposal move;
    private final List<String> aimedAt;
    private final ImaginedDice imagined = new ImaginedDice();
    private double sum;
    private int tries;

    private Thought(Mind mind, Proposal move) {
        this.mind = mind;
        this.move = move;
        this.aimedAt = Aiming.reached(move.offered(), move.targets());
    }

    Proposal move() {
        return move;
    }

    /** By how much the fight turns its way, on average. */
    double worth() {
        return sum / tries;
    }

    /** Tried so often by now; where nothing is thrown every try ends alike, and one is enough. */
    Thought tried(int often) {
        while (tries < often && !isSure()) {
            tries++;
            sum +=
                    swing(
                            mind.scene()
                                    .imagine(
                                            move.offered().action(),
                                            mind.me().value(),
                                            aimedAt,
                                            imagined));
        }
        return this;
    }

    private boolean isSure() {
        return tries > 0 && imagined.isUntouched();
    }

    private double swing(List<Result> results) {
        String vital = mind.rules().play().fight().outTrack();
        double swing = 0;
        for (Result result : results) {
            if (result instanceof Result.TrackMoved moved && moved.track().equals(vital)) {
                swing += (isOurs(result.who()) ? 1 : -1) * (moved.to() - moved.from());
            } else if (result instanceof Result.EffectBegan(var _, var began, var _)
                    && changesSomething(began.effect())) {
                swing += EFFECT_WORTH;
            }
        }
        return swing;
    }

    /** An effect that only has a name helps nobody. */
    private boolean changesSomething(String effect) {
        Effect known = mind.rules().content().effects().get(effect);
        return known != null && !known.modifiers().isEmpty();
    }

    private boolean isOurs(String who) {
        String mine = mind.encounter().known(mind.me()).side();
        return mind.encounter()
                .fighter(new FighterId(who))
                .filter(one -> one.side().equals(mine))
                .isPresent();
    }

    /** Evenly spread faces without any secret: thoughts need no luck. */
    private static final class ImaginedDice implements Dice {
        private static final long BEGIN = 0x9E3779B97F4A7C15L;

        private long state = BEGIN;

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
