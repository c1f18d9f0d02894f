package dev.korchma.bot.characters;

import static org.assertj.core.api.Assertions.assertThat;

import dev.korchma.bot.characters.Draft.Topic;
import dev.korchma.bot.rulebooks.Packs;
import dev.korchma.game.rules.Build;
import dev.korchma.game.rules.Choice;
import dev.korchma.game.rules.Option;
import dev.korchma.game.rules.RuleSystem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A minute is enough to say a class and a people, whatever level a campaign begins at. */
class HeroInAMinuteTest {

    private static final RuleSystem RULES = Packs.shipped().byId("5e").orElseThrow().system();

    /** What people one is of is two questions where it comes in colours. */
    private static final String RED = "dragon.red";

    record Wish(String kind, String people) {}

    /** Every class, and every people with the class that decides most. */
    static Stream<Wish> wishes() {
        return Stream.concat(
                options("class").stream().map(kind -> new Wish(kind, "half-elf")),
                options("ancestry").stream().map(people -> new Wish("wizard", people)));
    }

    @ParameterizedTest
    @MethodSource("wishes")
    void nothingElseIsAskedAndTheHeroIsWhole(Wish wish) {
        int highest = RULES.play().advancement().playable();
        Draft draft = Drafting.begin(RULES, Draft.Way.QUICK, Draft.empty("hash", null), highest);
        List<String> asked = new ArrayList<>();
        while (draft.at().topic() != Topic.NAME) {
            Drafting drafting = new Drafting(RULES, draft);
            if (draft.at().topic() != Topic.CHOICE) {
                draft = drafting.next();
                continue;
            }
            String choice = draft.at().about();
            String wished =
                    Map.of("class", wish.kind(), "ancestry", wish.people(), "dragon-color", RED)
                            .get(choice);
            if (wished == null) {
                asked.add(drafting.level() + ": " + choice);
            }
            Choice known = Objects.requireNonNull(RULES.content().choices().get(choice));
            draft =
                    drafting.take(
                            choice, wished == null ? drafting.left(known).getFirst().id() : wished);
        }

        assertThat(asked).isEmpty();
        Build hero = new Drafting(RULES, draft).build();
        assertThat(hero.level()).isEqualTo(highest);
        assertThat(RULES.faults(hero)).isEmpty();
    }

    private static List<String> options(String choice) {
        Choice asked = Objects.requireNonNull(RULES.content().choices().get(choice));
        return asked.options().values().stream().map(Option::id).toList();
    }
}
