package dev.korchma.telegram;

import dev.korchma.bot.chat.Place;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Forms that are being filled in: a restart forgets none. */
@OnTelegram
class FormRows {

    private static final Duration KEPT = Duration.ofDays(1);
    private static final TypeReference<Map<String, String>> ANSWERS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.shared();

    FormRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A form and how far it is filled in.
     *
     * @param step index of the field asked now; the number of fields when all are answered
     * @param last key of the saying that was taken last, so that it counts once
     * @param from where the form belongs, null where it is asked there
     */
    record Row(
            long id,
            String account,
            KeptForm form,
            Map<String, String> answers,
            int step,
            @Nullable String last,
            @Nullable Place from) {

        Row and(Map<String, String> more, String key) {
            return new Row(id, account, form, more, step + 1, key, from);
        }

        boolean isFull() {
            return step >= form.fields().size();
        }

        KeptForm.Field field() {
            return form.fields().get(step);
        }
    }

    /**
     * @param heard in the place where it is asked
     * @param from where it belongs, null where that is the same
     */
    Row open(Heard heard, KeptForm form, @Nullable Place from) {
        long id =
                jdbc.sql(
                                """
                                insert into telegram_form
                                  (chat, topic, account, form, from_place, from_parent)
                                values (?, ?, ?, ?::jsonb, ?, ?) returning id
                                """)
                        .param(heard.target().chat())
                        .param(heard.target().topic())
                        .param(heard.speaker().account())
                        .param(json.writeValueAsString(form))
                        .param(from == null ? null : from.id())
                        .param(from == null ? null : from.parent())
                        .query(Long.class)
                        .single();
        return new Row(id, heard.speaker().account(), form, Map.of(), 0, null, from);
    }

    /** Keeps an answer. */
    void save(Row row) {
        jdbc.sql("update telegram_form set answers = ?::jsonb, step = ?, last = ? where id = ?")
                .param(json.writeValueAsString(row.answers()))
                .param(row.step())
                .param(row.last())
                .param(row.id())
                .update();
    }

    /** The message in which the field is asked. */
    void asked(Row row, int question) {
        jdbc.sql("update telegram_form set question = ? where id = ?")
                .params(question, row.id())
                .update();
    }

    Optional<Row> find(long id) {
        return read("id = ?", id);
    }

    /** The form whose question was answered by a message. */
    Optional<Row> answered(Heard heard, int question) {
        return read(
                "account = ? and chat = ? and question = ?",
                heard.speaker().account(),
                heard.target().chat(),
                question);
    }

    /** The newest form that waits in a private chat, or the one this saying completed. */
    Optional<Row> waiting(Heard heard) {
        return read(
                "account = ? and chat = ? and question is not null"
                        + " and (last = ? or step < jsonb_array_length(form -> 'fields'))",
                heard.speaker().account(),
                heard.target().chat(),
                heard.key());
    }

    /** Forms of this speaker that were never asked, oldest first: there was no private chat. */
    List<Row> unasked(Heard heard) {
        return jdbc.sql(
                        "select * from telegram_form where account = ? and chat = ?"
                                + " and question is null order by id")
                .params(heard.speaker().account(), heard.target().chat())
                .query((row, _) -> row(row))
                .list();
    }

    void forgetOld() {
        jdbc.sql("delete from telegram_form where at < now() - make_interval(secs => ?)")
                .param(KEPT.toSeconds())
                .update();
    }

    private Optional<Row> read(String where, Object... params) {
        return jdbc.sql("select * from telegram_form where " + where + " order by id desc limit 1")
                .params(params)
                .query((row, _) -> row(row))
                .optional();
    }

    private Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getLong("id"),
                row.getString("account"),
                json.readValue(row.getString("form"), KeptForm.class),
                json.readValue(row.getString("answers"), ANSWERS),
                row.getInt("step"),
                row.getString("last"),
                from(row.getString("from_place"), row.getString("from_parent")));
    }

    private static @Nullable Place from(@Nullable String place, @Nullable String parent) {
        if (place == null) {
            return null;
        }
        return parent == null
                ? Place.channel(TelegramFront.NAME, place)
                : Place.thread(TelegramFront.NAME, place, parent);
    }
}
