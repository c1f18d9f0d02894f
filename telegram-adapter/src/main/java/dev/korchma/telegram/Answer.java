package dev.korchma.telegram;

/** What Telegram said to a call that reached it. */
sealed interface Answer<T> {

    record Done<T>(T value) implements Answer<T> {}

    record Refused<T>(Refusal why) implements Answer<T> {}

    /** The call was never made: a newer edit of the same message took its turn. */
    record Overtaken<T>() implements Answer<T> {}

    default boolean isDone() {
        return this instanceof Done<T>;
    }

    default boolean isRefused(Refusal.Kind kind) {
        return this instanceof Refused<T>(Refusal why) && why.kind() == kind;
    }
}
