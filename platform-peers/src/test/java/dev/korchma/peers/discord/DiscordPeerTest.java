package dev.korchma.peers.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.korchma.peers.discord.world.Channel;
import java.util.Map;
import java.util.Objects;
import net.dv8tion.jda.api.interactions.DiscordLocale;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;
import net.dv8tion.jda.api.utils.Compression;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Acts of people, answered by the real JDA. */
final class DiscordPeerTest {

    private static OpenTavern tavern;
    private static DiscordPeer peer;
    private static DiscordPerson alice;
    private static DiscordPerson boris;

    private Channel hall;

    @BeforeAll
    static void open() throws InterruptedException {
        tavern = new OpenTavern(Compression.ZLIB, new Barkeeper());
        peer = tavern.peer;
        alice = tavern.alice;
        boris = tavern.boris;
        tavern.jda
                .updateCommands()
                .addCommands(
                        Commands.slash("say", "Says it")
                                .addOption(OptionType.STRING, "text", "What", true, true)
                                .addOption(OptionType.BOOLEAN, "secret", "Only to you"),
                        Commands.slash("slow", "Thinks first")
                                .setContexts(InteractionContextType.ALL),
                        Commands.slash("never", "Does not answer"),
                        Commands.slash("sheet", "A form"),
                        Commands.slash("weigh", "Weighs a file")
                                .addOption(OptionType.ATTACHMENT, "what", "Which", true),
                        Commands.slash("hand", "Asks for a file"),
                        Commands.slash("board", "Buttons"),
                        Commands.slash("duel", "Duels")
                                .setNameLocalization(DiscordLocale.RUSSIAN, "дуэль")
                                .addSubcommands(
                                        new SubcommandData("with", "Somebody")
                                                .setNameLocalization(DiscordLocale.RUSSIAN, "с")
                                                .addOption(
                                                        OptionType.USER, "opponent", "Whom", true)),
                        Commands.user("Inspect"))
                .complete();
    }

    @AfterAll
    static void close() throws InterruptedException {
        tavern.close();
    }

    @BeforeEach
    void anEmptyHall() {
        hall = tavern.channel("hall");
    }

    @AfterEach
    void nobodyComplains() {
        tavern.assertQuiet();
    }

    @Test
    void aPublicReplyIsSeenByEverybody() {
        var reply = alice.in(hall).slash("say", Map.of("text", "Good *evening*")).reply();

        assertThat(reply.lines()).containsExactly("Good *evening*");
        assertThat(reply.author()).isEqualTo("Korchma");
        assertThat(peer.visibleTo(boris, hall)).containsExactly(reply);
    }

    @Test
    void aSecretReplyIsSeenByOneOnly() {
        var reply = alice.in(hall).slash("say", Map.of("text", "psst", "secret", true)).reply();

        assertThat(reply.ephemeral()).isTrue();
        assertThat(peer.visibleTo(alice, hall)).containsExactly(reply);
        assertThat(peer.visibleTo(boris, hall)).isEmpty();
    }

    @Test
    void aDeferredReplyTakesThePlaceOfThinking() {
        var attempt = alice.in(hall).slash("slow", Map.of());

        assertThat(attempt.first()).isInstanceOf(Outcome.Thinking.class);
        assertThat(attempt.reply().lines()).containsExactly("thought about it");
        assertThat(peer.visibleTo(boris, hall)).singleElement().matches(seen -> !seen.thinking());
    }

    @Test
    void aFileOfACommandIsServedToTheBot() {
        var letter = new PersonFile("my letter.txt", new byte[] {1, 2, 3});

        var reply = alice.in(hall).slash("weigh", Map.of("what", letter)).reply();

        assertThat(reply.lines()).containsExactly("my_letter.txt: 3 of 3");
    }

    @Test
    void aFileOfAFormIsServedToTheBot() {
        alice.in(hall).slash("hand", Map.of()).first();
        var form = Objects.requireNonNull(alice.in(hall).openForm());
        var letter = new PersonFile("letter.txt", new byte[] {1, 2, 3, 4});

        var reply = alice.in(hall).submit(form, Map.of("Letter", letter)).reply();

        assertThat(reply.lines()).containsExactly("letter.txt: 4 of 4");
    }

    @Test
    void nobodySendsWordsOrTooMuchWhereAFileBelongs() {
        var place = alice.in(hall);

        assertThatThrownBy(() -> place.slash("weigh", Map.of("what", "letter.txt")))
                .isInstanceOf(NotOnScreen.class);
        assertThatThrownBy(() -> place.slash("weigh", Map.of())).isInstanceOf(NotOnScreen.class);
        var huge = new PersonFile("huge.zip", new byte[(10 << 20) + 1]);
        assertThatThrownBy(() -> place.slash("weigh", Map.of("what", huge)))
                .isInstanceOf(NotOnScreen.class)
                .hasMessageContaining("too powerful");
    }

    @Test
    void suggestionsComeForTheOptionBeingTyped() {
        var outcome = alice.in(hall).autocomplete("say", Map.of("text", "wi"), "text").outcome();

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Suggested.class,
                        suggested ->
                                assertThat(suggested.list())
                                        .extracting(Suggestion::value)
                                        .containsExactly("wine", "wisdom"));
    }

    @Test
    void aPressedButtonChangesItsMessage() {
        var board = alice.in(hall).slash("board", Map.of()).reply();
        var changed = boris.in(hall).click(board, "Hit").reply();

        assertThat(changed.id()).isEqualTo(board.id());
        assertThat(changed.lines()).containsExactly("hit by @Boris");
        assertThat(changed.edited()).isTrue();
    }

    @Test
    void aMenuTellsWhatWasChosen() {
        var board = alice.in(hall).slash("board", Map.of()).reply();
        var reply = alice.in(hall).select(board, "Weapon", "Axe").reply();

        assertThat(reply.lines()).containsExactly("you chose axe");
    }

    @Test
    void aFormGoesOutAndComesBack() {
        var form = alice.in(hall).slash("sheet", Map.of()).form();
        assertThat(alice.in(hall).openForm()).isEqualTo(form);
        var reply = alice.in(hall).submit(form, Map.of("Name", "Bob", "Class", "Wizard")).reply();

        assertThat(form.title()).isEqualTo("Sheet");
        assertThat(reply.lines()).containsExactly("Bob w");
        assertThat(alice.in(hall).openForm()).isNull();
    }

    @Test
    void aCommandIsFoundByItsNameInThePersonsLanguage() {
        var reply = boris.in(hall).slash("дуэль с", Map.of("opponent", alice)).reply();

        assertThat(reply.lines()).containsExactly("@Alice");
    }

    @Test
    void aCommandOfThePersonsMenuNamesThePerson() {
        assertThat(alice.in(hall).onPerson("Inspect", boris).reply().lines())
                .containsExactly("Boris");
    }

    @Test
    void whatIsNotRegisteredCannotBeTyped() {
        assertThatThrownBy(() -> alice.in(hall).slash("dance", Map.of()))
                .isInstanceOf(NotOnScreen.class);
        assertThatThrownBy(() -> alice.in(hall).slash("say", Map.of()))
                .isInstanceOf(NotOnScreen.class);
        assertThatThrownBy(() -> alice.in(hall).slash("duel", Map.of()))
                .isInstanceOf(NotOnScreen.class);
    }
}
