/**
 * Checks and saves: one's own, those the master calls for from everybody, and contests. What the
 * master alone may know, a difficulty and how it came out, is in no row a drawer reads.
 */
@NullMarked
package dev.korchma.bot.checks;

import org.jspecify.annotations.NullMarked;
