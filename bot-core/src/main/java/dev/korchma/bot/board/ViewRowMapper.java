package dev.korchma.bot.board;

import dev.korchma.bot.chat.Place;
import dev.korchma.bot.store.StoredJson;
import dev.korchma.bot.text.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

/** Reads a row of the view table together with what is known of its place. */
@Component
final class ViewRowMapper implements RowMapper<ViewRow> {

    /** What is to be selected. */
    static final String COLUMNS =
            """
            select v.*, p.kind as place_kind, p.parent as place_parent
              from view v left join place p on p.front = v.front and p.id = v.place
            """;

    private final StoredJson json;

    ViewRowMapper(StoredJson json) {
        this.json = json;
    }

    @Override
    @SuppressWarnings("unchecked")
    public ViewRow mapRow(ResultSet row, int number) throws SQLException {
        return new ViewRow(
                row.getLong("space_id"),
                row.getLong("id"),
                row.getString("kind"),
                row.getObject("stream_id", UUID.class),
                place(row),
                row.getString("thread"),
                row.getString("message"),
                Language.valueOf(row.getString("language")),
                row.getObject("person_id", UUID.class),
                (Map<String, String>) json.read(row.getString("subject"), Map.class),
                row.getString("guard"),
                json.readAll(row.getString("choices"), Choice.class),
                row.getLong("wanted"),
                row.getLong("shown"),
                row.getString("hash"),
                row.getInt("posts"));
    }

    static Place place(ResultSet row) throws SQLException {
        return new Place(
                row.getString("front"),
                row.getString("place"),
                placeKind(row.getString("place_kind")),
                row.getString("place_parent"));
    }

    private static Place.Kind placeKind(@Nullable String kind) {
        return kind == null ? Place.Kind.CHANNEL : Place.Kind.valueOf(kind);
    }
}
