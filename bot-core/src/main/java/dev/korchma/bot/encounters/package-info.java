/**
 * Fights in the chat: duels of the tavern, their challenge, board, turn cards and end. What may
 * happen is decided by {@link dev.korchma.game.encounter}; this package carries it to the chat.
 */
@NullMarked
package dev.korchma.bot.encounters;

import org.jspecify.annotations.NullMarked;
