/**
 * The chronicle of the evening: what happened in a fight that was led, in three to ten lines, from
 * its journal. Whoever leads reads it first, mends it and lets the table read it, or does not.
 */
@NullMarked
package dev.korchma.bot.chronicle;

import org.jspecify.annotations.NullMarked;
