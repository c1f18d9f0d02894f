package dev.korchma.discord;

import dev.korchma.bot.chat.Attached;
import dev.korchma.bot.chat.DeliveryKey;
import dev.korchma.bot.chat.Envelope;
import dev.korchma.bot.chat.Inbound;
import dev.korchma.bot.chat.Place;
import dev.korchma.bot.chat.Speaker;
import dev.korchma.bot.chat.Surroundings;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.dv8tion.jda.api.components.Component;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.User;
import net.dv8tion.jda.api.entities.channel.Channel;
import net.dv8tion.jda.api.entities.channel.ChannelType;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.Interaction;
import net.dv8tion.jda.api.interactions.commands.CommandInteractionPayload;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.modals.ModalMapping;
import org.jspecify.annotations.Nullable;

/** What Discord sends, in neutral words. */
final class Decoding {

    private Decoding() {}

    static Inbound.CommandCall command(
            SlashCommandInteractionEvent event, @Nullable Attached file) {
        return new Inbound.CommandCall(
                envelope(event, named(event)).with(file),
                event.getFullCommandName(),
                options(event));
    }

    static Inbound.Completion completion(CommandAutoCompleteInteractionEvent event) {
        return new Inbound.Completion(
                envelope(event, List.of()),
                event.getFullCommandName(),
                options(event),
                plainName(event.getFocusedOption().getName()));
    }

    static Inbound.FormSent form(ModalInteractionEvent event, @Nullable Attached file) {
        Map<String, String> fields = new HashMap<>();
        event.getValues()
                .forEach(value -> {
                    String answer = answer(value);
                    if (!answer.isBlank()) {
                        fields.put(value.getCustomId(), answer);
                    }
                });
        return new Inbound.FormSent(
                envelope(event, List.of()).with(file),
                event.getModalId(),
                fields,
                event.getMessage() != null);
    }

    private static String answer(ModalMapping field) {
        if (field.getType() == Component.Type.TEXT_INPUT) {
            return field.getAsString();
        }
        return Uploads.isUpload(field)
                ? field.getAsAttachmentList().stream()
                        .findFirst()
                        .map(Message.Attachment::getFileName)
                        .orElse("")
                : field.getAsStringList().stream().findFirst().orElse("");
    }

    static Envelope envelope(Interaction event, List<Speaker> named) {
        Guild guild = event.getGuild();
        return new Envelope(
                new DeliveryKey("discord:" + event.getId()),
                speaker(event.getUser(), event.getMember()),
                place(event.getChannel(), event.getUser()),
                event.getUserLocale().getLocale(),
                around(guild, event.getChannel()),
                named);
    }

    /** A message says nothing about its author's language; that of the server is the best guess. */
    static Envelope envelope(Message line) {
        Guild guild = line.isFromGuild() ? line.getGuild() : null;
        return new Envelope(
                new DeliveryKey("discord:" + line.getId()),
                speaker(line.getAuthor(), line.getMember()),
                place(line.getChannel(), line.getAuthor()),
                guild == null ? null : guild.getLocale().getLocale(),
                around(guild, line.getChannel()),
                List.of());
    }

    /**
     * A thread has its own name; what people go by is the channel above, if it is one to talk in.
     */
    private static Surroundings around(@Nullable Guild guild, @Nullable Channel channel) {
        if (guild == null || channel == null) {
            return Surroundings.UNKNOWN;
        }
        Channel above =
                channel instanceof ThreadChannel thread && !Forums.isPost(thread)
                        ? thread.getParentChannel()
                        : channel;
        return new Surroundings(guild.getId(), guild.getName() + " #" + above.getName());
    }

    private static Place place(@Nullable Channel channel, User user) {
        if (channel == null || channel.getType() == ChannelType.PRIVATE) {
            return Place.privately(DiscordPlatform.FRONT, user.getId());
        }
        return channel instanceof ThreadChannel thread && !Forums.isPost(thread)
                ? Place.thread(
                        DiscordPlatform.FRONT, thread.getId(), thread.getParentChannel().getId())
                : Place.channel(DiscordPlatform.FRONT, channel.getId());
    }

    static Speaker speaker(User user, @Nullable Member member) {
        String name = member == null ? user.getEffectiveName() : member.getEffectiveName();
        return new Speaker(DiscordPlatform.FRONT, user.getId(), name, user.getName());
    }

    private static Map<String, String> options(CommandInteractionPayload event) {
        Map<String, String> values = new HashMap<>();
        event.getOptions()
                .forEach(option ->
                        values.merge(plainName(option.getName()), value(option), Decoding::picked));
        return values;
    }

    /** Somebody picked from Discord's list counts before a name that is typed besides. */
    private static String picked(String one, String other) {
        return one.startsWith("<@") ? one : other;
    }

    private static String plainName(String option) {
        return option.endsWith(CommandBook.BY_NAME)
                ? option.substring(0, option.length() - CommandBook.BY_NAME.length())
                : option;
    }

    private static String value(OptionMapping option) {
        return switch (option.getType()) {
            case USER -> speaker(option.getAsUser(), option.getAsMember()).mark();
            case ATTACHMENT -> option.getAsAttachment().getFileName();
            default -> option.getAsString();
        };
    }

    private static List<Speaker> named(CommandInteractionPayload event) {
        return event.getOptionsByType(OptionType.USER).stream()
                .filter(option -> !option.getAsUser().isBot())
                .map(option -> speaker(option.getAsUser(), option.getAsMember()))
                .toList();
    }
}
