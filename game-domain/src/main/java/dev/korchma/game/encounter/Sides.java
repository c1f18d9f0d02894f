package dev.korchma.game.encounter;

/** The sides of a fight that is led. Whoever stands aside is nobody's foe and has none. */
public final class Sides {

    public static final String HEROES = "heroes";
    public static final String FOES = "foes";
    public static final String ASIDE = "aside";

    /** Those who left: their names stay with what was told of them. */
    public static final String GONE = "gone";

    private Sides() {}

    static boolean areFoes(String one, String other) {
        return !one.equals(other) && takesPart(one) && takesPart(other);
    }

    private static boolean takesPart(String side) {
        return !side.equals(ASIDE) && !side.equals(GONE);
    }
}
