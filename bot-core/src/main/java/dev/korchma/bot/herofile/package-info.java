/**
 * A hero as a file that another installation reads: what is written, what is read, and what of it
 * the rules in play take. Knows neither chats nor whose hero it is.
 */
@NullMarked
package dev.korchma.bot.herofile;

import org.jspecify.annotations.NullMarked;
