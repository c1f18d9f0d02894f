package dev.korchma.game.rules;

/** For what somebody who sets out may buy numbers and things. */
public record Outset(Points points, Money money) {

    /** Of a game where nothing is bought. */
    public static final Outset NONE = new Outset(Points.NONE, Money.NONE);
}
