package dev.korchma.bot.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.korchma.bot.PaperAndSlate;
import dev.korchma.bot.PaperFront;
import dev.korchma.bot.Talker;
import dev.korchma.bot.TestHouse;
import dev.korchma.bot.characters.Heroes;
import dev.korchma.bot.chat.Doorway;
import dev.korchma.bot.chat.Place;
import dev.korchma.game.character.Character;
import dev.korchma.game.character.Request;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

/** Heroes wait for a word: who says it, about what, and what becomes of it when things move on. */
@DirtiesContext
@SpringBootTest(
        classes = {TestHouse.class, PaperAndSlate.class},
        properties = "spring.main.web-application-type=none")
class ApprovalTest {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Pattern CODE = Pattern.compile("[A-Z2-9]{4}-[A-Z2-9]{4}");

    @Autowired private Doorway doorway;
    @Autowired private PaperFront paper;
    @Autowired private PaperFront slate;
    @Autowired private Heroes heroes;
    @Autowired private JdbcClient jdbc;

    private final String name = UUID.randomUUID().toString().substring(0, 6);
    private final Place hall = Place.channel("paper", "approval-" + name);
    private Talker vika;
    private Talker lia;
    private Talker max;
    private long space;

    @BeforeEach
    void aCampaignIsOpenWhereHeroesAreSeenFirst() {
        vika = new Talker(doorway, "paper", "Vika" + name, "en");
        lia = new Talker(doorway, "paper", "Lia" + name, "en");
        max = new Talker(doorway, "paper", "Max" + name, "en");
        vika.says(hall, "/campaign create Salt " + name);
        lia.says(hall, "/campaign join");
        max.says(hall, "/campaign join");
        space =
                jdbc.sql("select space_id from place where front = ? and id = ?")
                        .params(hall.front(), hall.id())
                        .query(Long.class)
                        .single();
        set("Heroes after approval");
    }

    private Talker.Answer set(String label) {
        return vika.presses(hall, vika.says(hall, "/campaign settings").token(label));
    }

    private void bryn(Talker who) {
        bryn(who, hall);
    }

    private static void bryn(Talker who, Place where) {
        Talker.Answer doors = who.says(where, "/character create");
        Talker.Answer ready = who.presses(where, doors.token("Ready-made hero"));
        who.presses(where, ready.begun("Bryn"));
    }

    private Character hero() {
        return heroes.everybody(space).getFirst();
    }

    private PaperFront.Message card(Talker leader, String words) {
        Place own = own(leader);
        return await().atMost(SOON)
                .until(() -> front(leader).find(own, words), Optional::isPresent)
                .orElseThrow();
    }

    private PaperFront front(Talker who) {
        return who.speaker().front().equals("paper") ? paper : slate;
    }

    private static Place own(Talker who) {
        return Place.privately(who.speaker().front(), who.speaker().account());
    }

    private static String token(PaperFront.Message card, String label) {
        return card.button(label).orElseThrow().token();
    }

    /** The player has the hero take something. */
    private static void takes(Talker who, Place where, String what) {
        Talker.Answer editing = who.says(where, "/character edit Bryn");
        who.picks(where, editing.lists().getFirst().token(), what);
    }

    private void approvedBryn() {
        bryn(max);
        vika.presses(own(vika), token(card(vika, "new hero: Bryn"), "Approve"));
        await().atMost(SOON).until(() -> hero().request() == null);
    }

    @Test
    void aButtonOfBeforeDoesNotApproveWhatIsAskedForNow() {
        bryn(max);
        String old = token(card(vika, "new hero: Bryn"), "Approve");
        takes(max, hall, "dagger");

        assertThat(vika.presses(own(vika), old).words()).contains("has become other meanwhile");
        assertThat(hero().comes()).isFalse();

        PaperFront.Message now = card(vika, "Dagger");
        assertThat(vika.presses(own(vika), token(now, "Approve")).words()).isEmpty();
        assertThat(hero().comes()).isTrue();
        assertThat(hero().build().items()).contains("dagger");
    }

    @Test
    void whatIsApprovedIsApprovedOnceAndOneOfTwoWhoLeadIsEnough() {
        vika.says(hall, "/campaign role Lia" + name + " co-master");
        bryn(max);
        String hers = token(card(vika, "new hero: Bryn"), "Approve");
        String other = token(card(lia, "new hero: Bryn"), "Send back");

        assertThat(vika.presses(own(vika), hers).words()).isEmpty();
        assertThat(vika.presses(own(vika), hers).words()).contains("nothing waits");
        assertThat(lia.presses(own(lia), other).words()).contains("nothing waits");
        card(lia, "approved by Vika" + name);
        assertThat(hero().comes()).isTrue();
        assertThat(heroes.everybody(space)).hasSize(1);
    }

    @Test
    void aHeroPlaysOnAsApprovedWhileAChangeWaits() {
        approvedBryn();
        var before = hero().body();
        takes(max, hall, "dagger");

        assertThat(hero().body()).isEqualTo(before);
        assertThat(Objects.requireNonNull(hero().request()).waits()).isTrue();
        assertThat(max.says(hall, "/check athletics").words()).doesNotContain("waits for a word");
        assertThat(max.says(hall, "/character list").words())
                .contains("A change waits for the master");
    }

    @Test
    void whatAMasterGivesMeanwhileIsThereWhenTheChangeIsApproved() {
        approvedBryn();
        takes(max, hall, "dagger");
        takes(vika, hall, "shortbow");
        assertThat(hero().build().items()).contains("shortbow").doesNotContain("dagger");

        vika.presses(own(vika), token(card(vika, "Takes: Dagger"), "Approve"));

        assertThat(hero().build().items()).contains("shortbow", "dagger");
    }

    @Test
    void anotherPlayerHasNoSayInIt() {
        bryn(max);
        String approve = token(card(vika, "new hero: Bryn"), "Approve");

        assertThat(lia.presses(hall, approve).words()).contains("not for you");
        assertThat(hero().comes()).isFalse();
        assertThat(paper.in(own(lia)).stream().map(one -> one.view().words()))
                .noneMatch(words -> words.contains("Bryn"));
    }

    @Test
    void whoeverWasTheMasterHasNoSayAnyMoreAndWhoeverIsFindsWhoWaits() {
        bryn(max);
        String approve = token(card(vika, "new hero: Bryn"), "Approve");
        Talker.Answer role = vika.says(hall, "/campaign role Lia" + name + " master");
        vika.presses(hall, role.token("Give the mastership"));

        assertThat(vika.presses(own(vika), approve).words()).contains("Only those who lead");
        assertThat(lia.says(hall, "/campaign approvals").words()).contains("New: Bryn");
        assertThat(hero().comes()).isFalse();
    }

    @Test
    void aPlayerWhoOnlyWatchesByNowHasNothingToWaitFor() {
        bryn(max);
        String approve = token(card(vika, "new hero: Bryn"), "Approve");
        vika.says(hall, "/campaign role Max" + name + " spectator");

        assertThat(vika.presses(own(vika), approve).words()).contains("only watches");
        assertThat(vika.says(hall, "/campaign approvals").words()).contains("Nobody waits");
        vika.says(hall, "/campaign role Max" + name + " player");
        assertThat(vika.presses(own(vika), approve).words()).isEmpty();
        assertThat(hero().comes()).isTrue();
    }

    @Test
    void aHeroWhoWasPutAwayMeanwhileIsNotApproved() {
        bryn(max);
        String approve = token(card(vika, "new hero: Bryn"), "Approve");
        max.presses(hall, max.says(hall, "/character retire Bryn").token("Put away"));

        assertThat(vika.presses(own(vika), approve).words()).contains("put away");
        card(vika, "Its player has put this hero away.");
        assertThat(vika.presses(own(vika), approve).words()).contains("put away");
        assertThat(hero().comes()).isFalse();
    }

    @Test
    void switchedOffEverybodyWhoWaitsComesAndWhoWasSentBackToo() {
        bryn(max);
        String back = token(card(vika, "new hero: Bryn"), "Send back");
        vika.fillsIn(own(vika), back, Map.of("why", "too early"));
        card(max, "The master’s word: too early");
        assertThat(Objects.requireNonNull(hero().request()).waits()).isFalse();
        assertThat(hero().comes()).isFalse();

        set("Heroes at once");

        assertThat(hero().request()).isNull();
        assertThat(max.says(hall, "/character list").words()).doesNotContain("Sent back");
    }

    @Test
    void theRulesMayHaveMovedMeanwhile() {
        approvedBryn();
        takes(max, hall, "dagger");
        String approve = token(card(vika, "Takes: Dagger"), "Approve");
        jdbc.sql(
                        """
                        update document
                           set body = replace(body::text, '"dagger"', '"no-such-thing"')::jsonb,
                               version = version + 1
                         where space_id = ?
                        """)
                .param(space)
                .update();

        assertThat(vika.presses(own(vika), approve).words()).contains("become other meanwhile");
        assertThat(hero().build().items()).doesNotContain("dagger", "no-such-thing");
        Talker.Answer listed = vika.says(hall, "/campaign approvals");
        assertThat(listed.words()).contains("Change: Bryn");
        vika.picks(hall, listed.lists().getFirst().token(), hero().id().value().toString());
        PaperFront.Message now = card(vika, "the rules do not allow it: no-such-thing");
        assertThat(now.button("Approve")).isEmpty();
        assertThat(now.button("Send back")).isPresent();
        assertThat(Objects.requireNonNull(hero().request()).waits()).isTrue();
    }

    @Test
    void atOneTableOfTwoAppsTheMasterReadsInTheOwnAppAndThePlayerToo() {
        Place group = Place.channel("slate", "approval-" + name);
        Talker olya = new Talker(doorway, "slate", "Olya" + name, "en");
        Matcher code = CODE.matcher(vika.says(hall, "/campaign link").words());
        assertThat(code.find()).isTrue();
        olya.says(group, "/campaign link " + code.group());
        olya.says(group, "/campaign join");
        bryn(olya, group);

        vika.presses(own(vika), token(card(vika, "new hero: Bryn"), "Approve"));

        await().atMost(SOON).until(() -> slate.find(group, "Played by Olya"), Optional::isPresent);
        await().atMost(SOON).until(() -> paper.find(hall, "Played by Olya"), Optional::isPresent);
        card(olya, "has approved Bryn");
        assertThat(Optional.ofNullable(hero().request()).map(Request::waits)).isEmpty();
    }
}
