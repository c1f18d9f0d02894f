/**
 * Game systems as data: what a pack can say (values, tracks, choices, items, actions as a closed
 * tree of steps, effects, order, victory) and what follows from it for one body: numbers with their
 * sources, what it may do now, and the resolved facts of what it does. No word of any one game and
 * no text in any language lives here: those are ids of a pack.
 */
package dev.korchma.game.rules;
