/**
 * Who plays: heroes that outlive a fight, what they were built from and what they have earned.
 * Everything else on a sheet is derived by the rules.
 */
package dev.korchma.game.character;
