/**
 * What Discord remembers: people, servers, channels, threads, messages, commands and interactions,
 * and who may see and do what.
 */
@NullMarked
package dev.korchma.peers.discord.world;

import org.jspecify.annotations.NullMarked;
