package dev.korchma.bot.portraits;

import dev.korchma.bot.text.Fingerprint;
import dev.korchma.game.journal.DocumentId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which portrait a hero has. */
@Component
public class Portraits {

    private final JdbcClient jdbc;

    public Portraits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * From now on the hero has this one.
     *
     * @return the hash under which the gallery finds it
     */
    public String set(DocumentId hero, PortraitReader.Portrait portrait, Instant now) {
        String hash = HexFormat.of().formatHex(Fingerprint.of(portrait.png()));
        jdbc.sql(
                        """
                        insert into portrait (hero, hash, bytes, set_at) values (?, ?, ?, ?)
                        on conflict (hero) do update
                          set hash = excluded.hash, bytes = excluded.bytes,
                              set_at = excluded.set_at
                        """)
                .param(hero.value())
                .param(hash)
                .param(portrait.png())
                .param(now.atOffset(ZoneOffset.UTC))
                .update();
        return hash;
    }

    /** The hash of the hero's portrait. */
    public Optional<String> of(DocumentId hero) {
        return jdbc.sql("select hash from portrait where hero = ?")
                .param(hero.value())
                .query(String.class)
                .optional();
    }

    /**
     * @return whether there was one
     */
    public boolean remove(DocumentId hero) {
        return jdbc.sql("delete from portrait where hero = ?").param(hero.value()).update() > 0;
    }
}
