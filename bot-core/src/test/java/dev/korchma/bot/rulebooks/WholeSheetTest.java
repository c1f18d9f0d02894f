package dev.korchma.bot.rulebooks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.korchma.game.rules.RuleSystem;
import dev.korchma.game.rules.Track;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class WholeSheetTest {

    static final List<String> GAMES = Shipped.IDS;

    @ParameterizedTest
    @FieldSource("GAMES")
    void a_whole_sheet_says_of_every_number_what_the_number_says_by_itself(String game) {
        RuleSystem rules = Shipped.pack(game).system();
        var numbers = rules.numbers();
        for (var hero : rules.content().heroes().values()) {
            var body = rules.freshBody(hero.build());
            var sheet = rules.sheet(body);

            assertThat(sheet.keySet())
                    .containsAll(numbers.attributes().keySet())
                    .containsAll(numbers.derived().keySet())
                    .containsAll(numbers.tracks().keySet().stream().map(Track::maxOf).toList());
            sheet.forEach((id, derived) ->
                    assertThat(derived).as(hero.id()).isEqualTo(rules.derive(body, id)));
        }
    }
}
