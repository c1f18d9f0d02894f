/**
 * Game systems read from files: what a pack looks like on paper, everything that can be wrong with
 * one, its names in the languages of the house, and the packs at hand. Owns the format; refuses to
 * know how a game is played, which is the business of {@link dev.korchma.game.rules}.
 */
@NullMarked
package dev.korchma.bot.rulebooks;

import org.jspecify.annotations.NullMarked;
