package dev.korchma.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.korchma.app.start.StartProblem;
import dev.korchma.app.validate.Validate;
import dev.korchma.bot.BotCore;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.util.List;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.annotation.Import;

/**
 * Starts the bot: every front, the neutral core and, unless a server is named, its own PostgreSQL.
 */
@SpringBootApplication(
        scanBasePackages = {
            "dev.korchma.app",
            "dev.korchma.discord",
            "dev.korchma.telegram",
            "dev.korchma.web"
        })
@Import(BotCore.class)
public class Korchma {

    /**
     * Ends with {@link StartProblem#EXIT_CODE} when the operator can mend what is wrong, with 1
     * when only we can.
     *
     * @param arguments Spring Boot's, for example {@code --server.port=8081}; or {@link
     *     Validate#WORD} and what to check, then nothing is started
     */
    public static void main(String[] arguments) {
        if (arguments.length > 0 && arguments[0].equals(Validate.WORD)) {
            System.exit(validate(List.of(arguments).subList(1, arguments.length)));
        }
        var application = new SpringApplication(Korchma.class);
        application.setBannerMode(Banner.Mode.OFF);
        // The fronts do not know each other: two of them may call a part the same.
        application.setBeanNameGenerator(FullyQualifiedAnnotationBeanNameGenerator.INSTANCE);
        try {
            application.run(arguments);
        } catch (RuntimeException | Error failure) {
            System.exit(StartProblem.exitCode(failure));
        }
    }

    private static int validate(List<String> arguments) {
        if (System.getProperty("logback.configurationFile") == null) {
            System.setProperty("logback.configurationFile", "validate-logback.xml");
        }
        // Sentences are not only in English, whatever the machine takes its terminal for.
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, UTF_8);
        var err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, UTF_8);
        return Validate.run(arguments, System.getenv(), out, err);
    }
}
