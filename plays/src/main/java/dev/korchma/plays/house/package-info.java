/** The bot under a scene: the real Spring context on a real PostgreSQL, with scripted dice. */
@NullMarked
package dev.korchma.plays.house;

import org.jspecify.annotations.NullMarked;
