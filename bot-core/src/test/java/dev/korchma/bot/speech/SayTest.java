package dev.korchma.bot.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.korchma.bot.PaperAndSlate;
import dev.korchma.bot.PaperFront;
import dev.korchma.bot.Talker;
import dev.korchma.bot.TestHouse;
import dev.korchma.bot.board.BoardKeeper;
import dev.korchma.bot.chat.Doorway;
import dev.korchma.bot.chat.Place;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.command.Clockwork;
import dev.korchma.bot.schedule.Sweeper;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

/** What is said in character stands under the character's name, wherever the party sits. */
@DirtiesContext
@SpringBootTest(
        classes = {TestHouse.class, PaperAndSlate.class},
        properties = "spring.main.web-application-type=none")
class SayTest {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Pattern CODE = Pattern.compile("[A-Z2-9]{4}-[A-Z2-9]{4}");

    @Autowired private Doorway doorway;
    @Autowired private PaperFront paper;
    @Autowired private PaperFront slate;
    @Autowired private JdbcClient jdbc;
    @Autowired private List<Sweeper> sweepers;
    @Autowired private Clockwork clock;
    @Autowired private BoardKeeper keeper;

    private final Place hall = Place.channel("paper", "hall-" + UUID.randomUUID());
    private final Place attic = Place.channel("slate", "attic-" + UUID.randomUUID());
    private Talker max;
    private Talker lia;

    @BeforeEach
    void twoGuests() {
        max = new Talker(doorway, "paper", "Max", "en");
        lia = new Talker(doorway, "slate", "Лия", "ru");
    }

    /** A first duel brings a hero. */
    private void maxHasAHero() {
        max.says(hall, "/duel computer");
    }

    private void oneCampaignAtTwoTables() {
        max.says(hall, "/campaign create The Salt Road");
        Matcher code = CODE.matcher(max.says(hall, "/campaign link").words());
        assertThat(code.find()).isTrue();
        lia.says(attic, "/campaign link " + code.group());
    }

    private List<String> saidIn(Place place, int lines) {
        PaperFront front = place.front().equals("paper") ? paper : slate;
        await().atMost(SOON).until(() -> front.said(place).size() >= lines);
        return front.said(place).stream().map(message -> message.view().words()).toList();
    }

    @Test
    void lineStandsUnderTheHerosNameBesideItsPlayer() {
        maxHasAHero();

        assertThat(max.says(hall, "/say Who goes there?").words()).isEmpty();
        assertThat(saidIn(hall, 1)).containsExactly("Bryn · Max\nWho goes there?");
        assertThat(paper.said(hall).getFirst().view().voice())
                .isEqualTo(new View.Voice("Bryn", "Max"));
    }

    @Test
    void whatIsLookedAfterWhileItIsOnItsWayIsSaidOnce() {
        maxHasAHero();
        int before = paper.posts().size();
        paper.keepsWaiting();
        try {
            max.says(hall, "/say Who goes there?");
            await().atMost(SOON).until(() -> paper.posts().size() > before);
            Followed line = line();
            keeper.wake(line.space(), line.stream());
            keeper.round();
            max.says(hall, "/say And who is that?");
        } finally {
            paper.comesThrough();
        }

        assertThat(saidIn(hall, 2))
                .containsExactly("Bryn · Max\nWho goes there?", "Bryn · Max\nAnd who is that?");
        assertThat(paper.posts().subList(before, paper.posts().size())).doesNotHaveDuplicates();
    }

    private record Followed(long space, UUID stream) {}

    private Followed line() {
        return jdbc.sql(
                        """
                        select space_id, stream_id from view
                         where front = 'paper' and place = ? and kind = ? order by id desc limit 1
                        """)
                .params(hall.id(), LineDrawer.KIND)
                .query((row, _) -> new Followed(row.getLong(1), row.getObject(2, UUID.class)))
                .single();
    }

    @Test
    void whoHasNoHeroIsToldHowToGetOne() {
        assertThat(max.says(hall, "/say Hello").words()).contains("/duel computer");
        assertThat(lia.says(attic, "/say Привет").words())
                .contains("нет героя")
                .contains("/duel computer");
        assertThat(paper.said(hall)).isEmpty();
    }

    @Test
    void ownHeroIsChosenByNameAndCompleted() {
        maxHasAHero();

        assertThat(max.says(hall, "/say Hello as:Nobody").words())
                .contains("no hero called “Nobody”")
                .contains("Bryn");
        assertThat(max.says(hall, "/say as:bryn Hello").words()).isEmpty();
        assertThat(saidIn(hall, 1)).containsExactly("Bryn · Max\nHello");
        assertThat(max.types(hall, "say", "as").words()).contains("Bryn");
    }

    @Test
    void lineIsReadAtEveryTableOfTheCampaignAndNowhereElse() {
        oneCampaignAtTwoTables();
        maxHasAHero();
        Place elsewhere = Place.channel("paper", "elsewhere-" + UUID.randomUUID());
        max.says(elsewhere, "/campaign info");

        max.says(hall, "/say To the attic!");

        assertThat(saidIn(hall, 1)).containsExactly("Bryn · Max\nTo the attic!");
        assertThat(saidIn(attic, 1)).containsExactly("Bryn · Max\nTo the attic!");
        assertThat(paper.said(elsewhere)).isEmpty();
    }

    @Test
    void lineSaidInAFightIsReadInThatFightAtTheOtherTable() {
        oneCampaignAtTwoTables();
        maxHasAHero();
        await().atMost(SOON)
                .until(() ->
                        paper.threadUnder(hall).isPresent()
                                && slate.threadUnder(attic).isPresent());

        max.says(paper.threadUnder(hall).orElseThrow(), "/say Have at you!");

        assertThat(saidIn(slate.threadUnder(attic).orElseThrow(), 1))
                .containsExactly("Bryn · Max\nHave at you!");
        assertThat(saidIn(paper.threadUnder(hall).orElseThrow(), 1)).hasSize(1);
        assertThat(slate.said(attic)).isEmpty();
    }

    @Test
    void linesOfOnePlaceStandInTheirOrderAtEveryTable() {
        oneCampaignAtTwoTables();
        maxHasAHero();

        IntStream.range(0, 20).forEach(line -> max.says(hall, "/say line " + line));

        List<String> expected =
                IntStream.range(0, 20).mapToObj(line -> "Bryn · Max\nline " + line).toList();
        assertThat(saidIn(hall, 20)).isEqualTo(expected);
        assertThat(saidIn(attic, 20)).isEqualTo(expected);
    }

    @Test
    void sayingDeliveredTwiceIsSaidOnce() {
        maxHasAHero();
        String key = UUID.randomUUID().toString();

        max.says(hall, "/say Once", key);
        max.says(hall, "/say Once", key);
        max.says(hall, "/say Twice");
        keeper.round();

        assertThat(saidIn(hall, 2)).containsExactly("Bryn · Max\nOnce", "Bryn · Max\nTwice");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "**bold** <b>x</b> [x](http://example.org) ||x||",
                "@everyone @here <@123456789012345678> <@&1>",
                "Слушай: дверь открыта, test: да",
                "as: a king",
                "{0} {name} ''quoted''",
                "first line\nsecond line",
                "-# small\n# large\n> quoted",
                "'); drop table person; --"
            })
    void whatWasTypedIsShownAsTyped(String words) {
        maxHasAHero();

        max.says(hall, "/say " + words);

        assertThat(saidIn(hall, 1)).containsExactly("Bryn · Max\n" + words);
    }

    @Test
    void tooMuchIsRefusedInWordsAndSaysNothing() {
        maxHasAHero();

        assertThat(max.says(hall, "/say " + "я".repeat(1_001)).words())
                .contains("1,000 characters");
        assertThat(max.says(hall, "/say " + "Ы".repeat(10_000)).words()).contains("too long");
        max.says(hall, "/say " + "я".repeat(1_000));

        assertThat(saidIn(hall, 1)).containsExactly("Bryn · Max\n" + "я".repeat(1_000));
    }

    @Test
    void answerToALineIsReadAtTheOtherTablesUnderTheAnswerersName() {
        oneCampaignAtTwoTables();
        maxHasAHero();
        max.says(hall, "/say Is anybody up there? " + "y".repeat(100));
        assertThat(saidIn(attic, 1)).hasSize(1);
        String inTheAttic = slate.said(attic).getFirst().id();

        assertThat(lia.replies(attic, "Только мыши", inTheAttic).words()).isEmpty();

        assertThat(saidIn(hall, 2).getLast())
                .startsWith("Лия\n↪ Bryn: Is anybody up there? yyy")
                .endsWith("y…\nТолько мыши");
        assertThat(slate.said(attic)).hasSize(1);
        lia.says(attic, "/duel computer");
        lia.replies(attic, "И я", inTheAttic);
        assertThat(saidIn(hall, 3).getLast()).contains(" · Лия\n↪ Bryn").endsWith("\nИ я");
    }

    @Test
    void answerToTheAnswerTravelsBack() {
        oneCampaignAtTwoTables();
        maxHasAHero();
        max.says(hall, "/say Hello");
        assertThat(saidIn(attic, 1)).hasSize(1);
        lia.replies(attic, "Привет", slate.said(attic).getFirst().id());
        assertThat(saidIn(hall, 2)).hasSize(2);

        max.replies(hall, "How are you?", paper.said(hall).getLast().id());

        assertThat(saidIn(attic, 2).getLast()).isEqualTo("Bryn · Max\n↪ Лия: Привет\nHow are you?");
        assertThat(paper.said(hall)).hasSize(2);
    }

    @Test
    void talkThatAnswersNoLineIsNobodysBusiness() {
        oneCampaignAtTwoTables();
        maxHasAHero();
        max.says(hall, "/say Hello");
        assertThat(saidIn(attic, 1)).hasSize(1);
        String line = slate.said(attic).getFirst().id();

        lia.says(attic, "Привет");
        lia.replies(attic, "Привет", "another message");
        lia.replies(attic, "\u200B", line);
        lia.replies(Place.channel("slate", "elsewhere"), "Привет", line);
        lia.replies(attic, "Да", line);

        assertThat(saidIn(hall, 2).getLast()).endsWith("\nДа");
        assertThat(paper.said(hall)).hasSize(2);
    }

    @Test
    void lineAnsweredFromAMenuIsQuoted() {
        maxHasAHero();

        max.calls(
                hall,
                "say",
                Map.of("text", "Me too", "quoted", "Bruna: I am\ncold " + "y".repeat(200)));

        assertThat(saidIn(hall, 1).getFirst())
                .startsWith("Bryn · Max\n↪ Bruna: I am cold yyy")
                .endsWith("y\nMe too");
    }

    @Test
    void wordsAreForgottenAfterAMonth() {
        maxHasAHero();
        max.says(hall, "/say Remember me");
        assertThat(saidIn(hall, 1)).hasSize(1);

        sweepAfter(Duration.ofDays(29));
        assertThat(kept("Remember me")).isEqualTo(1);
        sweepAfter(Duration.ofDays(31));
        assertThat(kept("Remember me")).isZero();
        keeper.round();
        max.says(hall, "/say Anew");
        assertThat(saidIn(hall, 2)).hasSize(2);
    }

    private void sweepAfter(Duration passed) {
        sweepers.forEach(sweeper -> sweeper.sweep(clock.now().plus(passed)));
    }

    private int kept(String words) {
        return jdbc.sql(
                        """
                        select count(*) from speech s
                          join view v on v.space_id = s.space_id and v.stream_id = s.id
                         where s.words = ?
                        """)
                .param(words)
                .query(Integer.class)
                .single();
    }
}
