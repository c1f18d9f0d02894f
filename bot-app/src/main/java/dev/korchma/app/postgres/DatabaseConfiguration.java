package dev.korchma.app.postgres;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/**
 * Chooses the database: the server of {@code spring.datasource.url}, else the embedded one.
 *
 * <p>The pool depends on the connection details and these on the server, so PostgreSQL is the last
 * to stop.
 */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    private static final String SERVER = "spring.datasource.url";

    /** Migrations get connections of their own: they may take longer than a click may. */
    @Bean
    FlywayConnectionDetails migrationConnection(JdbcConnectionDetails database) {
        return new FlywayConnectionDetails() {
            @Override
            public @Nullable String getUsername() {
                return database.getUsername();
            }

            @Override
            public @Nullable String getPassword() {
                return database.getPassword();
            }

            @Override
            public String getJdbcUrl() {
                return database.getJdbcUrl();
            }
        };
    }

    @Configuration(proxyBeanMethods = false)
    @Conditional(ServerUnnamed.class)
    static class Embedded {

        @Bean(destroyMethod = "close")
        EmbeddedDatabase embeddedDatabase(@Value("${korchma.data}") String folder) {
            return EmbeddedDatabase.start(Path.of(folder));
        }

        @Bean
        JdbcConnectionDetails connection(EmbeddedDatabase database) {
            return new Connection(database.jdbcUrl(), database.username(), database.password());
        }

        @Bean
        DatabasePlace place(EmbeddedDatabase database) {
            return new DatabasePlace("embedded PostgreSQL in " + database.folder());
        }
    }

    @Configuration(proxyBeanMethods = false)
    @Conditional(ServerNamed.class)
    static class Server {

        @Bean
        ServerDatabase serverDatabase(Environment environment) {
            return new ServerDatabase(
                            environment.getRequiredProperty(SERVER),
                            environment.getProperty("spring.datasource.username"),
                            environment.getProperty("spring.datasource.password"))
                    .checked();
        }

        @Bean
        JdbcConnectionDetails connection(ServerDatabase server) {
            return new Connection(server.url(), server.username(), server.password());
        }

        @Bean
        DatabasePlace place(ServerDatabase server) {
            return new DatabasePlace(server.toString());
        }
    }

    private static final class Connection implements JdbcConnectionDetails {
        private final String url;
        private final @Nullable String username;
        private final @Nullable String password;

        Connection(String url, @Nullable String username, @Nullable String password) {
            this.url = url;
            this.username = username;
            this.password = password;
        }

        @Override
        public @Nullable String getUsername() {
            return username;
        }

        @Override
        public @Nullable String getPassword() {
            return password;
        }

        @Override
        public String getJdbcUrl() {
            return url;
        }
    }

    static final class ServerNamed implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return StringUtils.hasText(context.getEnvironment().getProperty(SERVER));
        }
    }

    static final class ServerUnnamed implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !StringUtils.hasText(context.getEnvironment().getProperty(SERVER));
        }
    }
}
