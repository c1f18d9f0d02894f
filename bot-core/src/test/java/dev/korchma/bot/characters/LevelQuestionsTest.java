package dev.korchma.bot.characters;

import static org.assertj.core.api.Assertions.assertThat;

import dev.korchma.bot.characters.Draft.Question;
import dev.korchma.bot.rulebooks.Packs;
import dev.korchma.game.rules.Build;
import dev.korchma.game.rules.BuildFault;
import dev.korchma.game.rules.Choice;
import dev.korchma.game.rules.Content;
import dev.korchma.game.rules.Option;
import dev.korchma.game.rules.RuleSystem;
import dev.korchma.game.rules.Suggested;
import dev.korchma.game.rules.When;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * What a game asks when a level is reached, over the shipped rules with choices of later levels.
 */
class LevelQuestionsTest {

    private static final RuleSystem SHIPPED = Packs.shipped().byId("5e").orElseThrow().system();

    @Test
    void a_choice_is_asked_at_its_level_and_not_before() {
        RuleSystem rules = with(choice("trick", 2, "feint", "taunt"));
        Build hero = fighter();

        assertThat(rules.faults(hero)).isEmpty();
        Draft draft = goingOn(rules, hero);
        assertThat(draft.at()).isEqualTo(Question.choice("trick"));
        Draft taken = new Drafting(rules, draft).take("trick", "taunt");
        assertThat(taken.at()).isEqualTo(Question.RISE);
        assertThat(new Drafting(rules, taken).back().at()).isEqualTo(Question.choice("trick"));

        Build risen = new Drafting(rules, taken).build();
        assertThat(risen.choices()).containsEntry("trick", "taunt");
        assertThat(rules.faults(risen)).isEmpty();
    }

    @Test
    void whoever_has_not_answered_lacks_something_and_cannot_have_the_level() {
        RuleSystem rules = with(choice("trick", 2, "feint", "taunt"));
        Draft draft = Drafting.rise(rules, "hash", fighter()).at(Question.RISE);

        assertThat(rules.faults(new Drafting(rules, draft).build()))
                .containsExactly(new BuildFault(BuildFault.Kind.MISSING, "trick"));
    }

    @Test
    void a_choice_that_leaves_none_is_not_asked_but_taken() {
        RuleSystem rules = with(choice("path", 2, "champion"));

        Draft draft = goingOn(rules, fighter());

        assertThat(draft.at()).isEqualTo(Question.RISE);
        assertThat(new Drafting(rules, draft).build().choices()).containsEntry("path", "champion");
    }

    @Test
    void the_present_class_is_offered_first_and_others_to_whoever_may_take_them_up() {
        RuleSystem rules = SHIPPED;
        Drafting drafting = new Drafting(rules, Drafting.rise(rules, "hash", fighter()));
        Choice asked = Objects.requireNonNull(rules.content().choices().get("class.2"));

        assertThat(drafting.left(asked))
                .extracting(Option::id)
                .containsExactly(
                        "fighter", "barbarian", "rogue", "monk", "cleric", "ranger", "druid");
        assertThat(drafting.take("class.2", "wizard").choices()).isEmpty();
        assertThat(drafting.take("class.2", "rogue").at())
                .isEqualTo(Question.choice("rogue-later-skill"));
    }

    @Test
    void nobody_is_asked_where_nothing_but_the_present_class_is_left() {
        Build ready = fighter();
        Build dull =
                new Build(
                        1,
                        Map.of("str", 11, "dex", 11, "con", 11, "int", 11, "wis", 11, "cha", 11),
                        ready.choices(),
                        ready.items());

        Draft draft = Drafting.rise(SHIPPED, "hash", dull);

        assertThat(draft.at()).isEqualTo(Question.RISE);
        assertThat(SHIPPED.faults(new Drafting(SHIPPED, draft).build())).isEmpty();
    }

    /** Who takes the new level in what the last one was taken in. */
    private static Draft goingOn(RuleSystem rules, Build hero) {
        Draft draft = Drafting.rise(rules, "hash", hero);
        assertThat(draft.at()).isEqualTo(Question.choice("class.2"));
        return new Drafting(rules, draft).take("class.2", "fighter");
    }

    private static Build fighter() {
        return Objects.requireNonNull(SHIPPED.content().heroes().get("bryn")).build();
    }

    private static Choice choice(String id, int level, String... options) {
        Map<String, Option> all = new LinkedHashMap<>();
        for (String option : options) {
            all.put(
                    option,
                    new Option(
                            option,
                            Option.Terms.NONE,
                            List.of(),
                            new Suggested(Map.of(), Map.of(), List.of())));
        }
        return new Choice(id, id, level, When.ALWAYS, all);
    }

    private static RuleSystem with(Choice choice) {
        Content content = SHIPPED.content();
        Map<String, Choice> choices = new LinkedHashMap<>(content.choices());
        choices.put(choice.id(), choice);
        return new RuleSystem(
                SHIPPED.id(),
                SHIPPED.numbers(),
                new Content(
                        choices,
                        content.items(),
                        content.actions(),
                        content.effects(),
                        content.heroes(),
                        content.circumstances(),
                        content.bestiary()),
                SHIPPED.play());
    }
}
