package dev.korchma.discord;

import dev.korchma.bot.chat.Place;
import dev.korchma.discord.WebhookRows.Hook;
import java.util.Objects;
import java.util.Optional;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.User;
import net.dv8tion.jda.api.entities.Webhook;
import net.dv8tion.jda.api.entities.channel.attribute.IWebhookContainer;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;

/**
 * One webhook a channel, made when somebody first speaks through it. Where we may make none it is
 * told once, and after a refusal of Discord's not tried again for a while.
 */
final class Webhooks {

    private static final String NAME = "Korchma";

    private final WebhookRows rows;
    private final Doors doors;
    private final Complaints complaints;

    Webhooks(WebhookRows rows, Doors doors, Complaints complaints) {
        this.rows = rows;
        this.doors = doors;
        this.complaints = complaints;
    }

    /** That of a channel; empty where we may make none, or none fits in. */
    Optional<Hook> of(IWebhookContainer channel) {
        Optional<Hook> known = rows.of(channel.getId());
        return known.isPresent() ? known : open(channel);
    }

    /** One that is in use still. */
    Optional<Hook> called(String webhook) {
        return rows.called(webhook);
    }

    /** Somebody deleted it. */
    void forget(Hook gone) {
        rows.forget(gone);
    }

    private Optional<Hook> open(IWebhookContainer channel) {
        String door = "webhooks of " + channel.getId();
        if (doors.isShut(door)) {
            return Optional.empty();
        }
        try {
            Webhook there = found(channel).orElseGet(() -> channel.createWebhook(NAME).complete());
            Hook hook = new Hook(there.getId(), Objects.requireNonNull(there.getToken()));
            rows.keep(channel.getId(), hook);
            return Optional.of(hook);
        } catch (RuntimeException failure) {
            if (Trouble.of(failure) != Trouble.SHUT) {
                throw failure;
            }
            if (failure instanceof ErrorResponseException) {
                doors.refused(door, channel.getGuild().getId());
            }
            Place place = Place.channel(DiscordPlatform.FRONT, channel.getId());
            complaints.about(place, failure, Permission.MANAGE_WEBHOOKS);
            return Optional.empty();
        }
    }

    /** Our own from before the database was there: a channel has room for few. */
    private static Optional<Webhook> found(IWebhookContainer channel) {
        long self = channel.getJDA().getSelfUser().getIdLong();
        return channel.retrieveWebhooks().complete().stream()
                .filter(one -> one.getToken() != null)
                .filter(one -> {
                    User owner = one.getOwnerAsUser();
                    return owner != null && owner.getIdLong() == self;
                })
                .findFirst();
    }
}
