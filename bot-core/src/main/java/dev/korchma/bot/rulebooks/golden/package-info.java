/**
 * Known answers of a pack: choices and scripted dice in, expected numbers and facts out. Plays them
 * by the rules as read; refuses to know how a file is read or how a fault is said.
 */
@NullMarked
package dev.korchma.bot.rulebooks.golden;

import org.jspecify.annotations.NullMarked;
