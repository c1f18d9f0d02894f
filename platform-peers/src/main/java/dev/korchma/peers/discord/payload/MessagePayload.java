package dev.korchma.peers.discord.payload;

import dev.korchma.peers.discord.world.Attachment;
import dev.korchma.peers.discord.world.Author;
import dev.korchma.peers.discord.world.Interaction;
import dev.korchma.peers.discord.world.Message;
import dev.korchma.peers.discord.world.Snowflakes;
import dev.korchma.peers.discord.world.World;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** Messages in JSON; schema {@code MessageResponse}. */
public final class MessagePayload {

    private MessagePayload() {}

    public static ObjectNode of(World world, Message message) {
        var json =
                Json.object()
                        .put("id", Long.toString(message.id))
                        .put("channel_id", Long.toString(message.channel.id()))
                        .put("type", message.type)
                        .put("content", message.content)
                        .put("timestamp", Payloads.time(Snowflakes.madeAt(message.id)))
                        .put("flags", message.flags)
                        .put("pinned", message.pinned)
                        .put("tts", false)
                        .put("mention_everyone", message.mentionsEveryone);
        json.put("edited_timestamp", message.edited == null ? null : Payloads.time(message.edited));
        json.set("author", author(message.author));
        json.set("embeds", message.embeds.deepCopy());
        json.set("components", message.components.deepCopy());
        var attachments = json.putArray("attachments");
        message.attachments.forEach(file -> attachments.add(attachment(world, file)));
        var mentions = json.putArray("mentions");
        message.mentions.stream()
                .map(world::user)
                .filter(Objects::nonNull)
                .forEach(user -> mentions.add(Payloads.user(user)));
        json.putArray("mention_roles");
        addOrigin(world, json, message);
        addReactions(json, world.bot().id(), message.reactions);
        return json;
    }

    /** MESSAGE_CREATE and MESSAGE_UPDATE: the message, where it is, and the member who wrote it. */
    public static ObjectNode event(World world, Message message) {
        var json = of(world, message);
        var guild = message.channel.guild();
        if (guild == null) {
            return json;
        }
        json.put("guild_id", Long.toString(guild.id()));
        var member = guild.member(message.author.id());
        if (member != null) {
            json.set("member", Payloads.memberWithoutUser(member));
        }
        return json;
    }

    static ObjectNode author(Author author) {
        return switch (author) {
            case Author.Account(var user) -> Payloads.user(user);
            case Author.Mask(long id, var name, var avatar) -> Payloads.account(id, name, true);
        };
    }

    public static ObjectNode attachment(World world, Attachment file) {
        var json =
                Json.object()
                        .put("id", Long.toString(file.id()))
                        .put("filename", file.filename())
                        .put("size", file.bytes().length)
                        .put("url", world.address() + file.path())
                        .put("proxy_url", world.address() + file.path())
                        .put("content_type", file.contentType());
        if (file.description() != null) {
            json.put("description", file.description());
        }
        if (file.width() != null && file.height() != null) {
            json.put("width", file.width()).put("height", file.height());
        }
        return json;
    }

    private static void addOrigin(World world, ObjectNode json, Message message) {
        var bot = Long.toString(world.bot().id());
        if (message.nonce != null) {
            json.put("nonce", message.nonce);
        }
        if (message.repliesTo != null) {
            json.putObject("message_reference")
                    .put("type", 0)
                    .put("channel_id", Long.toString(message.channel.id()))
                    .put("message_id", Long.toString(message.repliesTo));
        }
        if (message.author instanceof Author.Mask mask) {
            json.put("webhook_id", Long.toString(mask.id())).put("application_id", bot);
        }
        var interaction = message.interaction;
        if (interaction != null) {
            json.put("webhook_id", bot).put("application_id", bot);
            json.set("interaction_metadata", metadata(interaction));
        }
    }

    private static ObjectNode metadata(Interaction interaction) {
        var json =
                Json.object()
                        .put("id", Long.toString(interaction.id()))
                        .put("type", interaction.kind().number());
        var source = interaction.source();
        if (interaction.kind() == Interaction.Kind.COMPONENT && source != null) {
            json.put("interacted_message_id", Long.toString(source.id));
        }
        var opener = interaction.opener();
        if (opener != null) {
            json.set("triggering_interaction_metadata", metadata(opener));
        }
        json.set("user", Payloads.user(interaction.user()));
        json.putObject("authorizing_integration_owners");
        return json;
    }

    private static void addReactions(ObjectNode json, long bot, Map<String, Set<Long>> reactions) {
        if (reactions.isEmpty()) {
            return;
        }
        var list = json.putArray("reactions");
        reactions.forEach((emoji, people) -> {
            var one =
                    list.addObject()
                            .put("count", people.size())
                            .put("me", people.contains(bot))
                            .put("me_burst", false);
            one.putObject("count_details").put("burst", 0).put("normal", people.size());
            one.putArray("burst_colors");
            one.putObject("emoji").putNull("id").put("name", emoji);
        });
    }
}
