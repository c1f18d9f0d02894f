package dev.korchma.app;

import dev.korchma.app.start.StartProblem;
import dev.korchma.bot.BotCore;
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
     * @param arguments Spring Boot's, for example {@code --server.port=8081}
     */
    public static void main(String[] arguments) {
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
}
