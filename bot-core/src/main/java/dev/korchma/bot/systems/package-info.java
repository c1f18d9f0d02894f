/** What people do with game systems of their own: have them checked. */
@NullMarked
package dev.korchma.bot.systems;

import org.jspecify.annotations.NullMarked;
