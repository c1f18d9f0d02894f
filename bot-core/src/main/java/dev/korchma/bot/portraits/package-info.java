/**
 * Portraits of heroes: pictures from people, read within bounds, made small, and kept as long as
 * the hero has them.
 */
@NullMarked
package dev.korchma.bot.portraits;

import org.jspecify.annotations.NullMarked;
