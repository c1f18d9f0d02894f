package dev.korchma.bot.rulebooks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.korchma.bot.text.Language;
import dev.korchma.game.rules.Body;
import dev.korchma.game.rules.Creature;
import dev.korchma.game.rules.Improvised;
import dev.korchma.game.rules.RuleSystem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The creatures that ship, recomputed from first principles: hit dice, scores and challenge. */
class BestiaryTest {

    private static final Pattern HIT_DICE = Pattern.compile("(\\d+)d(\\d+)(?: ?([+-]) ?(\\d+))?");

    /** Printed so, against the rule. */
    private static final Set<String> ODD_HIT_POINTS = Set.of("cult-fanatic");

    private static final List<String> ODD_ATTACKS =
            List.of(
                    "bat.bite",
                    "chain-devil.chain",
                    "couatl.bite",
                    "crab.claw",
                    "ghast.bite",
                    "gynosphinx.claw",
                    "iron-golem.slam",
                    "iron-golem.sword",
                    "lemure.fist",
                    "lizard.bite",
                    "purple-worm.bite",
                    "purple-worm.tail-stinger",
                    "quasit.claw",
                    "rat.bite");

    /** Worth nothing: they harm nobody. */
    private static final Set<String> HARMLESS = Set.of("frog", "sea-horse");

    private final Pack pack = Shipped.pack("5e");
    private final RuleSystem rules = pack.system();

    @Test
    void all_of_the_book_are_there() {
        assertThat(rules.content().creatures()).hasSize(334);
    }

    @Test
    void what_the_format_cannot_say_of_a_creature_is_named_and_counted() {
        var creatures = rules.content().creatures().values();
        var whole = creatures.stream().filter(one -> one.untold().isEmpty()).count();
        var named = creatures.stream().flatMap(one -> one.untold().stream()).distinct().count();
        System.out.printf(
                "%d creatures are whole, %d have more by their book: %d traits and actions%n",
                whole, creatures.size() - whole, named);
        assertThat(whole).isGreaterThanOrEqualTo(73);
        for (var language : Language.values()) {
            for (var creature : creatures) {
                assertThat(creature.untold())
                        .as(creature.id())
                        .doesNotHaveDuplicates()
                        .allMatch(one -> !pack.texts().name(language, one).equals(one));
            }
        }
    }

    @Test
    void no_two_have_one_name_and_a_whole_name_finds_its_bearer_first() {
        var ids = rules.content().creatures().keySet();
        for (var language : Language.values()) {
            assertThat(ids.stream().map(id -> pack.texts().name(language, id)))
                    .doesNotHaveDuplicates();
            for (var id : ids) {
                var name = pack.texts().name(language, id).replace('ё', 'е');
                assertThat(pack.texts().find(ids, name).getFirst()).isEqualTo(id);
                assertThat(pack.texts().isName(id, name)).as(name).isTrue();
            }
        }
    }

    @Test
    void hit_points_are_the_average_of_the_hit_dice() {
        var odd = new ArrayList<String>();
        for (var creature : rules.content().creatures().values()) {
            var body = rules.freshBody(creature.build());
            var dice = HIT_DICE.matcher(Objects.requireNonNull(creature.hitDice()).text());
            assertThat(dice.matches()).as(creature.id()).isTrue();
            long count = Long.parseLong(dice.group(1));
            long average = count * (Long.parseLong(dice.group(2)) + 1) / 2;
            if (average + count * rules.value(body, "mod.con") != rules.value(body, "hp.max")) {
                odd.add(creature.id());
            }
        }
        assertThat(odd).containsExactlyInAnyOrderElementsOf(ODD_HIT_POINTS);
    }

    @Test
    void an_attack_is_the_proficiency_bonus_and_a_modifier() {
        var odd = new TreeSet<String>();
        for (var creature : rules.content().creatures().values()) {
            var body = rules.freshBody(creature.build());
            var proficiency = 2 + Math.max(0, Math.ceil(creature.challenge() / 4) - 1);
            assertThat(rules.value(body, "pb")).as(creature.id()).isEqualTo((long) proficiency);
            for (var action : attacks(creature)) {
                var attack = rules.preview(body, action).attack();
                if (attack != null
                        && !modifiers(body).contains(attack.value() - (long) proficiency)) {
                    odd.add(action);
                }
            }
        }
        assertThat(odd).containsExactlyElementsOf(ODD_ATTACKS);
    }

    @Test
    void what_a_creature_is_worth_follows_from_its_challenge() {
        for (var creature : rules.content().creatures().values()) {
            assertThat(creature.worth())
                    .as(creature.id())
                    .isEqualTo(
                            HARMLESS.contains(creature.id()) ? 0 : Worth.of(creature.challenge()));
        }
    }

    @Test
    void a_creature_is_found_by_the_beginning_of_its_name_or_another_word_in_any_language() {
        var ids = rules.content().creatures().keySet();

        assertThat(pack.texts().find(ids, "гоб")).startsWith("goblin");
        assertThat(pack.texts().find(ids, "GOB")).startsWith("goblin");
        assertThat(pack.texts().find(ids, "медв"))
                .contains("black-bear", "brown-bear", "polar-bear")
                .doesNotContain("owlbear");
        assertThat(pack.texts().find(ids, "волк")).startsWith("wolf").contains("dire-wolf");
        assertThat(pack.texts().find(ids, "огр")).startsWith("ogre").contains("ogre-zombie");
        assertThat(pack.texts().find(ids, "взрослый чер")).containsExactly("adult-black-dragon");
        assertThat(pack.texts().find(ids, "студен")).contains("gelatinous-cube", "ochre-jelly");
        assertThat(pack.texts().find(ids, "xyzzy")).isEmpty();
    }

    @Test
    void a_master_finds_the_conditions_of_the_game_by_the_words_of_the_table() {
        var conditions = rules.content().conditions().keySet();

        assertThat(conditions)
                .contains("blinded", "charmed", "deafened", "frightened", "grappled")
                .contains("incapacitated", "invisible", "paralysed", "petrified", "poisoned")
                .contains("prone", "restrained", "stunned", "unconscious")
                .doesNotContain("dying", "hidden", "raging");
        assertThat(pack.texts().find(conditions, "сбит")).containsExactly("prone");
        assertThat(pack.texts().find(conditions, "ошеломл")).containsExactly("stunned");
    }

    @Test
    void a_form_filled_in_wrong_says_what_is_wrong() {
        assertThat(rules.improvised(Map.of("ac", 99), "1d6"))
                .isEqualTo(new Improvised.Answer.Wrong(List.of("ac"), false));
        assertThat(rules.improvised(Map.of(), "a lot"))
                .isEqualTo(new Improvised.Answer.Wrong(List.of(), true));
        assertThat(rules.improvised(Map.of(), "1d6+1d8"))
                .isEqualTo(new Improvised.Answer.Wrong(List.of(), true));
        assertThat(Shipped.pack("two-dice").system().content().bestiary().improvised()).isNull();
    }

    private Set<Long> modifiers(Body body) {
        return Stream.of("str", "dex", "con", "int", "wis", "cha")
                .map(ability -> rules.value(body, "mod." + ability))
                .collect(Collectors.toSet());
    }

    private static List<String> attacks(Creature creature) {
        return creature.nature().features().getFirst().actions().stream()
                .filter(action -> action.startsWith(creature.id() + "."))
                .toList();
    }
}
