package dev.korchma.bot.people;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.korchma.bot.chat.Envelope;
import dev.korchma.bot.chat.Place;
import dev.korchma.bot.text.Typed;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people call channels and groups in their apps, as it was when something was said there. */
@Component
public class PlaceTitles {

    /** Longest title that is kept, in characters. */
    public static final int LONGEST = 80;

    private record Key(String front, String id) {}

    private final JdbcClient jdbc;
    private final Cache<Key, String> kept =
            Caffeine.newBuilder()
                    .maximumSize(20_000)
                    // Another instance may have kept an older one meanwhile.
                    .expireAfterWrite(Duration.ofMinutes(10))
                    .recordStats()
                    .build();

    PlaceTitles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The title of a channel or group; empty where nobody has told it. */
    public Optional<String> of(Place channel) {
        return jdbc.sql("select title from place where front = ? and id = ? and title is not null")
                .params(channel.front(), channel.id())
                .query(String.class)
                .optional();
    }

    /** Keeps the title of a place known already; writes only when it has changed. */
    void seen(Envelope envelope) {
        Place place = envelope.place();
        String told = envelope.around().title();
        if (told == null || place.kind() == Place.Kind.PRIVATE) {
            return;
        }
        Key key = new Key(place.front(), Objects.requireNonNullElse(place.parent(), place.id()));
        String title = Typed.line(told, LONGEST);
        if (!title.isEmpty() && !title.equals(kept.getIfPresent(key))) {
            jdbc.sql(
                            """
                            update place set title = ?
                             where front = ? and id = ? and title is distinct from ?
                            """)
                    .params(title, key.front(), key.id(), title)
                    .update();
            kept.put(key, title);
        }
    }
}
