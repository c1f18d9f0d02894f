package dev.korchma.peers.discord.world;

/**
 * A role of a server; the one whose id is the server's is {@code @everyone}.
 *
 * @param permissions bits of {@link Permission}
 */
public record Role(long id, String name, int position, long permissions) {

    Role with(long newPermissions) {
        return new Role(id, name, position, newPermissions);
    }
}
