package dev.korchma.app.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL server named by the operator.
 *
 * @param url JDBC, may carry credentials and is therefore never printed whole
 */
record ServerDatabase(String url, @Nullable String username, @Nullable String password) {

    private static final String PREFIX = "jdbc:postgresql://";
    private static final int OLDEST = 16;
    private static final String LOGIN_SECONDS = "5";

    /** Where it is, without what is secret: host, port and database. */
    String place() {
        var address = url.startsWith(PREFIX) ? url.substring(PREFIX.length()) : url;
        var parameters = address.indexOf('?');
        var bare = parameters < 0 ? address : address.substring(0, parameters);
        return bare.substring(bare.lastIndexOf('@') + 1);
    }

    /**
     * Asks the server once, so that a wrong setting is named before anything is built on it.
     *
     * @throws DatabaseRefused when it is no PostgreSQL, does not answer, does not let us in or is
     *     too old
     */
    ServerDatabase checked() {
        if (!url.startsWith(PREFIX)) {
            throw new DatabaseRefused(
                    "spring.datasource.url (SPRING_DATASOURCE_URL) does not name a PostgreSQL server:"
                            + " write it like jdbc:postgresql://db.example.org:5432/korchma, or leave"
                            + " it out to use the embedded database.");
        }
        try (var connection = connect()) {
            requireVersion(connection.getMetaData().getDatabaseMajorVersion());
        } catch (SQLException e) {
            throw new DatabaseRefused(sentence(e), e);
        }
        return this;
    }

    /** Without the record's own rendering, which would show the password. */
    @Override
    public String toString() {
        return "PostgreSQL at " + place();
    }

    private Connection connect() throws SQLException {
        var properties = new Properties();
        properties.setProperty("connectTimeout", LOGIN_SECONDS);
        properties.setProperty("loginTimeout", LOGIN_SECONDS);
        if (username != null) {
            properties.setProperty("user", username);
        }
        if (password != null) {
            properties.setProperty("password", password);
        }
        return DriverManager.getConnection(url, properties);
    }

    private void requireVersion(int found) {
        if (found < OLDEST) {
            throw new DatabaseRefused(
                    this
                            + " is version "
                            + found
                            + ": Korchma needs PostgreSQL "
                            + OLDEST
                            + " or newer, tested with "
                            + Cluster.MAJOR_VERSION
                            + ".");
        }
    }

    private String sentence(SQLException e) {
        var state = String.valueOf(e.getSQLState());
        return switch (state) {
            case "28P01", "28000", "08004" ->
                    this
                            + " does not let user "
                            + username
                            + " in: check SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD.";
            case "3D000" ->
                    this
                            + " answers but has no such database: create it, or correct"
                            + " SPRING_DATASOURCE_URL.";
            default ->
                    this
                            + " does not answer (SQL state "
                            + state
                            + "): start it, or correct SPRING_DATASOURCE_URL; leave that out to use the"
                            + " embedded database.";
        };
    }
}
