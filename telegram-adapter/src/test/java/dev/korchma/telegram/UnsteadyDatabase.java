package dev.korchma.telegram;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** A database that can be away for a while: nobody gets a connection then. */
final class UnsteadyDatabase extends DelegatingDataSource {

    private volatile boolean away;

    UnsteadyDatabase(DataSource database) {
        super(database);
    }

    void away(boolean now) {
        away = now;
    }

    @Override
    public Connection getConnection() throws SQLException {
        if (away) {
            throw new SQLTransientConnectionException("away on purpose");
        }
        return super.getConnection();
    }
}
