/** What one says to another alone: to whoever leads, or to anybody of the same company. */
@NullMarked
package dev.korchma.bot.whispers;

import org.jspecify.annotations.NullMarked;
