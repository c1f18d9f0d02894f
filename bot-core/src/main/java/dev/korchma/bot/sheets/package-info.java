/**
 * A hero's sheet as a picture: what stands on it, in the words of any game, and how it is set. It
 * is told everything and knows no rules.
 */
@NullMarked
package dev.korchma.bot.sheets;

import org.jspecify.annotations.NullMarked;
