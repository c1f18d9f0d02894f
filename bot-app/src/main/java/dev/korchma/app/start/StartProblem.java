package dev.korchma.app.start;

import dev.korchma.app.postgres.DatabaseRefused;
import dev.korchma.discord.DiscordRefused;
import dev.korchma.telegram.TokenRefused;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.tomcat.ConnectorStartFailedException;
import org.springframework.boot.web.server.PortInUseException;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * Why the program cannot start, when it is something the operator can mend: one sentence with what
 * is wrong, where it is set and what would work. Everything else is a bug and keeps its stack
 * trace.
 */
public final class StartProblem {

    /**
     * {@code EX_CONFIG} of sysexits.h: starting again will not help before something is changed.
     */
    public static final int EXIT_CODE = 78;

    private static final int BUG = 1;

    private StartProblem() {}

    /** What the process should end with after this failure. */
    public static int exitCode(Throwable failure) {
        return explain(failure).isPresent() ? EXIT_CODE : BUG;
    }

    static Optional<String> explain(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .flatMap(cause -> sentence(cause).stream())
                .findFirst();
    }

    private static Optional<String> sentence(Throwable cause) {
        return Optional.ofNullable(
                switch (cause) {
                    case DatabaseRefused refused -> refused.getMessage();
                    case DiscordRefused refused -> refused.getMessage();
                    case TokenRefused refused -> refused.getMessage();
                    case PortInUseException taken -> portTaken(taken.getPort());
                    case ConnectorStartFailedException taken -> portTaken(taken.getPort());
                    case BindException wrong -> wrongValue(wrong);
                    case InvalidConfigurationPropertyValueException wrong -> wrongValue(wrong);
                    case FlywayValidateException migration -> migration(migration);
                    case YAMLException syntax ->
                            "A configuration file cannot be read: " + line(syntax) + ".";
                    default -> null;
                });
    }

    private static String portTaken(int port) {
        return "The table cannot be served on port "
                + port
                + ", another program uses it or the address is not this machine's: stop that program, or"
                + " choose another port with --server.port="
                + (port + 1)
                + " (or SERVER_PORT) and check server.address (SERVER_ADDRESS).";
    }

    private static String wrongValue(BindException wrong) {
        var property = wrong.getProperty();
        if (property == null) {
            return "The setting " + wrong.getName() + " cannot be read: " + line(wrong) + ".";
        }
        return "The setting "
                + property.getName()
                + " = "
                + shown(property.getName().toString(), property.getValue())
                + ", set in "
                + property.getOrigin()
                + ", is not a valid "
                + wrong.getTarget().getType().resolve(Object.class).getSimpleName()
                + ".";
    }

    private static String wrongValue(InvalidConfigurationPropertyValueException wrong) {
        return "The setting "
                + wrong.getName()
                + " = "
                + shown(wrong.getName(), String.valueOf(wrong.getValue()))
                + " cannot be used ("
                + String.valueOf(wrong.getReason()).lines().findFirst().orElse("")
                + "): correct it where it is set, on the command line, in the environment ("
                + wrong.getName().toUpperCase(Locale.ROOT).replace(".", "_").replace("-", "")
                + ") or in a configuration file.";
    }

    private static String migration(FlywayValidateException failure) {
        return "The database's tables do not fit this version of Korchma ("
                + line(failure)
                + "): use the version that wrote them or a newer one; nothing was changed.";
    }

    private static String shown(String name, Object value) {
        var lower = name.toLowerCase(Locale.ROOT);
        var secret = Stream.of("password", "token", "secret", "url").anyMatch(lower::contains);
        return secret ? "(hidden)" : "\"" + value + "\"";
    }

    private static String line(Throwable cause) {
        var message = String.valueOf(cause.getMessage());
        return String.join(" ", message.lines().map(String::strip).limit(3).toList());
    }
}
