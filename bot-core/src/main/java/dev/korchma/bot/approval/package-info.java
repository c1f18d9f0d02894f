/** Heroes of players wait for a word of whoever leads, who sees what would become other. */
@NullMarked
package dev.korchma.bot.approval;

import org.jspecify.annotations.NullMarked;
