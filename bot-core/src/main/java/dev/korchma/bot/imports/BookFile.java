package dev.korchma.bot.imports;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One file of what was brought.
 *
 * @param path inside the archive, or the name of the file
 * @param tree what stands in it, as tables, lists, texts and numbers; null if it cannot be read
 * @param problem why not: a key of the texts; empty if it can
 * @param with what the sentence about it names
 * @param tokens how many words, numbers and brackets it has
 */
record BookFile(
        String path, @Nullable Object tree, String problem, Map<String, Object> with, int tokens) {

    static BookFile bad(String path, String problem, Map<String, Object> with) {
        return new BookFile(path, null, problem, with, 0);
    }
}
