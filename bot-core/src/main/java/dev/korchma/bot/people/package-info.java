/**
 * Who is who and where is where: persons behind accounts, the space behind a place, members of a
 * space, and the one authority on who may do what.
 */
@NullMarked
package dev.korchma.bot.people;

import org.jspecify.annotations.NullMarked;
