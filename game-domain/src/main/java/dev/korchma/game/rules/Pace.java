package dev.korchma.game.rules;

/** Which levels the level of a choice is one of. */
public sealed interface Pace {

    /** Of all levels together: it is decided once. */
    record Whole() implements Pace {}

    /** It is asked anew at every level; this is the place of one of them. */
    record Every() implements Pace {}

    /**
     * Of those taken in one option.
     *
     * @param of an option that is taken level by level, or a choice of such options: whichever of
     *     them comes so far
     * @param nth of several options of that choice the one that comes so far as the first, second…
     * @param taken of whom it is asked
     */
    record Within(String of, int nth, Taken taken) implements Pace {}

    /** That of most choices. */
    Pace WHOLE = new Whole();
}
