package dev.korchma.bot.books;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of the books of campaigns. */
@Component
public class Bookshelf {

    private static final String ROW =
            "select id, title, origin, body, fingerprint from campaign_book";

    private final JdbcClient jdbc;

    Bookshelf(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The books a campaign plays by, those that lie below first. */
    public List<Book> of(long space) {
        return jdbc.sql(ROW + " where space_id = ? and taken order by number")
                .param(space)
                .query((row, _) -> read(row))
                .list();
    }

    public Optional<Book> find(long space, String id) {
        return one(space, id, true);
    }

    /** One that was shown to the master of a campaign and is not played by. */
    public Optional<Book> offered(long space, String id) {
        return one(space, id, false);
    }

    private Optional<Book> one(long space, String id, boolean taken) {
        return jdbc.sql(ROW + " where space_id = ? and id = ? and taken = ?")
                .params(space, id, taken)
                .query((row, _) -> read(row))
                .optional();
    }

    /** Keeps a book until the master says whether it shall be played by. */
    public void offer(long space, Book book) {
        write(space, book, false);
    }

    /** It was left. */
    public void withdraw(long space, String id) {
        forget(space, id, false);
    }

    /** Puts a book on top, or in the place of the one of the same id. */
    void take(long space, Book book) {
        forget(space, book.id(), false);
        write(space, book, true);
    }

    void remove(long space, String id) {
        forget(space, id, true);
    }

    private void forget(long space, String id, boolean taken) {
        jdbc.sql("delete from campaign_book where space_id = ? and id = ? and taken = ?")
                .params(space, id, taken)
                .update();
    }

    private void write(long space, Book book, boolean taken) {
        jdbc.sql(
                        """
                        insert into campaign_book
                          (space_id, id, title, origin, body, fingerprint, taken)
                        values (?, ?, ?, ?, ?, ?, ?)
                        on conflict (space_id, id, taken) do update
                          set title = excluded.title, origin = excluded.origin,
                              body = excluded.body, fingerprint = excluded.fingerprint
                        """)
                .params(
                        space,
                        book.id(),
                        book.title(),
                        book.origin().name(),
                        book.body(),
                        book.fingerprint(),
                        taken)
                .update();
    }

    private static Book read(ResultSet row) throws SQLException {
        return new Book(
                row.getString("id"),
                row.getString("title"),
                Book.Origin.valueOf(row.getString("origin")),
                row.getString("body"),
                row.getString("fingerprint"));
    }
}
