package dev.korchma.bot.people;

import dev.korchma.bot.text.Language;
import dev.korchma.game.journal.MemberId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds people of a space by what others call them. */
@Component
public class Acquaintances {

    private static final Pattern MARK = Pattern.compile("<@!?([^>]+)>");

    private final JdbcClient jdbc;

    Acquaintances(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Everybody who may be meant: the account a mark names; else all of this handle here or this
     * name in any app, in any case of letters.
     *
     * @param called a mark as {@code <@123>}, a handle as {@code @max}, or a name
     */
    public List<Acquaintance> called(Whereabouts where, String called) {
        Matcher mark = MARK.matcher(called.strip());
        String bare = called.strip().replaceFirst("^@", "").strip();
        return jdbc.sql(
                        """
                        select m.id, p.id as person_id, p.name, p.language
                          from member m join person p on p.id = m.person_id
                         where m.space_id = :space and m.alias_of is null
                           and case when :account::text is not null
                               then exists (select 1 from identity i
                                     where i.person_id = p.id and i.front = :front
                                       and i.account = :account)
                               else lower(p.name) in (lower(:name), lower(:whole))
                                 or exists (select 1 from identity i
                                     where i.person_id = p.id
                                       and (i.front = :front and i.handle = :handle
                                         or lower(i.name) in (lower(:name), lower(:whole)))) end
                         order by m.entered_at desc, p.name, m.id
                        """)
                .param("space", where.space())
                .param("front", where.place().front())
                .param("account", mark.matches() ? mark.group(1) : null)
                .param("name", bare)
                .param("whole", called.strip())
                .param("handle", bare.toLowerCase(Locale.ROOT))
                .query((row, _) -> read(row))
                .list();
    }

    /**
     * Members other than one, whose name or handle holds what was typed; the latest first.
     *
     * @param most how many at most
     */
    public List<Acquaintance> others(long space, MemberId than, String typed, int most) {
        String part = typed.strip().replaceFirst("^@", "").toLowerCase(Locale.ROOT);
        return jdbc.sql(
                        """
                        select m.id, p.id as person_id, p.name, p.language
                          from member m join person p on p.id = m.person_id
                         where m.space_id = :space and m.alias_of is null and m.id <> :than
                           and (position(:part in lower(p.name)) > 0
                             or exists (select 1 from identity i
                                 where i.person_id = p.id
                                   and (position(:part in i.handle) > 0
                                     or position(:part in lower(i.name)) > 0)))
                         order by m.entered_at desc, p.name, m.id limit :most
                        """)
                .param("space", space)
                .param("than", than.value())
                .param("part", part)
                .param("most", most)
                .query((row, _) -> read(row))
                .list();
    }

    private static Acquaintance read(ResultSet row) throws SQLException {
        return new Acquaintance(
                new MemberId(row.getObject("id", UUID.class)),
                new Person(
                        row.getObject("person_id", UUID.class),
                        row.getString("name"),
                        Language.valueOf(row.getString("language"))));
    }
}
