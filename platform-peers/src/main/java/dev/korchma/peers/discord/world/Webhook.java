package dev.korchma.peers.discord.world;

/**
 * A door into a channel for speaking under any name.
 *
 * @param token the secret in its address
 * @param creator whoever made it
 */
public record Webhook(long id, String token, String name, Channel channel, User creator) {}
