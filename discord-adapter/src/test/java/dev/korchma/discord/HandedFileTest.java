package dev.korchma.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.korchma.peers.discord.DiscordPerson;
import dev.korchma.peers.discord.PersonFile;
import dev.korchma.peers.discord.Seen;
import dev.korchma.peers.discord.world.Channel;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A file comes with the command, with a line of the private chat, or in a form. */
class HandedFileTest {

    private static final PersonFile LETTER =
            new PersonFile("letter.txt", "no pack".getBytes(StandardCharsets.UTF_8));
    private static final String READ = "This is no zip archive";

    private static TestDiscord discord;
    private static Tavern tavern;

    @BeforeAll
    static void open() {
        discord = TestDiscord.start();
        tavern = discord.tavern("Library");
    }

    @AfterAll
    static void close() {
        discord.close();
    }

    @AfterEach
    void allIsWell() {
        discord.allIsWell();
    }

    @Test
    void theFileOfACommandIsReadAndAnsweredToItsSenderAlone() {
        DiscordPerson max = tavern.guest("Max", "en-US");
        DiscordPerson lia = tavern.guest("Lia", "en-US");

        Seen reply = max.in(tavern.hall()).slash("system validate", Map.of("file", LETTER)).reply();

        assertThat(reply.text()).contains(READ);
        assertThat(reply.ephemeral()).isTrue();
        assertThat(tavern.seen(lia, tavern.hall(), READ)).isEmpty();
    }

    @Test
    void aFileThatIsGoneWhenItIsWantedIsSaidToBeGone() {
        DiscordPerson max = tavern.guest("Max", "en-US");
        var world = discord.peer().world();
        // The client has uploaded it, and Discord has forgotten it since.
        var attempt =
                world.locked(() -> {
                    var sent =
                            max.in(tavern.hall()).slash("system validate", Map.of("file", LETTER));
                    world.attachments().clear();
                    return sent;
                });

        assertThat(attempt.reply().text()).contains("“letter.txt” is no longer there.");
    }

    @Test
    void inPrivateAFileComesWithTheLine() {
        DiscordPerson max = tavern.guest("Max", "en-US");
        Channel desk = max.inPrivate().channel();

        max.inPrivate().says("/system validate", LETTER);

        tavern.awaits(max, desk, READ);
    }

    @Test
    void inPrivateAMissingFileIsAskedForByAForm() {
        DiscordPerson max = tavern.guest("Max", "en-US");
        Channel desk = max.inPrivate().channel();
        max.inPrivate().says("/system validate");
        Seen question = tavern.awaits(max, desk, "Which game shall I check?");

        max.in(desk).click(question, "Check a game").outcome();
        var form = Objects.requireNonNull(max.in(desk).openForm());
        var answer = max.in(desk).submit(form, Map.of(form.fields().getFirst().label(), LETTER));

        assertThat(answer.reply().text()).contains(READ);
    }
}
