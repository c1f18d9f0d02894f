package dev.korchma.peers.discord.world;

/**
 * What a channel grants and takes from one role or one member.
 *
 * @param id of the role or the user
 * @param role whether {@code id} is a role's
 */
public record Overwrite(long id, boolean role, long allow, long deny) {}
