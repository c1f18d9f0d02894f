/**
 * Heroes in the chat: how one is made step by step, which one somebody plays, the sheet, and what
 * its player or a master changes. The numbers are derived by {@link dev.korchma.game.rules}; what
 * happens to a hero in a fight is the business of the encounters.
 */
@NullMarked
package dev.korchma.bot.characters;

import org.jspecify.annotations.NullMarked;
