/** One person with several accounts: the code, the question, the joining, and the way back. */
@NullMarked
package dev.korchma.bot.accounts;

import org.jspecify.annotations.NullMarked;
