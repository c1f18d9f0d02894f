package dev.korchma.bot.campaigns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.korchma.bot.PaperAndSlate;
import dev.korchma.bot.PaperFront;
import dev.korchma.bot.Silent;
import dev.korchma.bot.Talker;
import dev.korchma.bot.TestHouse;
import dev.korchma.bot.chat.DeliveryKey;
import dev.korchma.bot.chat.Doorway;
import dev.korchma.bot.chat.Envelope;
import dev.korchma.bot.chat.Inbound;
import dev.korchma.bot.chat.Place;
import dev.korchma.bot.chat.Reply.Visibility;
import dev.korchma.bot.chat.Surroundings;
import dev.korchma.bot.people.PlaceTitles;
import dev.korchma.bot.rulebooks.OtherRules;
import dev.korchma.bot.rulebooks.Pack;
import dev.korchma.bot.rulebooks.PinnedPacks;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

/** What each role may do, and who may not. */
@DirtiesContext
@SpringBootTest(
        classes = {TestHouse.class, PaperAndSlate.class},
        properties = "spring.main.web-application-type=none")
class RightsTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    @Autowired private Doorway doorway;
    @Autowired private PaperFront paper;
    @Autowired private PlaceTitles titles;
    @Autowired private CampaignSettings settings;
    @Autowired private PinnedPacks packs;
    @Autowired private JdbcClient jdbc;

    private final String name = UUID.randomUUID().toString().substring(0, 6);
    private final Place hall = Place.channel("paper", "hall-" + name);
    private Talker vika;
    private Talker lia;
    private Talker max;

    @BeforeEach
    void aCampaignIsOpen() {
        vika = new Talker(doorway, "paper", "Vika" + name, "en");
        lia = new Talker(doorway, "paper", "Lia" + name, "en");
        max = new Talker(doorway, "paper", "Max" + name, "en");
        vika.says(hall, "/campaign create Salt " + name);
        lia.says(hall, "hello");
        max.says(hall, "hello");
    }

    @Test
    void aDoubleClickGivesTheMastershipOnce() {
        String yes =
                vika.says(hall, "/campaign role Lia" + name + " master")
                        .token("Give the mastership");

        assertThat(vika.presses(hall, yes).words()).contains("Master: Lia");
        assertThat(vika.presses(hall, yes).words()).contains("already");
    }

    @Test
    void nobodyElsePressesTheOwnersButtons() {
        Talker.Answer role = vika.says(hall, "/campaign role Lia" + name + " master");
        Talker.Answer archive = vika.says(hall, "/campaign archive");

        assertThat(role.visibility()).isEqualTo(Visibility.SECRET);
        assertThat(lia.presses(hall, role.token("Give the mastership")).words())
                .contains("not for you");
        assertThat(max.presses(hall, archive.token("Close the campaign")).words())
                .contains("not for you");
        assertThat(vika.says(hall, "/campaign info").words())
                .contains("Master: Vika" + name)
                .doesNotContain("Closed");
    }

    @Test
    void anOwnerWhoDoesNotLeadKeepsWhatIsTheOwnersAndNothingElse() {
        String yes =
                vika.says(hall, "/campaign role Lia" + name + " master")
                        .token("Give the mastership");
        vika.presses(hall, yes);

        assertThat(vika.says(hall, "/campaign bridge on").words())
                .contains("Only those who lead this campaign can do that.");
        assertThat(lia.says(hall, "/campaign bridge on").words()).contains("read at the");
        assertThat(lia.says(hall, "/campaign link").words()).contains("Only Vika" + name);
        assertThat(vika.says(hall, "/campaign link").words()).contains("/campaign link ");
        assertThat(vika.says(hall, "/campaign role Lia" + name + " player").words())
                .contains("a campaign needs one");
    }

    @Test
    void aTableIsToldApartByItsTitle() {
        vika.doorway()
                .accept(
                        new Inbound.Arrival(
                                new Envelope(
                                        new DeliveryKey("paper:" + UUID.randomUUID()),
                                        vika.speaker(),
                                        hall,
                                        "en",
                                        Surroundings.titled("The  Great\u202e Hall"),
                                        List.of())),
                        new Silent());
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(titles.of(hall)).contains("The Great Hall"));

        assertThat(vika.says(hall, "/campaign info").words())
                .contains("Table: paper “The Great Hall” — you are here");
        assertThat(
                        vika.says(Place.privately("paper", "paper-Vika" + name), "/campaign list")
                                .words())
                .contains("Salt " + name + " — you are the master")
                .contains("paper “The Great Hall”");
    }

    @Test
    void theCampaignPlayedLastIsListedFirst() {
        Place other = Place.channel("paper", "other-" + name);
        vika.says(other, "/campaign create Pepper " + name);
        assertThat(vika.says(hall, "/campaign list").words())
                .containsSubsequence("Pepper " + name, "Salt " + name);

        vika.says(hall, "/duel computer");
        // Not for the board: the computer may win before anybody has looked at it.
        await().atMost(SOON)
                .untilAsserted(() ->
                        assertThat(vika.says(hall, "/campaign list").words())
                                .containsSubsequence("Salt " + name, "Pepper " + name));
    }

    @Test
    void newerRulesAreShownToTheMasterAndTakenOnceAndATavernHasSomeToo() {
        long space = space(hall);
        String first = packs.first().hash();
        assertThat(settings.of(space))
                .isEqualTo(new Settings(false, Growth.DEFEATS, false, first, first, List.of()));
        assertThat(vika.says(hall, "/campaign settings").words()).doesNotContain("is installed");
        Pack old = OtherRules.with("\"version\":\"1.3.0\"", "\"version\":\"0.0.1\"");
        settings.play(space, old, old);

        Talker.Answer panel = vika.says(hall, "/campaign settings");
        String look = panel.token("Play by version " + packs.first().version());

        assertThat(panel.words()).contains("version 0.0.1");
        assertThat(lia.presses(hall, look).words()).contains("not for you");
        Talker.Answer preview = vika.presses(hall, look);
        assertThat(preview.words()).contains("Nothing changes that anybody would notice.");
        assertThat(settings.of(space).packHash()).isEqualTo(old.hash());
        String move = preview.token("Play by these");
        assertThat(lia.presses(hall, move).words()).contains("not for you");
        assertThat(vika.presses(hall, move).words()).contains("played by the new rules");
        assertThat(vika.presses(hall, move).words()).contains("already");
        assertThat(settings.of(space).packHash()).isEqualTo(first);
        assertThat(vika.says(hall, "/campaign settings").words()).doesNotContain("is installed");
        assertThat(settings.of(-1))
                .isEqualTo(new Settings(false, Growth.DEFEATS, true, first, first, List.of()));
    }

    private long space(Place place) {
        return jdbc.sql("select space_id from place where front = ? and id = ?")
                .params(place.front(), place.id())
                .query(Long.class)
                .single();
    }
}
