package dev.korchma.telegram.broken;

/** What another front should not know. */
public final class KnownTooWell {

    private KnownTooWell() {}

    public static String name() {
        return "telegram";
    }
}
