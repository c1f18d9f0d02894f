package dev.korchma.bot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.korchma.bot.Talker.Answer;
import dev.korchma.bot.chat.Doorway;
import dev.korchma.bot.chat.Place;
import dev.korchma.bot.chat.Reply;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

/**
 * Every option of every command that takes one, with every kind of value that fits nowhere: a
 * sentence to the sender alone, in the sender's language, and nothing has changed.
 */
@DirtiesContext
@SpringBootTest(classes = TestHouse.class, properties = "spring.main.web-application-type=none")
class HostileValuesTest {

    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cc}\\u200b\\u202a-\\u202e\\u2066-\\u2069&&[^\\n]]");
    private static final Pattern BROKEN = Pattern.compile("Something broke|сломалось");
    private static final Pattern RUSSIAN = Pattern.compile("[а-яё]{3}");

    private static final List<String> REQUIRED =
            List.of("/roll dice:", "/language to:", "/duel user opponent:", "/say text:");
    private static final List<String> OPTIONAL =
            List.of(
                    "/roll dice:d6 times:",
                    "/roll dice:d6 secret:",
                    "/language to:en where:",
                    "/duel user opponent:Bob hero:",
                    "/duel user opponent:Bob rules:",
                    "/duel computer opponent:",
                    "/duel computer hero:",
                    "/duel computer rules:",
                    "/campaign link code:",
                    "/link code:");

    /** What fits nowhere. */
    private static final List<String> WRONG =
            List.of(
                    "**bold** <b>x</b> [x](http://example.org)",
                    "`code` ||spoiler|| __x__",
                    "@everyone",
                    "<@123456789012345678>",
                    "\u202Egnp.exe",
                    "a\u0000b",
                    "99999999999999999999",
                    "骰子",
                    "٣d٦",
                    "{0} {name} ''quoted''",
                    "'); drop table person; --",
                    "../../etc/passwd",
                    "x".repeat(1500),
                    "Ы".repeat(10_000));

    /** What is as good as nothing: a required option is asked for. */
    private static final List<String> EMPTY = List.of("", " ", "\u200B\u2066\u202E");

    @Autowired private Doorway doorway;
    @Autowired private JdbcClient jdbc;

    private final Place tavern = Place.channel("paper", UUID.randomUUID().toString());

    static Stream<String> lines() {
        Stream<String> wrong =
                Stream.concat(REQUIRED.stream(), OPTIONAL.stream())
                        .flatMap(option -> WRONG.stream().map(value -> quoted(option, value)));
        Stream<String> negative =
                Stream.concat(REQUIRED.stream().skip(1), OPTIONAL.stream())
                        .map(option -> quoted(option, "-1"));
        Stream<String> empty =
                REQUIRED.stream()
                        .flatMap(option -> EMPTY.stream().map(value -> quoted(option, value)));
        return Stream.of(wrong, negative, empty).flatMap(all -> all);
    }

    private static String quoted(String option, String value) {
        return option + '"' + value + '"';
    }

    @BeforeEach
    void everybodyIsThere() {
        for (String name : List.of("Bob", "Ann", "Лия")) {
            say(name, "/language to:" + language(name));
        }
    }

    @ParameterizedTest
    @MethodSource("lines")
    void isAnsweredToTheSenderAloneAndChangesNothing(String line) {
        List<String> before = state();

        Answer english = say("Ann", line);
        Answer russian = say("Лия", line);

        for (Answer said : List.of(english, russian)) {
            assertThat(said.visibility()).isEqualTo(Reply.Visibility.SECRET);
            assertThat(said.words()).isNotBlank().hasSizeLessThan(2000);
            assertThat(said.words()).doesNotContainPattern(UNSEEN).doesNotContainPattern(BROKEN);
        }
        assertThat(russian.words()).containsPattern(RUSSIAN);
        assertThat(state()).isEqualTo(before);
    }

    /** Everything of play, and in which language people and places are spoken to. */
    private List<String> state() {
        return jdbc.sql(
                        """
                        select 'steps ' || count(*) from journal
                         union all select 'documents ' || count(*) from document
                         union all select 'place ' || id || language from place
                         union all select 'person ' || name || language from person
                         order by 1
                        """)
                .query((row, _) -> row.getString(1))
                .list();
    }

    private static String language(String name) {
        return name.equals("Лия") ? "ru" : "en";
    }

    private Answer say(String name, String line) {
        return new Talker(doorway, "paper", name, language(name)).says(tavern, line);
    }
}
