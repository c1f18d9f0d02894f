package dev.korchma.bot.campaigns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.korchma.bot.PaperAndSlate;
import dev.korchma.bot.PaperFront;
import dev.korchma.bot.Talker;
import dev.korchma.bot.TestHouse;
import dev.korchma.bot.chat.Doorway;
import dev.korchma.bot.chat.Place;
import dev.korchma.bot.chat.Reply.Visibility;
import dev.korchma.bot.store.DiceBox;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

/** A campaign with a table in each of two apps; decision 0010. */
@DirtiesContext
@SpringBootTest(
        classes = {TestHouse.class, PaperAndSlate.class, OneTableTwoAppsTest.MiddlingDice.class},
        properties = "spring.main.web-application-type=none")
class OneTableTwoAppsTest {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Executor THREADS = Executors.newVirtualThreadPerTaskExecutor();
    private static final Pattern CODE = Pattern.compile("[A-Z2-9]{4}-[A-Z2-9]{4}");

    /** With these nobody falls before the first button is pressed. Not for any scan to find. */
    static class MiddlingDice {

        @Bean
        @Primary
        DiceBox middlingDice() {
            return _ -> sides -> (sides + 1) / 2;
        }
    }

    @Autowired private Doorway doorway;
    @Autowired private JdbcClient jdbc;
    @Autowired private PaperFront paper;
    @Autowired private PaperFront slate;

    private final Place hall = Place.channel("paper", UUID.randomUUID().toString());
    private final Place group = Place.channel("slate", UUID.randomUUID().toString());
    private Talker max;
    private Talker lia;

    @BeforeEach
    void peopleComeIn() {
        max = new Talker(doorway, "paper", "Max", "en");
        lia = new Talker(doorway, "slate", "Лия", "ru");
    }

    @Test
    void whatWaitsForSomebodyInAPlaceOfTheirOwnComesAsSoonAsTheyOpenIt() {
        Place own = Place.privately("paper", max.speaker().account());
        paper.shut(own);
        max.says(hall, "/campaign create Salt Road");
        max.says(hall, "/encounter new Ford");
        await().atMost(SOON).until(() -> paper.isKnockedAt(own));
        assertThat(paper.in(own)).isEmpty();

        paper.open(own);
        max.arrives(own);

        seen(paper, own, "Ford");
    }

    @Test
    void aDuelBetweenTwoAppsStandsInBothAndEachSpeaksItsOwnLanguage() {
        linked();

        assertThat(max.says(hall, "/duel user Лия").words()).isEmpty();
        seen(paper, hall, "Max challenges Лия to a duel!");
        PaperFront.Message challenge = seen(slate, group, "Вызов на дуэль! Max");
        lia.presses(group, challenge.button("Принять").orElseThrow().token());

        Place inHall = seen(paper, hall, "Round 1").place();
        Place inGroup = seen(slate, group, "Раунд 1").place();
        assertThat(inHall.parent()).isEqualTo(hall.id());
        assertThat(inGroup.parent()).isEqualTo(group.id());

        PaperFront.Message board = seen(paper, hall, "Round 1");
        assertThat(max.presses(inHall, board.button("Surrender").orElseThrow().token()).words())
                .contains("Give up?");
    }

    @Test
    void theTablesAreToldOfEachOtherAndTheMasterTakesOneAway() {
        linked();

        seen(paper, hall, "One more table plays along: slate.");
        assertThat(lia.says(group, "/campaign info").words()).contains("Соляной тракт");
        Talker.Answer info = max.says(hall, "/campaign info");
        assertThat(info.words()).contains("Table: paper — you are here").contains("Table: slate");

        String away = info.token("Take the table away: slate");
        assertThat(max.presses(hall, away).words()).contains("It is a tavern again");
        seen(slate, group, "Владелец кампании «Соляной тракт» убрал этот стол.");
        assertThat(lia.says(group, "/campaign info").words()).contains("Здесь пока нет кампании");
        assertThat(max.presses(hall, away).words()).contains("already");
        assertThat(max.presses(hall, info.token("Take the table away: paper")).words())
                .contains("last table");
    }

    @Test
    void aDuelOfTheTavernIsFoughtToItsEndThereAfterTheChannelBecameATable() {
        max.says(hall, "/duel computer");
        PaperFront.Message board = seen(paper, hall, "Round 1");
        max.says(hall, "/campaign create Соляной тракт");

        String token = board.button("Surrender").orElseThrow().token();
        assertThat(max.presses(board.place(), token).words()).contains("Give up?");
        assertThat(
                        count(
                                "select count(*) from document where kind like 'encounter%'"
                                        + " and space_id = (select tavern_id from place where id = '"
                                        + hall.id()
                                        + "')"))
                .isEqualTo(1);
    }

    @Test
    void aButtonOfAnotherSpaceDoesNothingElsewhere() {
        max.says(hall, "/duel computer");
        String token = seen(paper, hall, "Round 1").button("Surrender").orElseThrow().token();

        Talker.Answer answer = lia.presses(group, token);

        assertThat(answer.visibility()).isEqualTo(Visibility.SECRET);
        assertThat(answer.words()).isNotBlank().doesNotContain("Сдаться");
    }

    @Test
    void aCodeWorksOnceOnlyInTimeAndOnlyWhereThereIsNoTableYet() {
        max.says(hall, "/campaign create Соляной тракт");
        String code = code();

        assertThat(max.says(hall, "/campaign link " + code).words()).contains("already");
        assertThat(lia.says(Place.privately("slate", "lia"), "/campaign link " + code).words())
                .contains("нужен канал или группа");
        assertThat(
                        lia.says(
                                        group,
                                        "/campaign link "
                                                + code.toLowerCase(Locale.ROOT).replace("-", ""))
                                .words())
                .contains("Теперь здесь стол кампании");
        Place other = Place.channel("slate", UUID.randomUUID().toString());
        assertThat(lia.says(other, "/campaign link " + code).words()).contains("не подходит");

        String late = code();
        jdbc.sql("update table_code set until = now()").update();
        assertThat(lia.says(other, "/campaign link " + late).words()).contains("не подходит");
    }

    @Test
    void ofTwoCampaignsOpenedInOnePlaceAtTheSameMomentOneIsOpened() throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        var first = opened(together, max, "One");
        var other = opened(together, new Talker(doorway, "paper", "Ann", "en"), "Other");

        assertThat(Stream.of(first.get(20, TimeUnit.SECONDS), other.get(20, TimeUnit.SECONDS)))
                .filteredOn(words -> words.contains("This is a table of the campaign"))
                .hasSize(1);
        seen(paper, hall, "is open");
    }

    private CompletableFuture<String> opened(CyclicBarrier together, Talker who, String name) {
        Place thread = Place.thread("paper", UUID.randomUUID().toString(), hall.id());
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        together.await(10, TimeUnit.SECONDS);
                    } catch (Exception late) {
                        throw new IllegalStateException(late);
                    }
                    return who.says(thread, "/campaign create " + name).words();
                },
                THREADS);
    }

    private void linked() {
        max.says(hall, "/campaign create Соляной тракт");
        lia.says(group, "/language ru here");
        lia.says(group, "/campaign link " + code());
    }

    private String code() {
        String words = max.says(hall, "/campaign link").words();
        Matcher code = CODE.matcher(words);
        assertThat(code.find()).as(words).isTrue();
        return code.group();
    }

    private static PaperFront.Message seen(PaperFront front, Place channel, String words) {
        return await().atMost(SOON)
                .until(() -> front.find(channel, words), Optional::isPresent)
                .orElseThrow();
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}
