package dev.korchma.discord;

import dev.korchma.bot.chat.Attached;
import dev.korchma.bot.chat.FileHost;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import net.dv8tion.jda.api.components.Component;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.CommandInteractionPayload;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.modals.ModalMapping;
import org.jspecify.annotations.Nullable;

/** Files that came with what people do in Discord: announced, and fetched when they are wanted. */
final class Uploads implements AutoCloseable {

    private final FileHost host;

    Uploads(DiscordSettings settings) {
        host = new FileHost(settings.files());
    }

    @Nullable Attached of(CommandInteractionPayload command) {
        return first(
                command.getOptionsByType(OptionType.ATTACHMENT).stream()
                        .map(OptionMapping::getAsAttachment)
                        .toList());
    }

    @Nullable Attached of(ModalInteractionEvent form) {
        return first(
                form.getValues().stream()
                        .filter(Uploads::isUpload)
                        .flatMap(value -> value.getAsAttachmentList().stream())
                        .toList());
    }

    @Nullable Attached of(Message message) {
        return first(message.getAttachments());
    }

    static boolean isUpload(ModalMapping field) {
        return field.getType() == Component.Type.FILE_UPLOAD;
    }

    private @Nullable Attached first(List<Message.Attachment> files) {
        return files.stream().findFirst().map(this::attached).orElse(null);
    }

    private Attached attached(Message.Attachment file) {
        return new Attached(
                file.getFileName(), file.getSize(), most -> fetched(file.getUrl(), most));
    }

    private Attached.Fetched fetched(String address, int most) throws IOException {
        try {
            return host.fetch(URI.create(address), most);
        } catch (IllegalArgumentException unreadable) {
            return new Attached.Gone();
        }
    }

    @Override
    public void close() {
        host.close();
    }
}
