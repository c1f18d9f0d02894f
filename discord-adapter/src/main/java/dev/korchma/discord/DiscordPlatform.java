package dev.korchma.discord;

import dev.korchma.bot.chat.ChatPlatform;
import dev.korchma.bot.chat.Hears;
import dev.korchma.bot.chat.Place;
import dev.korchma.bot.chat.View;
import java.time.Duration;
import java.util.Optional;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.channel.attribute.IThreadContainer;
import net.dv8tion.jda.api.entities.channel.concrete.TextChannel;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.entities.channel.middleman.MessageChannel;
import org.jspecify.annotations.Nullable;

/**
 * Discord as the bot speaks to it. What finds no room in a thread, because it is gone, locked or
 * forbidden to us, goes to the channel above, and so does what can still be pressed.
 */
final class DiscordPlatform implements ChatPlatform {

    static final String FRONT = "discord";

    /**
     * Discord slows down edits of messages older than an hour ("30046"): a living one is posted
     * anew before that.
     */
    private static final Duration OLD = Duration.ofMinutes(50);

    private final Whereto whereto;
    private final Pen pen;
    private final Sent sent;
    private final Threads threads;
    private final Doors doors;
    private final Complaints complaints;
    private final boolean readsMessages;

    /**
     * @param readsMessages whether Discord shows us what people write in servers
     */
    DiscordPlatform(
            Whereto whereto,
            Pen pen,
            Sent sent,
            Threads threads,
            Doors doors,
            Complaints complaints,
            boolean readsMessages) {
        this.whereto = whereto;
        this.pen = pen;
        this.sent = sent;
        this.threads = threads;
        this.doors = doors;
        this.complaints = complaints;
        this.readsMessages = readsMessages;
    }

    @Override
    public String front() {
        return FRONT;
    }

    @Override
    public Hears hears(Place place) {
        return readsMessages || place.kind() == Place.Kind.PRIVATE ? Hears.ALL : Hears.COMMANDS;
    }

    @Override
    public Posting post(Place place, View view, String nonce) {
        return sent.find(nonce).<Posting>map(Posted::new).orElseGet(() -> send(place, view, nonce));
    }

    private Posting send(Place place, View view, String nonce) {
        if (!doors.isShut(place.id())) {
            try {
                Optional<MessageChannel> channel = whereto.find(place);
                if (channel.isPresent()) {
                    return new Posted(pen.write(channel.get(), place, view, nonce));
                }
                complaints.lost(place);
            } catch (RuntimeException failure) {
                if (!isNo(place, failure, null)) {
                    throw failure;
                }
            }
        }
        String parent = place.parent();
        return parent == null ? new Shut() : send(Place.channel(FRONT, parent), view, nonce);
    }

    /** Whether trying again is of no use; then somebody is told. */
    private boolean isNo(Place place, RuntimeException failure, @Nullable Permission wanted) {
        return switch (Trouble.of(failure)) {
            case GONE, SHUT -> {
                if (Trouble.isRefusal(failure) && place.kind() != Place.Kind.PRIVATE) {
                    doors.refused(place.id(), whereto.guildOf(place).orElse(""));
                }
                complaints.about(place, failure, wanted);
                yield true;
            }
            case TOO_OLD, TOO_LATE, PASSING -> false;
        };
    }

    @Override
    public Edited edit(Place place, String message, View view) {
        Place where = standing(place, message);
        boolean live = !view.rows().isEmpty();
        try {
            MessageChannel channel =
                    doors.isShut(where.id()) ? null : whereto.find(where).orElse(null);
            if (channel == null) {
                return outOfReach(where, message, live);
            }
            if (live && sent.isOlder(channel.getId(), message, OLD)) {
                channel.deleteMessageById(message).complete();
                return gone(message);
            }
            return pen.rewrite(channel, where, message, view);
        } catch (RuntimeException failure) {
            return switch (Trouble.of(failure)) {
                case GONE -> gone(message);
                case SHUT -> {
                    isNo(where, failure, null);
                    yield outOfReach(where, message, live);
                }
                // What nobody can press any more may stand as it is.
                case TOO_OLD -> live ? gone(message) : Edited.DONE;
                case TOO_LATE, PASSING -> throw failure;
            };
        }
    }

    /** Where a message is: in its place, or in the channel above. */
    private Place standing(Place place, String message) {
        return sent.channelOf(message)
                .filter(channel -> channel.equals(place.parent()))
                .map(channel -> Place.channel(FRONT, channel))
                .orElse(place);
    }

    private Edited gone(String message) {
        sent.gone(message);
        return Edited.GONE;
    }

    /** From a thread what can be pressed moves to the channel above; the rest may stand. */
    private Edited outOfReach(Place where, String message, boolean live) {
        if (where.kind() != Place.Kind.THREAD) {
            return Edited.SHUT;
        }
        return live ? gone(message) : Edited.DONE;
    }

    @Override
    public Place openThread(Place parent, String title, String nonce) {
        Optional<String> known = sent.find(nonce);
        if (known.isPresent()) {
            return Place.thread(FRONT, known.get(), parent.id());
        }
        Optional<IThreadContainer> channel = whereto.container(parent);
        if (channel.isEmpty() || doors.isShut(parent.id())) {
            return parent;
        }
        try {
            return Place.thread(FRONT, threads.open(channel.get(), title, nonce), parent.id());
        } catch (RuntimeException failure) {
            if (!isNo(parent, failure, Permission.CREATE_PUBLIC_THREADS)) {
                throw failure;
            }
            return parent;
        }
    }

    @Override
    public Optional<String> readersAside() {
        return Optional.of("discord.aside-readers");
    }

    @Override
    public Optional<Place> openAside(Place channel, String title, String account, String nonce) {
        try {
            return aside(channel, title, nonce)
                    .map(thread -> {
                        thread.addThreadMemberById(account).complete();
                        return Place.aside(FRONT, thread.getId());
                    });
        } catch (RuntimeException failure) {
            return switch (Trouble.of(failure)) {
                case GONE, SHUT -> {
                    complaints.asideOf(account, channel, failure);
                    yield Optional.empty();
                }
                case TOO_OLD, TOO_LATE, PASSING -> throw failure;
            };
        }
    }

    /** The thread there is or could be; a voice channel, a forum and the like have none. */
    private Optional<ThreadChannel> aside(Place channel, String title, String nonce) {
        Optional<String> thread =
                sent.find(nonce)
                        .or(() ->
                                whereto.container(channel)
                                        .filter(TextChannel.class::isInstance)
                                        .map(TextChannel.class::cast)
                                        .map(there -> threads.openAside(there, title, nonce)));
        return thread.flatMap(id -> whereto.find(Place.aside(FRONT, id)))
                .filter(ThreadChannel.class::isInstance)
                .map(ThreadChannel.class::cast);
    }

    @Override
    public Whispered whisper(String account, View view, String nonce) {
        return switch (post(Place.privately(FRONT, account), view, nonce)) {
            case Posted _ -> Whispered.DONE;
            case Shut _ -> Whispered.SHUT;
        };
    }
}
