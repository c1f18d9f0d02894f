package dev.korchma.bot.imports;

import dev.korchma.bot.schedule.Sweeper;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The rows of what became of the files masters brought. */
@Component
class Reports implements Sweeper {

    /** A master may think it over for so long. */
    private static final Duration OFFERED = Duration.ofDays(30);

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

        /** How many rows came to what, for a sentence that says so. */
        Map<String, Object> counts() {
            return Map.of(
                    "taken", many(Line.Fate.TAKEN),
                    "adapted", many(Line.Fate.ADAPTED),
                    "refused", many(Line.Fate.REFUSED));
        }

        private long many(Line.Fate fate) {
            return lines.stream().filter(line -> line.fate() == fate).count();
        }
    }

    void keep(long space, String book, String fingerprint, Report report, Instant now) {
        jdbc.sql(
                        """
                        insert into book_report (space_id, book, fingerprint, name, lines, at)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict (space_id, book, fingerprint)
                          do update set name = excluded.name, lines = excluded.lines,
                                        at = excluded.at
                        """)
                .params(
                        space,
                        book,
                        fingerprint,
                        report.name(),
                        JSON.writeValueAsString(report.lines()),
                        now.atOffset(ZoneOffset.UTC))
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

    /** Of a file that was left, if the book of its id is not made from it. */
    void forget(long space, String book, String fingerprint) {
        jdbc.sql(
                        """
                        delete from book_report r
                         where space_id = ? and book = ? and fingerprint = ? and not exists
                           (select from campaign_book b where b.taken and b.space_id = r.space_id
                               and b.id = r.book and b.fingerprint = r.fingerprint)
                        """)
                .params(space, book, fingerprint)
                .update();
    }

    /** Of other files: the book is made from this one. */
    void keepOnly(long space, String book, String fingerprint) {
        jdbc.sql(
                        """
                        delete from book_report
                         where space_id = ? and book = ? and fingerprint <> ?
                        """)
                .params(space, book, fingerprint)
                .update();
    }

    /** What was offered and never answered. */
    @Override
    public void sweep(Instant now) {
        jdbc.sql(
                        """
                        delete from book_report r
                         where at < ? and not exists
                           (select from campaign_book b where b.taken and b.space_id = r.space_id
                               and b.id = r.book and b.fingerprint = r.fingerprint)
                        """)
                .param(now.minus(OFFERED).atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql(
                        """
                        delete from campaign_book b
                         where not taken and not exists
                           (select from book_report r where r.space_id = b.space_id
                               and r.book = b.id and r.fingerprint = b.fingerprint)
                        """)
                .update();
    }

    /** Of a book that is there no more. */
    void forget(long space, String book) {
        jdbc.sql("delete from book_report where space_id = ? and book = ?")
                .params(space, book)
                .update();
    }
}
