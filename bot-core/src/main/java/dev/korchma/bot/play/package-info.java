/** What can be said anywhere: dice, help, the language. */
@NullMarked
package dev.korchma.bot.play;

import org.jspecify.annotations.NullMarked;
