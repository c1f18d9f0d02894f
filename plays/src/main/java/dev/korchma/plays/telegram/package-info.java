/** The stage in a local Telegram: scenes are played through the real library. */
@NullMarked
package dev.korchma.plays.telegram;

import org.jspecify.annotations.NullMarked;
