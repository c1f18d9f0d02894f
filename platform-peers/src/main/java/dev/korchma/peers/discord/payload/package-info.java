/** The world as Discord writes it in JSON. */
@NullMarked
package dev.korchma.peers.discord.payload;

import org.jspecify.annotations.NullMarked;
