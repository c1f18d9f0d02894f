package dev.korchma.peers.discord.rest;

import dev.korchma.peers.discord.world.Permission;
import java.util.List;

/**
 * One route of the interface.
 *
 * @param template {@code /channels/{channel}/messages}
 * @param open whether it works without the bot's token, because the path carries a secret
 * @param needs what the bot must be allowed to in the {@code {channel}}
 */
public record Route(
        String method, String template, boolean open, List<Permission> needs, Handler handler) {

    /** What is done; runs inside the world's lock. */
    @FunctionalInterface
    public interface Handler {
        Answer handle(Call call);
    }

    List<String> segments() {
        return List.of(template.substring(1).split("/"));
    }
}
