/** The web socket interface: sessions, replay, intents, shards, compression. */
@NullMarked
package dev.korchma.peers.discord.gateway;

import org.jspecify.annotations.NullMarked;
