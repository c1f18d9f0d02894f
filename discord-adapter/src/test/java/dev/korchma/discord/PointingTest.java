package dev.korchma.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.korchma.peers.discord.DiscordPerson;
import dev.korchma.peers.discord.Outcome;
import dev.korchma.peers.discord.Seen;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What can be done by pointing at a person or a message. */
class PointingTest {

    private static TestDiscord discord;

    @BeforeAll
    static void open() {
        discord = TestDiscord.start();
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
    void personIsChallengedFromTheirMenu() {
        Tavern tavern = discord.tavern("Menu of a person");
        DiscordPerson max = tavern.guest("Max", "en-US");
        DiscordPerson lia = tavern.guest("Лия", "ru");

        max.in(tavern.hall()).onPerson("Challenge to a duel", lia).outcome();

        tavern.awaits(lia, tavern.hall(), seen -> seen.buttons().contains("Accept"));
    }

    @Test
    void messageIsAnsweredInCharacterAndQuoted() {
        Tavern tavern = discord.tavern("Menu of a message");
        DiscordPerson max = tavern.guest("Max", "en-US");
        DiscordPerson lia = tavern.guest("Лия", "ru");
        tavern.challenge(max, lia);
        Seen asked = lia.in(tavern.hall()).says("Where is **everybody**?");

        Seen line = answer(max, tavern, asked, "Down the [well] - 3*4.");

        assertThat(line.author()).isEqualTo("Bryn");
        assertThat(Stage.plain(line))
                .isEqualTo("-# ↪ Лия: Where is everybody?\nDown the [well] - 3*4.");
        assertThat(Stage.plain(answer(max, tavern, line, "Really.")))
                .isEqualTo("-# ↪ Bryn: Down the [well] - 3*4.\nReally.");
    }

    private static Seen answer(DiscordPerson who, Tavern tavern, Seen message, String words) {
        Outcome outcome = who.in(tavern.hall()).onMessage("Answer in character", message).outcome();
        assertThat(outcome).isInstanceOf(Outcome.Asked.class);
        who.in(tavern.hall())
                .submit(((Outcome.Asked) outcome).form(), Map.of("What does your hero say?", words))
                .outcome();
        return tavern.awaits(who, tavern.hall(), seen -> Stage.plain(seen).endsWith("\n" + words));
    }

    @Test
    void labelsSpeakTheLanguageOfTheClient() {
        assertThat(discord.peer().world().commands().values())
                .anyMatch(
                        command -> command.declared().toString().contains("Ответить от лица героя"))
                .anyMatch(command -> command.declared().toString().contains("Вызвать на дуэль"));
    }
}
