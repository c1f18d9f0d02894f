package dev.korchma.peers.discord;

import dev.korchma.peers.discord.payload.InteractionPayload;
import dev.korchma.peers.discord.payload.MessagePayload;
import dev.korchma.peers.discord.world.Attachment;
import dev.korchma.peers.discord.world.Channel;
import dev.korchma.peers.discord.world.World;
import tools.jackson.databind.node.ObjectNode;

/** A file on somebody's disk, for an option or a field of a form that takes one. */
@SuppressWarnings("ArrayRecordComponent") // the bytes are only handed through
public record PersonFile(String filename, byte[] bytes) {

    /** Discord keeps plain letters of a name and nothing that an address cannot hold. */
    private String plainName() {
        return filename.replaceAll("[^A-Za-z0-9._-]", "_");
    }

    /** Uploads it as the client does, names it in {@code resolved} and says its id. */
    String uploaded(World world, Channel channel, ObjectNode data) {
        var stored = uploaded(world, channel);
        var id = Long.toString(stored.id());
        data.withObject("resolved")
                .withObject("attachments")
                .set(id, MessagePayload.attachment(world, stored).put("ephemeral", true));
        return id;
    }

    /** Uploads it, for a message. */
    Attachment uploaded(World world, Channel channel) {
        if (bytes.length > InteractionPayload.ATTACHMENT_LIMIT_BYTES) {
            throw new NotOnScreen(filename + ": your files are too powerful");
        }
        var stored =
                new Attachment(
                        world.ids().next(),
                        channel.id(),
                        plainName(),
                        "application/octet-stream",
                        bytes,
                        null,
                        null,
                        null);
        world.attachments().put(stored.id(), stored);
        return stored;
    }
}
