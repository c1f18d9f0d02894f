/**
 * Pictures that are drawn: pieces that measure and place themselves, the paint, and a shelf where
 * what was drawn is kept under the hash of what it shows. Knows neither heroes nor games, and no
 * font of the machine.
 */
@NullMarked
package dev.korchma.bot.pictures;

import org.jspecify.annotations.NullMarked;
