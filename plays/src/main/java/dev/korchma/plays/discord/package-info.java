/** Scenes played in Discord: the real JDA against the peer that stands in for Discord itself. */
@NullMarked
package dev.korchma.plays.discord;

import org.jspecify.annotations.NullMarked;
