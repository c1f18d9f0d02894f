package dev.korchma.bot.accounts;

import static dev.korchma.bot.accounts.TwoApps.INK;
import static dev.korchma.bot.accounts.TwoApps.QUILL;
import static dev.korchma.bot.accounts.TwoApps.alone;
import static dev.korchma.bot.accounts.TwoApps.atOnce;
import static dev.korchma.bot.accounts.TwoApps.button;
import static dev.korchma.bot.accounts.TwoApps.code;
import static dev.korchma.bot.accounts.TwoApps.enter;
import static dev.korchma.bot.accounts.TwoApps.type;
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

/** What two do at once on the way to one person comes out as one after the other. */
@DirtiesContext
@SpringBootTest(
        classes = {TestHouse.class, TwoApps.class},
        properties = "spring.main.web-application-type=none")
class JoiningRacesTest {

    @Autowired private Doorway doorway;
    @Autowired private PaperFront ink;
    @Autowired private PaperFront quill;
    @Autowired private JdbcClient jdbc;

    private final String name = UUID.randomUUID().toString().substring(0, 8);
    private final Place tavern = Place.channel(QUILL, "tavern of " + name);
    private Talker ann;
    private Talker nan;
    private Talker bob;

    @BeforeEach
    void threeAccounts() {
        ann = TwoApps.talker(doorway, INK, "Ann" + name);
        nan = TwoApps.talker(doorway, QUILL, "Nan" + name);
        bob = TwoApps.talker(doorway, QUILL, "Bob" + name);
    }

    @RepeatedTest(5)
    void aCodeTypedByTwoAtOnceIsGoodForOneOfThem() {
        String code = code(ann);

        List<String> answers =
                atOnce(List.of(() -> type(nan, code).words(), () -> type(bob, code).words()));

        assertThat(answers).filteredOn(words -> words.contains("I gave this code")).hasSize(1);
        assertThat(answers).filteredOn(words -> words.contains("used up")).hasSize(1);
    }

    @RepeatedTest(5)
    void aDoubleClickOnYesJoinsOnce() {
        enter(nan, code(ann));
        String yes = button(ink, ann, "Is that you?", "Yes, that is me");
        Place elsewhere = Place.channel(INK, "elsewhere " + name);

        List<String> answers =
                atOnce(
                        List.of(
                                () -> ann.presses(alone(ann), yes).words(),
                                () -> ann.presses(elsewhere, yes).words()));

        assertThat(answers).filteredOn(words -> words.contains("You are linked")).hasSize(1);
        assertThat(answers).filteredOn(words -> words.contains("answered already")).hasSize(1);
    }

    @RepeatedTest(5)
    void twoWhoJoinEachOtherAtOnceAreOneInTheEnd() {
        enter(nan, code(ann));
        enter(ann, code(nan));
        String annSays = button(ink, ann, "Is that you?", "Yes, that is me");
        String nanSays = button(quill, nan, "Is that you?", "Yes, that is me");

        List<String> answers =
                atOnce(
                        List.of(
                                () -> ann.presses(alone(ann), annSays).words(),
                                () -> nan.presses(alone(nan), nanSays).words()));

        assertThat(answers)
                .anyMatch(words -> words.contains("You are linked"))
                .anyMatch(words -> words.contains("one person already"));
        assertThat(personsOf(ann, nan)).isEqualTo(1);
    }

    @RepeatedTest(5)
    void aChainJoinedAtOnceIsOnePersonInTheEnd() {
        enter(nan, code(ann));
        enter(bob, code(nan));
        String annSays = button(ink, ann, "Is that you?", "Yes, that is me");
        String nanSays = button(quill, nan, "Is that you?", "Yes, that is me");

        List<String> answers =
                atOnce(
                        List.of(
                                () -> ann.presses(alone(ann), annSays).words(),
                                () -> nan.presses(alone(nan), nanSays).words()));

        assertThat(answers).allMatch(words -> words.contains("You are linked"));
        assertThat(personsOf(ann, nan, bob)).isEqualTo(1);
    }

    @RepeatedTest(10)
    void aDuelBegunWhileItsMemberBecomesAnotherIsLedByWhoeverIsThereAfterwards() {
        Talker amy = TwoApps.talker(doorway, QUILL, "Amy" + name);
        Stream.of(amy, nan, bob).forEach(one -> one.says(tavern, "/coin"));
        enter(nan, code(amy));
        String yes = button(quill, amy, "Is that you?", "Yes, that is me");

        List<String> answers =
                atOnce(
                        List.of(
                                () -> amy.presses(alone(amy), yes).words(),
                                () -> nan.says(tavern, "/duel computer").words(),
                                () -> bob.says(tavern, "/duel user Nan" + name).words()));

        assertThat(answers).noneMatch(words -> words.contains("broke"));
        assertThat(
                        jdbc.sql(
                                        """
                                        select count(*) from document d join member m
                                            on m.space_id = d.space_id and m.alias_of is not null
                                         where d.kind like 'encounter%'
                                           and d.body #>> '{stage,is}' in ('proposed', 'running')
                                           and position(m.id::text in d.body::text) > 0
                                        """)
                                .query(Integer.class)
                                .single())
                .as("unfinished duels that name a member that is another by now")
                .isZero();
    }

    private int personsOf(Talker... talkers) {
        return jdbc.sql("select count(distinct person_id) from identity where account in (:all)")
                .param("all", Stream.of(talkers).map(one -> one.speaker().account()).toList())
                .query(Integer.class)
                .single();
    }
}
