package dev.korchma.bot.rulebooks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.korchma.game.rules.Body;
import dev.korchma.game.rules.Build;
import dev.korchma.game.rules.RuleSystem;
import dev.korchma.game.rules.Track;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What grows with the level of those who cast most, as the book prints it. */
class CasterLevelsTest {

    private static final RuleSystem RULES = Shipped.pack("5e").system();

    private static Body wizard(int level) {
        var hero = Objects.requireNonNull(RULES.content().heroes().get("ember")).build();
        return RULES.freshBody(new Build(level, hero.attributes(), hero.choices(), hero.items()));
    }

    @ParameterizedTest
    @CsvSource({"1, 1d10", "4, 1d10", "5, 2d10", "10, 2d10", "11, 3d10", "16, 3d10", "17, 4d10"})
    void a_fire_bolt_burns_hotter(int level, String dice) {
        assertThat(RULES.preview(wizard(level), "fire-bolt").dice()).isEqualTo(dice);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 2",
        "2, 3",
        "3, 4/2",
        "4, 4/3",
        "5, 4/3/2",
        "6, 4/3/3",
        "7, 4/3/3/1",
        "8, 4/3/3/2",
        "9, 4/3/3/3/1",
        "10, 4/3/3/3/2",
        "11, 4/3/3/3/2/1",
        "12, 4/3/3/3/2/1",
        "13, 4/3/3/3/2/1/1",
        "14, 4/3/3/3/2/1/1",
        "15, 4/3/3/3/2/1/1/1",
        "16, 4/3/3/3/2/1/1/1",
        "17, 4/3/3/3/2/1/1/1/1",
        "18, 4/3/3/3/3/1/1/1/1",
        "19, 4/3/3/3/3/2/1/1/1",
        "20, 4/3/3/3/3/2/2/1/1"
    })
    void a_wizard_has_the_slots_of_the_table(int level, String slots) {
        var body = wizard(level);
        var ladder = Objects.requireNonNull(RULES.numbers().ladders().get("slot"));
        var has =
                ladder.rungs().keySet().stream()
                        .map(track -> RULES.value(body, Track.maxOf(track)))
                        .filter(many -> many > 0)
                        .map(many -> Long.toString(many))
                        .collect(Collectors.joining("/"));

        assertThat(has).isEqualTo(slots);
    }
}
