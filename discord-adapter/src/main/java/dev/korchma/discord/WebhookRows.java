package dev.korchma.discord;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The webhooks of the channels. Their tokens are secrets, as the bot's own is. */
final class WebhookRows {

    private final JdbcClient jdbc;

    WebhookRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A webhook and the secret it is spoken through with. */
    record Hook(String id, String token) {

        @Override
        public String toString() {
            return "Hook[" + id + "]";
        }
    }

    Optional<Hook> of(String channel) {
        return find("select webhook, token from discord_webhook where channel = ?", channel);
    }

    Optional<Hook> called(String webhook) {
        return find("select webhook, token from discord_webhook where webhook = ?", webhook);
    }

    private Optional<Hook> find(String sql, String id) {
        return jdbc.sql(sql)
                .param(id)
                .query((row, _) -> new Hook(row.getString("webhook"), row.getString("token")))
                .optional();
    }

    void keep(String channel, Hook hook) {
        jdbc.sql(
                        """
                        insert into discord_webhook (channel, webhook, token) values (?, ?, ?)
                        on conflict (channel) do update
                          set webhook = excluded.webhook, token = excluded.token
                        """)
                .params(channel, hook.id(), hook.token())
                .update();
    }

    void forget(Hook hook) {
        jdbc.sql("delete from discord_webhook where webhook = ?").param(hook.id()).update();
    }
}
