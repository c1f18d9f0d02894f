/**
 * What is handed to people to take with them: a shelf where files and pictures are kept under the
 * hash of what is in them, until nobody has asked for long.
 */
@NullMarked
package dev.korchma.bot.papers;

import org.jspecify.annotations.NullMarked;
