package dev.korchma.bot.accounts;

import static dev.korchma.bot.accounts.TwoApps.INK;
import static dev.korchma.bot.accounts.TwoApps.QUILL;
import static dev.korchma.bot.accounts.TwoApps.alone;
import static dev.korchma.bot.accounts.TwoApps.button;
import static dev.korchma.bot.accounts.TwoApps.code;
import static dev.korchma.bot.accounts.TwoApps.enter;
import static dev.korchma.bot.accounts.TwoApps.link;
import static dev.korchma.bot.accounts.TwoApps.told;
import static dev.korchma.bot.accounts.TwoApps.type;
import static org.assertj.core.api.Assertions.assertThat;

import dev.korchma.bot.PaperFront;
import dev.korchma.bot.Talker;
import dev.korchma.bot.TestHouse;
import dev.korchma.bot.chat.Doorway;
import dev.korchma.bot.chat.Place;
import dev.korchma.bot.chat.Reply;
import dev.korchma.bot.chat.Speaker;
import dev.korchma.bot.command.Clockwork;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

/** What is said on the way to one person with two accounts, and on the way back. */
@DirtiesContext
@SpringBootTest(
        classes = {TestHouse.class, TwoApps.class},
        properties = "spring.main.web-application-type=none")
class LinkTest {

    @Autowired private Doorway doorway;
    @Autowired private PaperFront ink;
    @Autowired private PaperFront quill;
    @Autowired private Clockwork clock;
    @Autowired private JdbcClient jdbc;

    private final String name = UUID.randomUUID().toString().substring(0, 8);
    private final Place tavern = Place.channel(QUILL, "tavern of " + name);
    private Talker ann;
    private Talker nan;

    @BeforeEach
    void twoAccounts() {
        ann = TwoApps.talker(doorway, INK, "Ann" + name);
        nan = TwoApps.talker(doorway, QUILL, "Nan" + name);
    }

    @Test
    void theOneWhoGaveTheCodeIsAskedAndBothAreTold() {
        Talker.Answer whose = type(nan, code(ann));

        assertThat(whose.words()).contains("I gave this code to Ann" + name + " — ink");
        String asked = nan.presses(alone(nan), whose.token("Both are mine")).words();
        assertThat(asked).contains("I have asked you in the other app (ink)");
        PaperFront.Message question = told(ink, ann, "Is that you?");
        assertThat(question.view().words()).contains("Nan" + name).contains("quill");

        String yes = question.button("Yes, that is me").orElseThrow().token();
        assertThat(ann.presses(alone(ann), yes).words()).contains("one person now, Ann" + name);
        told(quill, nan, "one person now, Ann" + name);
        assertThat(nan.says(alone(nan), "/link").words())
                .contains("Linked already")
                .contains("Ann" + name + " — ink: this one gives you your name")
                .contains("Nan" + name + " — quill");
    }

    @Test
    void theNameStaysThatOfTheHomeAccountWhicheverSpeaks() {
        link(ink, ann, nan);

        assertThat(nan.says(tavern, "/coin").words()).contains("Ann" + name);
        assertThat(ann.says(Place.channel(INK, "here"), "/coin").words()).contains("Ann" + name);
        Talker renamed =
                new Talker(
                        doorway, new Speaker(QUILL, nan.speaker().account(), "Zoe" + name), "en");
        assertThat(renamed.says(tavern, "/coin").words()).contains("Ann" + name);
    }

    @Test
    void noLinksNothingAndBothAreTold() {
        enter(nan, code(ann));

        String no = button(ink, ann, "Is that you?", "No");

        assertThat(ann.presses(alone(ann), no).words()).contains("Nothing was linked");
        told(quill, nan, "the answer in the other app was no");
        assertThat(nan.says(tavern, "/coin").words()).contains("Nan" + name);
        assertThat(ann.presses(alone(ann), no).words()).contains("answered already");
    }

    @Test
    void everyCodeThatDoesNotWorkIsAnsweredWithItsReason() {
        String older = code(ann);
        assertThat(type(ann, older).words()).contains("your own code");
        assertThat(type(nan, "QQQQ-QQQQ").words()).contains("I know no such code");
        String live = code(ann);
        assertThat(type(nan, older).words()).contains("I know no such code");

        assertThat(type(nan, live.toLowerCase(Locale.ROOT).replace("-", " ")).words())
                .contains("I gave this code to Ann");
        assertThat(type(nan, live).words()).contains("used up");

        String late = code(ann);
        clock.pass(Duration.ofMinutes(16));
        assertThat(type(nan, late).words()).contains("older than 15 minutes");
    }

    @Test
    void aCodeTypedWhereOthersReadItIsVoid() {
        String code = code(ann);

        Talker.Answer answer = nan.says(tavern, "/link " + code);

        assertThat(answer.words()).contains("only in the private chat with me");
        assertThat(answer.visibility()).isEqualTo(Reply.Visibility.SECRET);
        assertThat(type(nan, code).words()).contains("used up");
    }

    @Test
    void whoeverGuessesHasToWait() {
        for (int guess = 0; guess < 5; guess++) {
            assertThat(type(nan, "QQQQ-QQQ" + guess).words()).contains("I know no such code");
        }
        String right = code(ann);

        assertThat(type(nan, right).words()).contains("Too many wrong codes");

        clock.pass(Duration.ofMinutes(61));
        assertThat(enter(nan, code(ann))).contains("I have asked you");
    }

    @Test
    void aQuestionIsTooOldAfterAQuarterOfAnHour() {
        enter(nan, code(ann));
        String yes = button(ink, ann, "Is that you?", "Yes, that is me");

        clock.pass(Duration.ofMinutes(16));

        assertThat(ann.presses(alone(ann), yes).words()).contains("longer than 15 minutes");
        assertThat(nan.says(tavern, "/coin").words()).contains("Nan" + name);
    }

    @Test
    void whoeverIsTalkedIntoTypingACodeIsToldWhoseItIsAndNothingIsAskedUntilTheyAgree() {
        Talker.Answer whose = type(nan, code(ann));

        assertThat(whose.words()).contains("Ann" + name).contains("they would get your heroes");
        assertThat(ann.presses(alone(ann), whose.token("Both are mine")).words())
                .as("it is not Ann's to agree")
                .contains("not for you");
        assertThat(ink.find(alone(ann), "Is that you?")).isEmpty();
    }

    @Test
    void onlyTheHolderOfTheCodeMayAnswer() {
        enter(nan, code(ann));
        String yes = button(ink, ann, "Is that you?", "Yes, that is me");

        assertThat(nan.presses(alone(nan), yes).words()).contains("not for you");
        assertThat(nan.says(tavern, "/coin").words()).contains("Nan" + name);
    }

    @Test
    void theCodeStandsInNoRow() {
        String code = code(ann);
        String kept = code(ann.saysUnreached(Place.channel(INK, "here"), "/link"));

        told(ink, ann, "I keep no codes");
        assertThat(rowsWith("inbox", code, kept)).isZero();
        assertThat(rowsWith("outbox", code, kept)).isZero();
        assertThat(rowsWith("view", code, kept)).isZero();
        assertThat(rowsWith("link_code", code, kept)).isZero();
    }

    private int rowsWith(String table, String... codes) {
        return jdbc.sql(
                        """
                        select count(*) from %s where strpos(%s::text, ?) > 0
                                                   or strpos(%s::text, ?) > 0
                        """
                                .formatted(table, table, table))
                .params(List.of(codes))
                .query(Integer.class)
                .single();
    }

    @Test
    void anUnlinkedAccountIsSomebodyNewAndTheHomeOneStays() {
        link(ink, ann, nan);
        Talker.Answer list = ann.says(alone(ann), "/link");
        assertThat(list.view().rows().getFirst()).as("none for the home account").hasSize(1);

        Talker.Answer really = ann.presses(alone(ann), list.token("Unlink: quill"));
        assertThat(really.words()).contains("Unlink “Nan" + name);
        Talker.Answer gone = ann.presses(alone(ann), really.token("Unlink: quill"));

        assertThat(gone.words()).contains("Unlinked: Nan" + name);
        told(quill, nan, "no longer linked");
        assertThat(nan.says(tavern, "/coin").words()).contains("Nan" + name);
        assertThat(nan.says(alone(nan), "/link").words()).doesNotContain("Linked already");
        assertThat(ann.presses(alone(ann), list.token("Unlink: quill")).words())
                .contains("not linked with you any more");

        link(ink, ann, nan);
        assertThat(nan.says(tavern, "/coin").words()).contains("Ann" + name);
    }

    @Test
    void anAccountThatWasUnlinkedBeforeTheYesStandsForItselfAlone() {
        link(ink, ann, nan);
        Talker zed = TwoApps.talker(doorway, INK, "Zed" + name);
        enter(nan, code(zed));
        String yes = button(ink, zed, "Is that you?", "Yes, that is me");
        Talker.Answer list = ann.says(alone(ann), "/link");
        Talker.Answer really = ann.presses(alone(ann), list.token("Unlink: quill"));
        ann.presses(alone(ann), really.token("Unlink: quill"));

        assertThat(zed.presses(alone(zed), yes).words()).contains("You are linked");

        assertThat(nan.says(tavern, "/coin").words()).contains("Zed" + name);
        assertThat(ann.says(Place.channel(INK, "here"), "/coin").words()).contains("Ann" + name);
    }

    @Test
    void aPrivateWordComesWhereThePersonSpokeLastAndNowhereElse() {
        link(ink, ann, nan);
        Talker bob = TwoApps.talker(doorway, QUILL, "Bob" + name);

        nan.says(tavern, "/coin");
        enter(bob, code(nan));
        told(quill, nan, "Bob" + name + " —");
        assertThat(ink.find(alone(ann), "Bob" + name + " —")).isEmpty();

        ann.says(Place.channel(INK, "here"), "/coin");
        enter(bob, code(ann));
        told(ink, ann, "Bob" + name + " —");
    }
}
