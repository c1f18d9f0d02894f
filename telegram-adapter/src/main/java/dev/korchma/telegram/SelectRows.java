package dev.korchma.telegram;

import dev.korchma.bot.chat.Control;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** The values behind the buttons of a select; the same select keeps its number. */
@OnTelegram
class SelectRows {

    private static final Duration KEPT = Duration.ofDays(90);

    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.shared();

    SelectRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a pressed option of a select says. */
    record Picked(String token, String value) {}

    long number(Control.Select select) {
        List<String> values = select.options().stream().map(Control.Option::value).toList();
        return jdbc.sql(
                        """
                        insert into telegram_select (token, choices) values (?, ?::jsonb)
                        on conflict (token, choices) do update set at = now() returning id
                        """)
                .params(select.token(), json.writeValueAsString(values))
                .query(Long.class)
                .single();
    }

    Optional<Picked> picked(SelectCode code) {
        return jdbc.sql(
                        """
                        select token, choices ->> ? as value from telegram_select
                         where id = ? and choices ->> ? is not null
                        """)
                .params(code.index(), code.number(), code.index())
                .query((row, _) -> new Picked(row.getString("token"), row.getString("value")))
                .optional();
    }

    void forgetOld() {
        jdbc.sql("delete from telegram_select where at < now() - make_interval(secs => ?)")
                .param(KEPT.toSeconds())
                .update();
    }
}
