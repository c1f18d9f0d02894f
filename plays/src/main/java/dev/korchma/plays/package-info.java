/** Readable scenes ({@code *.play}) and the runner that performs them on the fronts of the bot. */
@NullMarked
package dev.korchma.plays;

import org.jspecify.annotations.NullMarked;
