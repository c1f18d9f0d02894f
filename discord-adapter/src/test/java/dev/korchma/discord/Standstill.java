package dev.korchma.discord;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** A table nobody can use for a while: what needs it waits. */
final class Standstill implements AutoCloseable {

    private final Connection holder;

    Standstill(DataSource database, String table) {
        try {
            holder = database.getConnection();
            holder.setAutoCommit(false);
            try (var lock = holder.createStatement()) {
                lock.execute("lock table " + table + " in access exclusive mode");
            }
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Whoever waited goes on. */
    @Override
    public void close() {
        try {
            holder.rollback();
            holder.close();
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
