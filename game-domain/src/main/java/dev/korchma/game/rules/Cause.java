package dev.korchma.game.rules;

/** Why a track moved. */
public sealed interface Cause {

    /** Harm of one type, an id of the pack. */
    record Damage(String type) implements Cause {}

    /** Something was restored. */
    record Healing() implements Cause {}

    /** A price paid by the one who acts, or for a rule that made a difference. */
    record Cost(String rule) implements Cause {}

    /** Raised by a rule that is neither healing nor a reset. */
    record Gain() implements Cause {}

    /** Whoever runs the table decided so. */
    record Decided() implements Cause {}

    /** Its maximum fell below what there was, by an effect that began or ended. */
    record Bounded(String effect) implements Cause {}

    /** A moment the pack names came, for instance the start of a turn. */
    record Reset(String moment) implements Cause {}
}
