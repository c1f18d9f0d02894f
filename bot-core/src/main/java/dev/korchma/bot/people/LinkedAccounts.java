package dev.korchma.bot.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which accounts are one person, and which of them spoke last. */
@Component
public class LinkedAccounts {

    private static final String COLUMNS =
            "i.person_id, i.front, i.account, i.name, i.handle, i.home";

    private final JdbcClient jdbc;

    LinkedAccounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The person somebody is by now: themselves, or whom they were joined to. */
    public UUID now(UUID person) {
        return jdbc.sql("select coalesce(joined_to, id) from person where id = ?")
                .param(person)
                .query(UUID.class)
                .single();
    }

    /** The accounts of a person, the one they spoke from last in front. */
    public List<LinkedAccount> of(UUID person) {
        return jdbc.sql(
                        "select "
                                + COLUMNS
                                + """
                                 from person p join identity i
                                   on i.person_id = coalesce(p.joined_to, p.id)
                                where p.id = ?
                                order by i.spoke_at desc nulls last, i.home desc, i.front, i.account
                                """)
                .param(person)
                .query((row, _) -> read(row))
                .list();
    }

    /** An account that is known to exist. */
    public LinkedAccount find(String front, String account) {
        return jdbc.sql("select " + COLUMNS + " from identity i where front = ? and account = ?")
                .params(front, account)
                .query((row, _) -> read(row))
                .single();
    }

    /** Remembers where a person spoke last; writes only when that changes. */
    void spoke(IdentityEntity.Account account) {
        jdbc.sql(
                        """
                        update identity i set spoke_at = clock_timestamp()
                         where front = ? and account = ? and (spoke_at is null or exists (
                           select 1 from identity o where o.person_id = i.person_id
                              and o.spoke_at >= i.spoke_at
                              and (o.front, o.account) <> (i.front, i.account)))
                        """)
                .params(account.front(), account.account())
                .update();
    }

    private static LinkedAccount read(ResultSet row) throws SQLException {
        return new LinkedAccount(
                row.getObject("person_id", UUID.class),
                row.getString("front"),
                row.getString("account"),
                row.getString("name"),
                row.getString("handle"),
                row.getBoolean("home"));
    }
}
