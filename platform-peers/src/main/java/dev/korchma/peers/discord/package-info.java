/**
 * A local Discord for tests and load: started, scripted and looked at through {@link
 * dev.korchma.peers.discord.DiscordPeer}.
 */
@NullMarked
package dev.korchma.peers.discord;

import org.jspecify.annotations.NullMarked;
