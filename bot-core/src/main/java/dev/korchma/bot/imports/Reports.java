package dev.korchma.bot.imports;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The rows of what became of the files masters brought. */
@Component
class Reports {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;

    Reports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What became of one file. */
    record Report(String name, List<Line> lines) {
        Report {
            lines = List.copyOf(lines);
        }
    }

    void keep(long space, String book, String fingerprint, Report report) {
        jdbc.sql(
                        """
                        insert into book_report (space_id, book, fingerprint, name, lines)
                        values (?, ?, ?, ?, ?)
                        on conflict (space_id, book, fingerprint)
                          do update set name = excluded.name, lines = excluded.lines
                        """)
                .params(
                        space,
                        book,
                        fingerprint,
                        report.name(),
                        JSON.writeValueAsString(report.lines()))
                .update();
    }

    Optional<Report> find(long space, String book, String fingerprint) {
        return jdbc.sql(
                        """
                        select name, lines from book_report
                         where space_id = ? and book = ? and fingerprint = ?
                        """)
                .params(space, book, fingerprint)
                .query((row, _) ->
                        new Report(
                                row.getString("name"),
                                List.of(JSON.readValue(row.getString("lines"), Line[].class))))
                .optional();
    }

    /** Of a book that is there no more. */
    void forget(long space, String book) {
        jdbc.sql("delete from book_report where space_id = ? and book = ?")
                .params(space, book)
                .update();
    }
}
