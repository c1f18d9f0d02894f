package dev.korchma.bot.imports;

import dev.korchma.bot.imports.Line.Remark;
import java.util.List;
import java.util.Map;

/**
 * What a row became.
 *
 * @param id in the game
 * @param section of the pack it belongs to
 * @param known whether the game has it already: then its own mechanics stay
 * @param entry as it is written in that section
 * @param facts what the book says of it and no rule asks for
 * @param book its text; empty where there is none
 */
record Entry(
        Row row,
        String id,
        String name,
        String section,
        boolean known,
        Map<String, Object> entry,
        Map<String, Object> facts,
        String book,
        List<Remark> remarks) {}
