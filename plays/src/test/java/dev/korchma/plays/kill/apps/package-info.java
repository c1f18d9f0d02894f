/** The packaged program, killed while people play in a local Discord and a local Telegram. */
@NullMarked
package dev.korchma.plays.kill.apps;

import org.jspecify.annotations.NullMarked;
