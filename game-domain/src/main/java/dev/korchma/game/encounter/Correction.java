package dev.korchma.game.encounter;

/** What a master puts right about a fighter. */
public sealed interface Correction {

    /**
     * A track stands elsewhere.
     *
     * @param to brought within 0 and its maximum
     */
    record TrackTo(String track, int to) implements Correction {}

    /**
     * A track moves.
     *
     * @param by positive or negative; ends at 0 or at the maximum
     */
    record TrackBy(String track, int by) implements Correction {}

    /** An effect begins, as if nobody had caused it. */
    record Begins(String effect) implements Correction {}

    record Ceases(String effect) implements Correction {}
}
