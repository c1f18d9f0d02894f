package dev.korchma.bot.rulebooks;

/**
 * Where something stands in a pack.
 *
 * @param file path inside the pack, with forward slashes; for what was {@linkplain #borrowed} the
 *     way to its entry
 * @param line counted from 1, 0 for what was borrowed
 * @param column counted from 1, 0 for what was borrowed
 */
public record Place(String file, int line, int column) {

    /** An entry of the pack that is extended: {@code 5e/creatures/wolf}. */
    static Place borrowed(String way) {
        return new Place(way, 0, 0);
    }

    /** Whether it is not in the files that were handed in. */
    public boolean isBorrowed() {
        return line == 0;
    }

    /** {@code pack.yaml:7:3}; of what was borrowed the way alone. */
    public String shown() {
        return isBorrowed() ? file : "%s:%d:%d".formatted(file, line, column);
    }

    Place shifted(int columns) {
        return isBorrowed() ? this : new Place(file, line, column + columns);
    }
}
