/** Looking things up in the rules: by a few letters, in either language, as a card. */
@NullMarked
package dev.korchma.bot.lookup;

import org.jspecify.annotations.NullMarked;
