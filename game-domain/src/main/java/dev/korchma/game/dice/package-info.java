/**
 * The one grammar for dice and formulas: text to an immutable {@link
 * dev.korchma.game.dice.Formula}, and from there to a number or to a {@link
 * dev.korchma.game.dice.Roll} that shows every die and why it counted. Nobody else in the house
 * reads or rolls an expression. {@code docs/dice.md} is the page for players and writers of rule
 * packs.
 */
package dev.korchma.game.dice;
