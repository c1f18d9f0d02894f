/** The peer driven from another process, over HTTP. */
@NullMarked
package dev.korchma.peers.discord.control;

import org.jspecify.annotations.NullMarked;
