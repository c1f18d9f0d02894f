package dev.korchma.discord;

import dev.korchma.bot.chat.ChatPlatform;
import dev.korchma.bot.chat.Place;
import dev.korchma.bot.chat.View;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import net.dv8tion.jda.api.entities.channel.attribute.IThreadContainer;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.entities.channel.middleman.MessageChannel;
import net.dv8tion.jda.api.sharding.ShardManager;
import net.dv8tion.jda.api.utils.TimeUtil;

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

    DiscordPlatform(Connection connection, ViewPainter painter, Sent sent, Complaints complaints) {
        this.connection = connection;
        this.painter = painter;
        this.sent = sent;
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
            MessageChannel channel = Whereto.find(connection.discord(), place).orElse(null);
            if (channel == null) {
                return new Shut();
            }
            String message =
                    channel.sendMessage(painter.paint(view).fresh())
                            .setNonce(Sent.discords(nonce))
                            .complete()
                            .getId();
            sent.remember(nonce, channel.getId(), message);
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

    @Override
    public Edited edit(Place place, String message, View view) {
        try {
            MessageChannel channel = Whereto.find(connection.discord(), place).orElse(null);
            if (channel == null) {
                return Edited.SHUT;
            }
            if (!view.rows().isEmpty() && isOld(message)) {
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
                // What is no longer alive may stand as it is.
                case TOO_OLD -> Edited.DONE;
                case TOO_LATE, PASSING -> throw failure;
            };
        }
    }

    private static boolean isOld(String message) {
        Instant posted = TimeUtil.getTimeCreated(Long.parseLong(message)).toInstant();
        return posted.isBefore(Instant.now().minus(OLD));
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
            return parent;
        }
        try {
            String name = ViewPainter.cut(title, LONGEST_TITLE);
            String thread =
                    channel.createThreadChannel(name)
                            .setAutoArchiveDuration(ThreadChannel.AutoArchiveDuration.TIME_24_HOURS)
                            .complete()
                            .getId();
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

    @Override
    public Whispered whisper(String account, View view, String nonce) {
        return switch (post(Place.privately(FRONT, account), view, nonce)) {
            case Posted _ -> Whispered.DONE;
            case Shut _ -> Whispered.SHUT;
        };
    }
}
