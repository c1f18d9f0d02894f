package dev.korchma.game.encounter;

import dev.korchma.game.rules.Thrown;
import dev.korchma.game.rules.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What whoever has the turn wants to do that is no action of the rules: the masters decide. */
public sealed interface Wish {

    /** Longest wish in characters. */
    int LONGEST = 200;

    /** In the player's own words. */
    String words();

    /** The same as everybody may know it. */
    Wish asSeen();

    /** It was said; nothing is decided. */
    record Said(String words) implements Wish {
        @Override
        public Said asSeen() {
            return this;
        }
    }

    /**
     * It depends on a throw that was not thrown yet.
     *
     * @param attempt id of what is tried
     * @param circumstances ids of what is so for it
     * @param against the number to beat; null for those whose business it is not
     */
    record Weighed(
            String words, String attempt, List<String> circumstances, @Nullable Integer against)
            implements Wish {
        public Weighed {
            circumstances = List.copyOf(circumstances);
        }

        @Override
        public Weighed asSeen() {
            return new Weighed(words, attempt, circumstances, null);
        }
    }

    /**
     * It was thrown for; the masters say what comes of it.
     *
     * @param verdict against the number to beat; null for those whose business it is not
     */
    record Tried(String words, String attempt, Thrown thrown, @Nullable Verdict verdict)
            implements Wish {
        @Override
        public Tried asSeen() {
            return new Tried(words, attempt, thrown, null);
        }
    }

    /** What the masters make of it. */
    enum Answer {
        /** After the throw: it came true. */
        WORKS,
        /** After the throw: it did not. */
        FAILS,
        /** Without a throw: it comes true and takes what a deed takes of a turn. */
        GRANTED,
        /** Without a throw and for nothing. */
        FREE,
        /** It cannot be; nothing is used up. */
        REFUSED;

        boolean followsThrow() {
            return this == WORKS || this == FAILS;
        }

        boolean takesOfTheTurn() {
            return this != FREE && this != REFUSED;
        }
    }
}
