package dev.korchma.game.rules;

import org.jspecify.annotations.Nullable;

/**
 * One number of a game: what its name means, found out once.
 *
 * @param place where it stands in a {@link Chart}
 */
record Cell(int place, String id, Kind kind) {

    /** Where a number comes from. */
    sealed interface Kind {

        /** The level of a build. */
        record Level() implements Kind {}

        /** The levels taken in an option. */
        record Taken(String option) implements Kind {}

        /** What a creature is worth. */
        record Worth() implements Kind {}

        /** What a track has left. */
        record Left() implements Kind {}

        /** The rank of a ladder, which is only known while one is paid. */
        record Rank() implements Kind {}

        /** A person chose it. */
        record Chosen(Attribute attribute) implements Kind {}

        /** It is kept in the build. */
        record Kept() implements Kind {}

        /** Level after level brought it. */
        record Grown(Growing growing) implements Kind {}

        /** What is carried comes to it. */
        record Carried(Derived number) implements Kind {}

        /**
         * It follows from others.
         *
         * @param always what it is for every body nothing changes it for; null where that depends
         *     on the body
         */
        record Made(Ways ways, @Nullable Derivation always) implements Kind {}
    }
}
