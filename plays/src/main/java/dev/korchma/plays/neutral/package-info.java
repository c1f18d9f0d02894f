/** The neutral front: the bot's chat without any platform, kept in memory. */
@NullMarked
package dev.korchma.plays.neutral;

import org.jspecify.annotations.NullMarked;
