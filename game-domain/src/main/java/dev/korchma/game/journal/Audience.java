package dev.korchma.game.journal;

/** Who is told. */
public sealed interface Audience {

    /** Everybody who can see the place. */
    record Table() implements Audience {}

    /** Those who lead the game. */
    record Masters() implements Audience {}

    record Person(MemberId member) implements Audience {}
}
