package dev.korchma.discord;

import dev.korchma.bot.chat.Block;
import dev.korchma.bot.chat.ChatPlatform.Edited;
import dev.korchma.bot.chat.Place;
import dev.korchma.bot.chat.View;
import java.util.Optional;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;
import net.dv8tion.jda.api.entities.channel.middleman.MessageChannel;

/**
 * Writes messages into a channel, in the bot's own name or behind a mask. Where a right is missing
 * it does without, and somebody is told.
 */
final class Pen {

    private final ViewPainter painter;
    private final Sent sent;
    private final Masks masks;
    private final Complaints complaints;

    Pen(ViewPainter painter, Sent sent, Masks masks, Complaints complaints) {
        this.painter = painter;
        this.sent = sent;
        this.masks = masks;
        this.complaints = complaints;
    }

    /** The new message's id. */
    String write(MessageChannel channel, Place place, View view, String nonce) {
        return Optional.ofNullable(view.voice())
                .flatMap(voice -> masks.speak(channel, view, voice, nonce))
                .orElseGet(() -> writeAsBot(channel, place, view, nonce));
    }

    private String writeAsBot(MessageChannel channel, Place place, View view, String nonce) {
        boolean board =
                place.kind() == Place.Kind.THREAD
                        && view.voice() == null
                        && sent.isBoardMissing(channel.getId());
        String message =
                channel.sendMessage(painter.paint(allowed(channel, place, view)).fresh())
                        .setNonce(Sent.discords(nonce))
                        .complete()
                        .getId();
        sent.remember(nonce, channel, message, board);
        if (board && channel instanceof ThreadChannel thread) {
            pin(thread, place, message);
        }
        return message;
    }

    Edited rewrite(MessageChannel channel, Place place, String message, View view) {
        Optional<String> webhook =
                view.voice() == null ? Optional.empty() : sent.webhookOf(message);
        if (webhook.isPresent()) {
            return masks.change(channel, message, webhook.get(), view);
        }
        View drawn = allowed(channel, place, view);
        channel.editMessageById(message, painter.paint(drawn).changed()).complete();
        return Edited.DONE;
    }

    /** What stands first in a thread is its board. Without the right it is no worse. */
    private void pin(ThreadChannel thread, Place place, String message) {
        if (thread.getGuild().getSelfMember().hasPermission(thread, Permission.PIN_MESSAGES)) {
            thread.pinMessageById(message).queue(_ -> {}, _ -> {});
        } else {
            complaints.lacks(place, Permission.PIN_MESSAGES);
        }
    }

    private static boolean isFile(Block block) {
        return block instanceof Block.Picture || block instanceof Block.Paper;
    }

    /** Words without their pictures are better than nothing. */
    private View allowed(MessageChannel channel, Place place, View view) {
        boolean filed = view.blocks().stream().anyMatch(Pen::isFile);
        if (!filed
                || !(channel instanceof GuildMessageChannel there)
                || there.getGuild()
                        .getSelfMember()
                        .hasPermission(there, Permission.MESSAGE_ATTACH_FILES)) {
            return view;
        }
        complaints.lacks(place, Permission.MESSAGE_ATTACH_FILES);
        return new View(
                view.tone(),
                view.blocks().stream().filter(block -> !isFile(block)).toList(),
                view.rows(),
                view.voice());
    }
}
