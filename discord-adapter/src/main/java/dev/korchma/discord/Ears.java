package dev.korchma.discord;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.korchma.bot.chat.Doorway;
import dev.korchma.bot.chat.Envelope;
import dev.korchma.bot.chat.Inbound;
import dev.korchma.bot.text.Language;
import java.time.Duration;
import java.util.List;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.MessageReference;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.MessageContextInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.UserContextInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.StringSelectInteractionEvent;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;

/** Hears what happens in Discord and hands it in. */
final class Ears extends ListenerAdapter {

    /** After that nobody can answer an act any more. */
    private static final Duration ANSWERABLE = Duration.ofMinutes(15);

    private final Doorway doorway;
    private final ViewPainter painter;
    private final DiscordPlatform platform;
    private final Complaints complaints;
    private final Pointers pointers;
    private final Uploads uploads;
    private final Cache<Long, Boolean> inHand =
            Caffeine.newBuilder().maximumSize(100_000).expireAfterWrite(ANSWERABLE).build();

    Ears(
            Doorway doorway,
            ViewPainter painter,
            DiscordPlatform platform,
            Complaints complaints,
            Pointers pointers,
            Uploads uploads) {
        this.doorway = doorway;
        this.painter = painter;
        this.platform = platform;
        this.complaints = complaints;
        this.pointers = pointers;
        this.uploads = uploads;
    }

    @Override
    public void onSlashCommandInteraction(SlashCommandInteractionEvent event) {
        handIn(Decoding.command(event, uploads.of(event)), event);
    }

    @Override
    public void onUserContextInteraction(UserContextInteractionEvent event) {
        pointers.called(event).ifPresent(call -> handIn(call, event));
    }

    @Override
    public void onMessageContextInteraction(MessageContextInteractionEvent event) {
        pointers.called(event).ifPresent(call -> handIn(call, event));
    }

    @Override
    public void onButtonInteraction(ButtonInteractionEvent event) {
        handIn(
                new Inbound.Press(Decoding.envelope(event, List.of()), event.getComponentId()),
                event);
    }

    @Override
    public void onStringSelectInteraction(StringSelectInteractionEvent event) {
        handIn(
                new Inbound.Selection(
                        Decoding.envelope(event, List.of()),
                        event.getComponentId(),
                        event.getValues()),
                event);
    }

    @Override
    public void onModalInteraction(ModalInteractionEvent event) {
        handIn(Decoding.form(event, uploads.of(event)), event);
    }

    @Override
    public void onCommandAutoCompleteInteraction(CommandAutoCompleteInteractionEvent event) {
        doorway.accept(Decoding.completion(event), new CompletionReply(event));
    }

    @Override
    public void onMessageReceived(MessageReceivedEvent event) {
        Message message = event.getMessage();
        if (event.getAuthor().isBot() || message.getType().isSystem()) {
            return;
        }
        MessageReference answers = message.getMessageReference();
        Inbound.Line line =
                new Inbound.Line(
                        Decoding.envelope(message).with(uploads.of(message)),
                        message.getContentRaw(),
                        answers == null ? null : answers.getMessageId());
        if (!event.isFromGuild()) {
            Envelope envelope = line.envelope();
            doorway.accept(line, new LineReply(platform, envelope.place(), envelope.key().value()));
        } else if (!line.isCommand()) {
            doorway.accept(line, new Unanswered());
        }
    }

    /** Discord tells an act once more when a connection is resumed: it is in hand already. */
    private void handIn(Inbound inbound, IReplyCallback event) {
        if (inHand.asMap().putIfAbsent(event.getIdLong(), true) != null) {
            return;
        }
        var envelope = inbound.envelope();
        complaints.heard(
                envelope.place(),
                envelope.speaker().account(),
                Language.nearest(envelope.locale()));
        doorway.accept(
                inbound,
                new InteractionReply(
                        event, envelope.place(), envelope.key().value(), painter, platform));
    }
}
