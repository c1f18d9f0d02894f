/** The language of plays: what a scene says, line by line, and how its text is read. */
@NullMarked
package dev.korchma.plays.language;

import org.jspecify.annotations.NullMarked;
