package dev.korchma.bot.speech;

import dev.korchma.bot.board.Fading;
import dev.korchma.bot.chat.Place;
import dev.korchma.game.journal.MemberId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of lines. */
@Component
class Lines implements Fading {

    private final JdbcClient jdbc;

    Lines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(Line line) {
        jdbc.sql(
                        """
                        insert into speech
                          (space_id, id, member, character, npc, speaker, words, quoted, front,
                           place, at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(line.space())
                .param(line.id())
                .param(line.member().value())
                .param(line.voice() instanceof Voice.Hero hero ? hero.character() : null)
                .param(line.voice() instanceof Voice.Npc)
                .param(line.voice().name())
                .param(line.words())
                .param(line.quoted())
                .param(line.place().front())
                .param(line.place().id())
                .param(line.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Line> find(long space, UUID id) {
        return jdbc.sql("select * from speech where space_id = ? and id = ?")
                .params(space, id)
                .query((row, _) -> read(row))
                .optional();
    }

    @Override
    public String kind() {
        return LineDrawer.KIND;
    }

    @Override
    public void forgetBefore(Instant moment) {
        jdbc.sql("delete from speech where at < ?").param(moment.atOffset(ZoneOffset.UTC)).update();
    }

    private static Line read(ResultSet row) throws SQLException {
        return new Line(
                row.getLong("space_id"),
                row.getObject("id", UUID.class),
                new MemberId(row.getObject("member", UUID.class)),
                voice(row),
                row.getString("words"),
                row.getString("quoted"),
                Place.channel(row.getString("front"), row.getString("place")),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }

    private static Voice voice(ResultSet row) throws SQLException {
        String name = row.getString("speaker");
        UUID character = row.getObject("character", UUID.class);
        if (character != null) {
            return new Voice.Hero(character, name);
        }
        return row.getBoolean("npc") ? new Voice.Npc(name) : new Voice.Player(name);
    }
}
