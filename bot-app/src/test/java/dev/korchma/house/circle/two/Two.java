package dev.korchma.house.circle.two;

import dev.korchma.house.circle.one.One;

/** The other half of a circle. */
public final class Two {

    private Two() {}

    public static String other() {
        return One.class.getName();
    }
}
