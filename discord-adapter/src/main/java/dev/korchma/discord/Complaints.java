package dev.korchma.discord;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.korchma.bot.chat.Place;
import dev.korchma.bot.chat.Rich;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Texts;
import java.time.Duration;
import java.util.Map;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;
import net.dv8tion.jda.api.sharding.ShardManager;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says what right is missing where, in one sentence and once a day: in the place itself, or, where
 * we cannot speak there, to whoever spoke there last. Play goes on meanwhile.
 */
final class Complaints {

    private static final Logger LOG = LoggerFactory.getLogger(Complaints.class);
    private static final Duration ONCE = Duration.ofDays(1);

    private record Said(String place, String what) {}

    private record Speaker(String account, Language language) {}

    private final Connection connection;
    private final ViewPainter painter;
    private final Texts texts;
    private final Cache<Said, Boolean> said =
            Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(ONCE).build();
    private final Cache<String, Speaker> latest =
            Caffeine.newBuilder().maximumSize(10_000).expireAfterAccess(ONCE).build();

    Complaints(Connection connection, ViewPainter painter, Texts texts) {
        this.connection = connection;
        this.painter = painter;
        this.texts = texts;
    }

    /** Remembers who could be told about a place. */
    void heard(Place place, String account, Language language) {
        latest.put(place.id(), new Speaker(account, language));
    }

    void about(Place place, RuntimeException failure) {
        String right = Trouble.missing(failure).map(Permission::getName).orElse("");
        String key =
                Trouble.isFull(failure)
                        ? "discord.full"
                        : right.isEmpty() ? "discord.shut" : "discord.missing";
        if (said.asMap().putIfAbsent(new Said(place.id(), key + right), true) == null) {
            say(place, key, right);
        }
    }

    private void say(Place place, String key, String right) {
        ShardManager discord = connection.discord();
        Speaker speaker = latest.getIfPresent(place.id());
        Language language = speaker == null ? Language.EN : speaker.language();
        Rich words =
                texts.rich(language, key, Map.of("right", right, "place", named(discord, place)));
        var message = painter.paint(View.say(words)).fresh();
        try {
            GuildMessageChannel channel =
                    discord.getChannelById(GuildMessageChannel.class, place.id());
            if (channel != null && channel.canTalk()) {
                channel.sendMessage(message).complete();
            } else if (speaker != null) {
                Whereto.direct(discord, speaker.account()).sendMessage(message).complete();
            }
        } catch (RuntimeException nobodyCanBeTold) {
            LOG.info("A right is missing in Discord and nobody there can be told: {}", right);
        }
    }

    private static String named(ShardManager discord, Place place) {
        GuildMessageChannel channel = discord.getChannelById(GuildMessageChannel.class, place.id());
        return channel == null ? "" : "#" + channel.getName();
    }
}
