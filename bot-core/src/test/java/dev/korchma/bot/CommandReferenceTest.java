package dev.korchma.bot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.korchma.bot.chat.CommandMenu;
import dev.korchma.bot.chat.Reply.Suggestion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;

/**
 * {@code docs/commands.md} is what the declarations say; {@code -Dreference=write} writes it anew.
 */
@DirtiesContext
@SpringBootTest(classes = TestHouse.class, properties = "spring.main.web-application-type=none")
class CommandReferenceTest {

    private static final Path PAGE = Path.of("../docs/commands.md");

    @Autowired private CommandMenu menu;

    @Test
    void theReferenceSaysWhatTheDeclarationsSay() throws IOException {
        String page = page();
        if ("write".equals(System.getProperty("reference"))) {
            Files.writeString(PAGE, page);
        }

        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }

    @Test
    void everyCommandBelowAFirstWordHasItsPlaceInTheOrderOfUse() throws IOException {
        Properties order = new Properties();
        try (InputStream file =
                CommandReferenceTest.class.getResourceAsStream("/order-of-use.properties")) {
            order.load(Objects.requireNonNull(file));
        }
        List<String> placed =
                order.stringPropertyNames().stream()
                        .flatMap(word ->
                                Stream.of(order.getProperty(word).split(" "))
                                        .map(below -> word + " " + below))
                        .toList();

        assertThat(placed)
                .containsExactlyInAnyOrderElementsOf(
                        menu.entries("en").stream()
                                .map(CommandMenu.Entry::path)
                                .filter(path -> path.contains(" "))
                                .toList());
    }

    private String page() {
        return """
        # Commands

        Made from the declarations by `CommandReferenceTest`; write it anew with `-Dreference=write`.
        Options come by name, `/roll dice:2d6 label:Sword`, or without, in this order. A required one
        that is missing is asked for.

        ## English

        %s
        ## По-русски

        %s\
        """
                .formatted(entries("en"), entries("ru"));
    }

    private String entries(String language) {
        return menu.entries(language).stream()
                .map(CommandReferenceTest::entry)
                .collect(Collectors.joining("\n"));
    }

    private static String entry(CommandMenu.Entry entry) {
        return "**/"
                + entry.path()
                + "** — "
                + entry.description()
                + "\n"
                + entry.options().stream()
                        .map(CommandReferenceTest::option)
                        .collect(Collectors.joining());
    }

    private static String option(CommandMenu.Option option) {
        String choices =
                option.choices().stream().map(Suggestion::value).collect(Collectors.joining(", "));
        return "- `%s`%s — %s%s\n"
                .formatted(
                        option.name(),
                        option.required() ? " *" : "",
                        option.description(),
                        choices.isEmpty() ? "" : " (" + choices + ")");
    }
}
