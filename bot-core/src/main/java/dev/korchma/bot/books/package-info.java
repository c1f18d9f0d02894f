/** What a campaign plays by: its game, the books its master laid over it, and the way to others. */
@NullMarked
package dev.korchma.bot.books;

import org.jspecify.annotations.NullMarked;
