package dev.korchma.bot.imports;

import java.util.Map;

/**
 * One row of a file, recognised.
 *
 * @param file where it stands
 * @param number which it is there, from 1 on
 * @param kind what it is
 * @param recipe that brings it into the mapping's own words
 * @param fields what stands in it
 */
record Row(String file, int number, String kind, Object recipe, Map<String, Object> fields) {}
