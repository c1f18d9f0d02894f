package dev.korchma.discord;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.korchma.bot.chat.Languages;
import dev.korchma.bot.chat.Place;
import dev.korchma.bot.chat.Rich;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Texts;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;
import net.dv8tion.jda.api.entities.channel.middleman.MessageChannel;
import net.dv8tion.jda.api.sharding.ShardManager;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says what keeps us from speaking where, in one sentence and once a day: in the place itself, in
 * the channel above a thread, or, where we cannot speak there either, to whoever spoke there last.
 * Play goes on meanwhile.
 */
final class Complaints {

    private static final Logger LOG = LoggerFactory.getLogger(Complaints.class);
    private static final Duration ONCE = Duration.ofDays(1);

    private record Said(String place, String what) {}

    private record Speaker(String account, Language language) {}

    private final Connection connection;
    private final Languages languages;
    private final Texts texts;

    /** Mentions name accounts here, not persons. */
    private final ViewPainter painter =
            new ViewPainter(
                    (_, account) -> Optional.of(account),
                    _ -> Optional.empty(),
                    _ -> Optional.empty());

    private final Cache<Said, Boolean> said =
            Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(ONCE).build();
    private final Cache<String, Speaker> latest =
            Caffeine.newBuilder().maximumSize(10_000).expireAfterAccess(ONCE).build();
    private final Cache<String, Place> seenIn =
            Caffeine.newBuilder().maximumSize(10_000).expireAfterAccess(ONCE).build();

    Complaints(Connection connection, Languages languages, Texts texts) {
        this.connection = connection;
        this.languages = languages;
        this.texts = texts;
    }

    /** Remembers who could be told about a place, and where somebody was seen. */
    void heard(Place place, String account, Language language) {
        latest.put(place.id(), new Speaker(account, language));
        if (place.kind() != Place.Kind.PRIVATE) {
            seenIn.put(account, place);
        }
    }

    /**
     * @param wanted the right we needed, where the refusal itself may name none
     */
    void about(Place place, RuntimeException failure, @Nullable Permission wanted) {
        if (place.kind() == Place.Kind.PRIVATE) {
            unreachable(place.id());
        } else if (Trouble.isFullOfThreads(failure)) {
            say(place, "discord.full", "");
        } else if (Trouble.isFullOfWebhooks(failure)) {
            say(place, "discord.full-of-webhooks", "");
        } else {
            Trouble.missing(failure)
                    .or(() -> Optional.ofNullable(wanted))
                    .ifPresentOrElse(
                            right -> lacks(place, right), () -> say(place, "discord.shut", ""));
        }
    }

    /** We may speak there, and yet not do everything. */
    void lacks(Place place, Permission right) {
        say(place, "discord.missing", right.getName());
    }

    /**
     * There can be no thread for one person: told to nobody but them, as nobody else may know what
     * it was for.
     */
    void asideOf(String account, Place channel, RuntimeException failure) {
        String right = Trouble.missing(failure).orElse(Permission.CREATE_PRIVATE_THREADS).getName();
        String key = Trouble.isFullOfThreads(failure) ? "discord.no-aside" : "discord.missing";
        Map<String, Object> facts = Map.of("right", right, "place", named(channel));
        once(
                new Said(channel.id() + account, key + right),
                () -> tell(Whereto.direct(connection.discord(), account), channel, key, facts));
    }

    /**
     * A thread is gone, or somebody locked it: told in the channel above, or of a post in private.
     */
    void lost(Place place) {
        String parent = place.parent();
        if (connection.discord().getThreadChannelById(place.id()) != null && parent == null) {
            say(place, "discord.shut", "");
        }
        if (parent != null) {
            Place above = Place.channel(place.front(), parent);
            once(new Said(place.id(), "discord.thread"), () -> said(above, "discord.thread", ""));
        }
    }

    /** Words wait for somebody who takes none from us: told where they were seen last. */
    private void unreachable(String account) {
        Place place = seenIn.getIfPresent(account);
        if (place != null) {
            Rich name = Rich.of(new Rich.Mention(account, account));
            once(
                    new Said(account, "discord.closed"),
                    () ->
                            talkable(place)
                                    .map(channel ->
                                            tell(
                                                    channel,
                                                    place,
                                                    "discord.closed",
                                                    Map.of("name", name)))
                                    .isPresent());
        }
    }

    private void say(Place place, String key, String right) {
        once(new Said(place.id(), key + right), () -> said(place, key, right));
    }

    private void once(Said what, BooleanSupplier telling) {
        if (said.asMap().putIfAbsent(what, true) != null) {
            return;
        }
        try {
            if (!telling.getAsBoolean()) {
                LOG.info("Nobody can be told what is missing in Discord: {}", what.what());
            }
        } catch (RuntimeException later) {
            said.invalidate(what);
            LOG.info("What is missing in Discord will be told later: {}", what.what());
        }
    }

    private boolean said(Place place, String key, String right) {
        Map<String, Object> facts = Map.of("right", right, "place", named(place));
        Optional<MessageChannel> there = talkable(place);
        if (there.isPresent()) {
            return tell(there.get(), place, key, facts);
        }
        Speaker speaker = latest.getIfPresent(place.id());
        return speaker != null
                && tell(Whereto.direct(connection.discord(), speaker.account()), place, key, facts);
    }

    private boolean tell(MessageChannel where, Place about, String key, Map<String, ?> facts) {
        View view = View.say(texts.rich(language(about), key, facts));
        where.sendMessage(painter.paint(view).fresh()).complete();
        return true;
    }

    /** That of the place; of whoever spoke there last, where nobody has settled it. */
    private Language language(Place place) {
        Speaker speaker = latest.getIfPresent(place.id());
        return around(place)
                .flatMap(id -> languages.spokenIn(DiscordPlatform.FRONT, id).stream())
                .map(Language::nearest)
                .findFirst()
                .orElseGet(() -> speaker == null ? Language.EN : speaker.language());
    }

    private Optional<MessageChannel> talkable(Place place) {
        ShardManager discord = connection.discord();
        return around(place)
                .map(id -> discord.getChannelById(GuildMessageChannel.class, id))
                .filter(channel ->
                        channel != null && channel.canTalk() && !Whereto.isLocked(channel))
                .<MessageChannel>map(channel -> channel)
                .findFirst();
    }

    private static Stream<String> around(Place place) {
        String parent = place.parent();
        return parent == null ? Stream.of(place.id()) : Stream.of(place.id(), parent);
    }

    private String named(Place place) {
        GuildMessageChannel channel =
                connection.discord().getChannelById(GuildMessageChannel.class, place.id());
        return channel == null ? "" : "#" + channel.getName();
    }
}
