package dev.korchma.discord;

import dev.korchma.bot.chat.ChatPlatform.Edited;
import dev.korchma.bot.chat.View;
import dev.korchma.discord.Sent.OnItsWay;
import dev.korchma.discord.WebhookRows.Hook;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.IncomingWebhookClient;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.WebhookClient;
import net.dv8tion.jda.api.entities.channel.attribute.IWebhookContainer;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;
import net.dv8tion.jda.api.entities.channel.middleman.MessageChannel;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import org.jspecify.annotations.Nullable;

/** Speaks under other names, through webhooks. Threads speak through their channel's. */
final class Masks {

    /** How many messages are looked through for one that may be out already. */
    private static final int LOOKED_THROUGH = 50;

    /** By how much Discord's clock may be behind the database's. */
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(1);

    private final Webhooks webhooks;
    private final Sent sent;
    private final ViewPainter painter;

    Masks(Webhooks webhooks, Sent sent, ViewPainter painter) {
        this.webhooks = webhooks;
        this.sent = sent;
        this.painter = painter;
    }

    private record Line(GuildMessageChannel channel, Saying words, Mask mask, String nonce) {}

    /**
     * Says a line, and says it once: Discord knows no nonce for webhooks, so what is on its way is
     * written down before, and a line that may be out already is looked for in the channel. It is
     * said twice only where the program stopped in between and Discord does not let us look.
     *
     * @return the message; empty where there are no webhooks, or none that we may use
     */
    Optional<String> speak(MessageChannel channel, View view, View.Voice voice, String nonce) {
        if (!(channel instanceof GuildMessageChannel there)) {
            return Optional.empty();
        }
        Line line = new Line(there, painter.said(view), Mask.of(voice.name()), nonce);
        Optional<String> message =
                sent.onItsWay(nonce).flatMap(way -> found(line, way)).or(() -> say(line));
        message.ifPresent(out -> sent.arrived(nonce, out));
        return message;
    }

    /** Changes a line said before. One whose webhook is gone can only stand as it was said. */
    Edited change(MessageChannel channel, String message, String webhook, View view) {
        try {
            webhooks.called(webhook)
                    .ifPresent(hook -> change(channel, message, hook, painter.said(view)));
        } catch (ErrorResponseException failure) {
            if (!Trouble.isWebhookGone(failure)) {
                throw failure;
            }
        }
        return Edited.DONE;
    }

    private static void change(MessageChannel channel, String message, Hook hook, Saying words) {
        var edit = client(channel, hook).editMessageById(message, words.changed());
        if (channel instanceof ThreadChannel thread) {
            edit = edit.setThread(thread);
        }
        edit.complete();
    }

    private Optional<String> say(Line line) {
        IWebhookContainer home = home(line.channel());
        Optional<Hook> hook = home == null ? Optional.empty() : webhooks.of(home);
        if (home == null || hook.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(say(line, hook.get()));
        } catch (ErrorResponseException failure) {
            if (!Trouble.isWebhookGone(failure)) {
                throw failure;
            }
            webhooks.forget(hook.get());
            return webhooks.of(home).map(anew -> say(line, anew));
        }
    }

    private String say(Line line, Hook hook) {
        sent.sending(line.nonce(), line.channel(), hook.id());
        var message =
                client(line.channel(), hook)
                        .sendMessage(line.words().fresh())
                        .setUsername(line.mask().name())
                        .setAvatarUrl(line.mask().picture());
        if (line.channel() instanceof ThreadChannel thread) {
            message = message.setThread(thread);
        }
        return message.complete().getId();
    }

    /** The line among the latest of the channel, where it stands there under nobody's nonce. */
    private Optional<String> found(Line line, OnItsWay way) {
        if (!mayLook(line.channel())) {
            return Optional.empty();
        }
        Instant earliest = way.at().minus(CLOCKS_DIFFER);
        return line.channel().getHistory().retrievePast(LOOKED_THROUGH).complete().stream()
                .filter(message -> message.getAuthor().getId().equals(way.webhook()))
                .filter(message -> message.getAuthor().getName().equals(line.mask().name()))
                .filter(message -> message.getTimeCreated().toInstant().isAfter(earliest))
                .map(Message::getId)
                .filter(message -> !sent.isKnown(message))
                .findFirst();
    }

    private static boolean mayLook(GuildMessageChannel channel) {
        return channel.getGuild()
                .getSelfMember()
                .hasPermission(channel, Permission.VIEW_CHANNEL, Permission.MESSAGE_HISTORY);
    }

    private static IncomingWebhookClient client(MessageChannel channel, Hook hook) {
        return WebhookClient.createClient(channel.getJDA(), hook.id(), hook.token());
    }

    private static @Nullable IWebhookContainer home(GuildMessageChannel channel) {
        return switch (channel) {
            case ThreadChannel thread
                    when thread.getParentChannel() instanceof IWebhookContainer above ->
                    above;
            case IWebhookContainer itself -> itself;
            default -> null;
        };
    }
}
