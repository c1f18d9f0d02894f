/**
 * What is said in character, by a hero's player or by whoever leads for somebody of the world: a
 * line is drawn in the place where it was said and at every other table of the campaign, by the
 * boards and in each place's own way; answers to it travel the same way.
 */
@NullMarked
package dev.korchma.bot.speech;

import org.jspecify.annotations.NullMarked;
