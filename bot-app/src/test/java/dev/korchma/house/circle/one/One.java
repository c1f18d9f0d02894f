package dev.korchma.house.circle.one;

import dev.korchma.house.circle.two.Two;

/** One half of a circle. */
public final class One {

    private One() {}

    public static String other() {
        return Two.class.getName();
    }
}
