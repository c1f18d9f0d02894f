/**
 * Fights: sides, order, turns, what is on offer and how it ends. The rules say what an action does;
 * this package says who may act when, and what everybody is told.
 */
package dev.korchma.game.encounter;
