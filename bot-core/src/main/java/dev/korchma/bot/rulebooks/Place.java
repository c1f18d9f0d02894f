package dev.korchma.bot.rulebooks;

/**
 * Where something stands in a pack.
 *
 * @param file path inside the pack, with forward slashes
 * @param line counted from 1
 * @param column counted from 1
 */
public record Place(String file, int line, int column) {

    Place shifted(int columns) {
        return new Place(file, line, column + columns);
    }
}
