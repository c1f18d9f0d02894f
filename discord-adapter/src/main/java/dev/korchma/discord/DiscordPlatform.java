package dev.korchma.discord;

import dev.korchma.bot.chat.ChatPlatform;
import dev.korchma.bot.chat.Place;
import dev.korchma.bot.chat.View;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.channel.attribute.IThreadContainer;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.entities.channel.middleman.MessageChannel;
import net.dv8tion.jda.api.sharding.ShardManager;

/** Discord as the bot speaks to it. */
final class DiscordPlatform implements ChatPlatform {

    static final String FRONT = "discord";

    /**
     * Discord slows down edits of messages older than an hour ("30046"): a living one is posted
     * anew before that.
     */
    private static final Duration OLD = Duration.ofMinutes(50);

    private static final int LONGEST_TITLE = 100;

    private final Connection connection;
    private final ViewPainter painter;
    private final Sent sent;
    private final Complaints complaints;
    private final Instant started;
    private final Set<Long> found = ConcurrentHashMap.newKeySet();

    DiscordPlatform(Connection connection, ViewPainter painter, Sent sent, Complaints complaints) {
        this.connection = connection;
        this.painter = painter;
        this.sent = sent;
        this.started = sent.now();
        this.complaints = complaints;
    }

    @Override
    public String front() {
        return FRONT;
    }

    @Override
    public Posting post(Place place, View view, String nonce) {
        return sent.find(nonce).<Posting>map(Posted::new).orElseGet(() -> send(place, view, nonce));
    }

    private Posting send(Place place, View view, String nonce) {
        try {
            MessageChannel channel = find(place).orElse(null);
            if (channel == null) {
                return new Shut();
            }
            String message =
                    channel.sendMessage(painter.paint(view).fresh())
                            .setNonce(Sent.discords(nonce))
                            .complete()
                            .getId();
            sent.remember(nonce, channel.getId(), message);
            if (place.kind() == Place.Kind.THREAD && sent.isFirst(channel.getId(), message)) {
                pin(channel, message);
            }
            return new Posted(message);
        } catch (RuntimeException failure) {
            return switch (Trouble.of(failure)) {
                case GONE, SHUT -> {
                    complaints.about(place, failure);
                    yield new Shut();
                }
                case TOO_OLD, TOO_LATE, PASSING -> throw failure;
            };
        }
    }

    private Optional<MessageChannel> find(Place place) {
        Optional<MessageChannel> channel = Whereto.find(connection.discord(), place);
        if (channel.isEmpty()) {
            missing();
        }
        return channel;
    }

    /**
     * What is not there may only not have been told yet.
     *
     * @throws IllegalStateException while Discord has not told everything; then it is tried again
     */
    private void missing() {
        if (!connection.isWell()) {
            throw new IllegalStateException("Discord has not told its channels yet");
        }
    }

    /** What stands first in a thread is its board. Without the right it is no worse. */
    private static void pin(MessageChannel channel, String message) {
        if (channel instanceof ThreadChannel thread
                && thread.getGuild()
                        .getSelfMember()
                        .hasPermission(thread, Permission.PIN_MESSAGES)) {
            thread.pinMessageById(message).queue(_ -> {}, _ -> {});
        }
    }

    @Override
    public Edited edit(Place place, String message, View view) {
        try {
            MessageChannel channel = find(place).orElse(null);
            if (channel == null) {
                return Edited.SHUT;
            }
            if (!view.rows().isEmpty() && sent.isOlder(channel.getId(), message, OLD)) {
                channel.deleteMessageById(message).complete();
                return Edited.GONE;
            }
            channel.editMessageById(message, painter.paint(view).changed()).complete();
            return Edited.DONE;
        } catch (RuntimeException failure) {
            return switch (Trouble.of(failure)) {
                case GONE -> Edited.GONE;
                case SHUT -> {
                    complaints.about(place, failure);
                    yield Edited.SHUT;
                }
                // What nobody can press any more may stand as it is.
                case TOO_OLD -> view.rows().isEmpty() ? Edited.DONE : Edited.GONE;
                case TOO_LATE, PASSING -> throw failure;
            };
        }
    }

    @Override
    public Place openThread(Place parent, String title, String nonce) {
        ShardManager discord = connection.discord();
        Optional<String> known = sent.find(nonce);
        if (known.isPresent()) {
            return Place.thread(FRONT, known.get(), parent.id());
        }
        IThreadContainer channel = discord.getChannelById(IThreadContainer.class, parent.id());
        if (channel == null) {
            missing();
            return parent;
        }
        try {
            String name = ViewPainter.cut(title, LONGEST_TITLE);
            String thread = forgotten(channel, name).orElseGet(() -> create(channel, name)).getId();
            sent.remember(nonce, channel.getId(), thread);
            return Place.thread(FRONT, thread, parent.id());
        } catch (RuntimeException failure) {
            if (Trouble.of(failure) == Trouble.PASSING && !Trouble.isFull(failure)) {
                throw failure;
            }
            complaints.about(parent, failure);
            return parent;
        }
    }

    private static ThreadChannel create(IThreadContainer channel, String name) {
        return channel.createThreadChannel(name)
                .setAutoArchiveDuration(ThreadChannel.AutoArchiveDuration.TIME_24_HOURS)
                .complete();
    }

    /**
     * A thread that an earlier run opened and died before it could write that down: Discord has no
     * nonce for threads, and would open the same one again.
     */
    private Optional<ThreadChannel> forgotten(IThreadContainer channel, String name) {
        return channel.getThreadChannels().stream()
                .filter(thread -> thread.isOwner() && thread.getName().equals(name))
                .filter(thread -> thread.getTimeCreated().toInstant().isBefore(started))
                .filter(thread -> !sent.isKnown(thread.getId()))
                .filter(thread -> found.add(thread.getIdLong()))
                .findFirst();
    }

    @Override
    public Whispered whisper(String account, View view, String nonce) {
        return switch (post(Place.privately(FRONT, account), view, nonce)) {
            case Posted _ -> Whispered.DONE;
            case Shut _ -> Whispered.SHUT;
        };
    }
}
