package dev.korchma.bot.accounts;

import static dev.korchma.bot.accounts.TwoApps.INK;
import static dev.korchma.bot.accounts.TwoApps.QUILL;
import static dev.korchma.bot.accounts.TwoApps.atOnce;
import static dev.korchma.bot.accounts.TwoApps.link;
import static dev.korchma.bot.accounts.TwoApps.pressable;
import static org.assertj.core.api.Assertions.assertThat;

import dev.korchma.bot.PaperFront;
import dev.korchma.bot.Talker;
import dev.korchma.bot.TestHouse;
import dev.korchma.bot.chat.Doorway;
import dev.korchma.bot.chat.Place;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

/** One person with two apps open, who does something in both in the same moment. */
@DirtiesContext
@SpringBootTest(
        classes = {TestHouse.class, TwoApps.class},
        properties = "spring.main.web-application-type=none")
class TwoAppsAtOnceTest {

    @Autowired private Doorway doorway;
    @Autowired private PaperFront ink;
    @Autowired private PaperFront quill;
    @Autowired private JdbcClient jdbc;

    private final String name = UUID.randomUUID().toString().substring(0, 8);
    private final Place inn = Place.channel(INK, "inn of " + name);
    private final Place tavern = Place.channel(QUILL, "tavern of " + name);

    /** Both are one person, who is Ann in both apps. */
    private Talker atTheInn;

    private Talker inTheTavern;
    private Talker bob;

    @BeforeEach
    void onePersonAtTwoTablesOfOneCampaign() {
        atTheInn = TwoApps.talker(doorway, INK, "Ann" + name);
        inTheTavern = TwoApps.talker(doorway, QUILL, "Nan" + name);
        bob = TwoApps.talker(doorway, QUILL, "Bob" + name);
        atTheInn.says(inn, "/campaign create Salt");
        String words = atTheInn.says(inn, "/campaign link").words();
        String table = words.replaceFirst("(?s).*/campaign link (\\S+) .*", "$1");
        inTheTavern.says(tavern, "/campaign link " + table);
        Stream.of(inTheTavern, bob).forEach(one -> one.says(tavern, "/coin"));
        atTheInn.says(inn, "/coin");
        link(ink, atTheInn, inTheTavern);
    }

    @RepeatedTest(5)
    void aYesInBothAppsBeginsTheDuelOnceAndTheOtherIsTold() {
        bob.says(tavern, "/duel user Ann" + name);
        String left = pressable(ink, inn, "Accept");
        String right = pressable(quill, tavern, "Accept");

        List<String> answers =
                atOnce(
                        List.of(
                                () -> atTheInn.presses(inn, left).words(),
                                () -> inTheTavern.presses(tavern, right).words()));

        assertThat(answers).filteredOn(String::isEmpty).as("one begins it").hasSize(1);
        assertThat(happened("fight-began")).isOne();
    }

    @RepeatedTest(5)
    void whoGivesUpInBothAppsLosesOnce() {
        bob.says(tavern, "/duel user Ann" + name);
        atTheInn.presses(inn, pressable(ink, inn, "Accept"));
        String left = atTheInn.presses(inn, pressable(ink, inn, "Surrender")).token("Give up");
        String right =
                inTheTavern.presses(tavern, pressable(quill, tavern, "Surrender")).token("Give up");

        List<String> answers =
                atOnce(
                        List.of(
                                () -> atTheInn.presses(inn, left).words(),
                                () -> inTheTavern.presses(tavern, right).words()));

        assertThat(answers).doesNotHaveDuplicates();
        assertThat(happened("\"ended")).isOne();
    }

    @RepeatedTest(5)
    void whatIsRolledInBothAppsIsRolledTwiceByOnePerson() {
        List<String> answers =
                atOnce(
                        List.of(
                                () -> atTheInn.says(inn, "/roll 1d20").words(),
                                () -> inTheTavern.says(tavern, "/roll 1d20").words()));

        assertThat(answers).allMatch(words -> words.contains("Ann" + name));
    }

    private long happened(String event) {
        return jdbc.sql(
                        """
                        select count(*) from journal where events::text like ? and space_id =
                          (select space_id from place where front = ? and id = ?)
                        """)
                .params("%" + event + "%", INK, inn.id())
                .query(Long.class)
                .single();
    }
}
