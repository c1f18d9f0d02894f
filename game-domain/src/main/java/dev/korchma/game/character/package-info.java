/**
 * Who plays: heroes that outlive a fight, what they were built from, how they are now and what they
 * have earned. Everything else on a sheet is derived by the rules.
 */
package dev.korchma.game.character;
