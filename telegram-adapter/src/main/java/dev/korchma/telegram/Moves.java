package dev.korchma.telegram;

import dev.korchma.bot.chat.Resettling;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Follows groups that became supergroups: their id changes, what they belong to does not. */
@OnTelegram
class Moves {

    private static final Logger LOG = LoggerFactory.getLogger(Moves.class);

    private final JdbcClient jdbc;
    private final SentRows sent;
    private final Resettling resettling;
    private final ConcurrentHashMap<String, String> known = new ConcurrentHashMap<>();

    Moves(JdbcClient jdbc, SentRows sent, Resettling resettling) {
        this.jdbc = jdbc;
        this.sent = sent;
        this.resettling = resettling;
    }

    /** The group's id of today. */
    Target now(Target target) {
        if (!target.isBasicGroup()) {
            return target;
        }
        return becomes(target.chat()).map(target::in).orElse(target);
    }

    private Optional<String> becomes(String chat) {
        String here = known.get(chat);
        if (here != null) {
            return Optional.of(here);
        }
        Optional<String> row =
                jdbc.sql("select becomes from telegram_move where was = ?")
                        .param(chat)
                        .query(String.class)
                        .optional();
        row.ifPresent(becomes -> known.put(chat, becomes));
        return row;
    }

    /** Both chats and every refused call tell of the move; the first one counts. */
    void moved(String was, String becomes) {
        int first =
                jdbc.sql(
                                """
                                insert into telegram_move (was, becomes) values (?, ?)
                                on conflict (was) do nothing
                                """)
                        .params(was, becomes)
                        .update();
        known.put(was, becomes);
        resettling.moved(TelegramFront.NAME, was, becomes);
        sent.forgetChat(was);
        if (first == 1) {
            LOG.info("A Telegram group became a supergroup; its play goes on there");
        }
    }
}
