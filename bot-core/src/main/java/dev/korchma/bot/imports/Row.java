package dev.korchma.bot.imports;

import dev.korchma.bot.imports.Mapping.RowKind;
import java.util.Map;

/**
 * One row of a file, recognised.
 *
 * @param file where it stands
 * @param number which it is there, from 1 on
 * @param kind what it is
 * @param fields what stands in it
 */
record Row(String file, int number, RowKind kind, Map<String, Object> fields) {}
