package dev.korchma.bot.rulebooks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.korchma.bot.rulebooks.golden.Grown;
import dev.korchma.game.rules.Build;
import dev.korchma.game.rules.Feature;
import dev.korchma.game.rules.RuleSystem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables of the classes from level 1 to 20, as the book prints them. */
class ClassTablesTest {

    private static final RuleSystem RULES = Shipped.pack("5e").system();
    private static final int HIGHEST = 20;

    /** A hero of this level who took the first of everything that was left to take. */
    private static Build hero(String id, int level) {
        var ready = Objects.requireNonNull(RULES.content().heroes().get(id)).build();
        var begun = new Build(level, ready.attributes(), ready.choices(), ready.items());
        return Grown.with(RULES, begun, choice -> true);
    }

    @ParameterizedTest
    @CsvSource({
        "bryn, pb, 2 2 2 2 3 3 3 3 4 4 4 4 5 5 5 5 6 6 6 6",
        "bryn, surges.max, 0 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 2 2 2",
        "bryn, swings, 1 1 1 1 2 2 2 2 2 2 3 3 3 3 3 3 3 3 3 4",
        "bryn, crit.from, 20 20 19 19 19 19 19 19 19 19 19 19 19 19 18 18 18 18 18 18",
        "torva, rages.max, 2 2 3 3 3 4 4 4 4 4 4 5 5 5 5 5 6 6 6 99",
        "torva, brutality, 0 0 0 0 0 0 0 0 1 1 1 1 2 2 2 2 3 3 3 3",
        "torva, swings, 1 1 1 1 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2",
        "willow, ki.max, 0 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20",
        "willow, unarmed.die, 4 4 4 4 6 6 6 6 6 6 8 8 8 8 8 8 10 10 10 10",
        "willow, swings, 1 1 1 1 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2",
        "rowan, channels.max, 0 1 1 1 1 2 2 2 2 2 2 2 2 2 2 2 2 3 3 3",
        "rowan, dispersed, 0 0 0 0 100 100 100 200 200 200 450 450 450 700 700 700 1100 1100 1100"
                + " 1100",
        "ember, hitdice.max, 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20",
        "lark, inspirations.max, 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2",
        "lark, inspiration.die, 6 6 6 6 8 8 8 8 8 10 10 10 10 10 12 12 12 12 12 12",
        "lark, song.die, 0 6 6 6 6 6 6 6 8 8 8 8 10 10 10 10 12 12 12 12",
        "flint, sorcery.max, 0 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20",
        "thorn, slots.pact.max, 1 2 2 2 2 2 2 2 2 2 3 3 3 3 3 3 4 4 4 4",
        "thorn, pact.rank, 1 1 2 2 3 3 4 4 5 5 5 5 5 5 5 5 5 5 5 5",
        "heron, swings, 1 1 1 1 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2",
        "heron, slots.third.max, 0 0 0 0 0 0 0 0 2 2 3 3 3 3 3 3 3 3 3 3",
        "sedge, shapes.max, 0 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 99",
        "aster, laying.max, 5 10 15 20 25 30 35 40 45 50 55 60 65 70 75 80 85 90 95 100",
        "aster, slots.first.max, 0 2 3 3 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4",
        "aster, slots.fifth.max, 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 1 1 2 2"
    })
    void a_number_grows_as_the_table_of_its_class(String hero, String number, String table) {
        var found =
                IntStream.rangeClosed(1, HIGHEST)
                        .mapToObj(level -> RULES.freshBody(hero(hero, level)))
                        .map(body -> "" + RULES.value(body, number))
                        .collect(Collectors.joining(" "));

        assertThat(found).isEqualTo(table);
    }

    @ParameterizedTest
    @CsvSource({
        "bryn, 0 0 0 1 1 2 2 3 3 3 3 4 4 5 5 6 6 6 7 7",
        "torva, 0 0 0 1 1 1 1 2 2 2 2 3 3 3 3 4 4 4 5 5",
        "fox, 0 0 0 1 1 1 1 2 2 3 3 4 4 4 4 5 5 5 6 6",
        "ember, 0 0 0 1 1 1 1 2 2 2 2 3 3 3 3 4 4 4 5 5"
    })
    void an_improvement_is_two_points_of_abilities(String hero, String table) {
        var found =
                IntStream.rangeClosed(1, HIGHEST)
                        .mapToObj(level -> hero(hero, level).choices().values().stream())
                        .map(taken -> taken.filter(option -> option.startsWith("better.")).count())
                        .map(points -> "" + points / 2)
                        .collect(Collectors.joining(" "));

        assertThat(found).isEqualTo(table);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bryn", "torva", "fox", "willow", "rowan", "ember", "aster", "lark", "flint",
                "thorn", "heron", "sedge"
            })
    void a_ready_hero_who_rises_may_be_played_at_every_level(String hero) {
        for (int level = 1; level <= HIGHEST; level++) {
            assertThat(RULES.faults(hero(hero, level))).as("level %d", level).isEmpty();
        }
    }

    @Test
    void nobody_improves_an_ability_beyond_twenty_and_a_barbarian_at_the_end_has_more() {
        var hero = hero("torva", 19);
        var choices = new LinkedHashMap<>(hero.choices());
        choices.replaceAll((_, taken) -> taken.startsWith("better.") ? "better.str" : taken);
        var tooStrong = new Build(19, hero.attributes(), choices, List.of());
        var strongest = hero("torva", HIGHEST);

        assertThat(RULES.faults(tooStrong)).isNotEmpty();
        assertThat(RULES.value(RULES.freshBody(hero), "str")).isEqualTo(20);
        assertThat(RULES.value(RULES.freshBody(strongest), "str")).isEqualTo(24);
    }

    /** What nothing can be done with but tell: it has a line on the sheet all the same. */
    @Test
    void features_that_are_only_told_are_known_by_name() {
        var told =
                RULES.content().choices().values().stream()
                        .flatMap(choice -> choice.options().values().stream())
                        .flatMap(option -> option.features().stream())
                        .filter(ClassTablesTest::isTold)
                        .map(feature -> feature.id())
                        .distinct()
                        .sorted()
                        .toList();

        assertThat(told)
                .containsExactly(
                        "ageless-body",
                        "ancient-secrets",
                        "arcane-recovery",
                        "archdruid",
                        "artificers-lore",
                        "aura-improvements",
                        "blessed-healer",
                        "blindsense",
                        "book-of-shadows",
                        "careful-art",
                        "chain-voice",
                        "circle-stride",
                        "dark-sight",
                        "dark-sight.dwarf",
                        "dark-sight.elf",
                        "dark-sight.gnome",
                        "dark-sight.half-elf",
                        "dark-sight.half-orc",
                        "dark-sight.tiefling",
                        "deflect-missiles",
                        "distant-art",
                        "divine-health",
                        "divine-intervention",
                        "druidic",
                        "dwarven-tools",
                        "elusive",
                        "empowered-evocation",
                        "empowering-art",
                        "evocation-savant",
                        "extending-art",
                        "extra-language",
                        "far-blast",
                        "fast-hands",
                        "feral-senses",
                        "giant-killing",
                        "halfling-nimbleness",
                        "horde-escaping",
                        "indomitable",
                        "ki-empowered-strikes",
                        "lands-stride",
                        "lineage.acid",
                        "lineage.cold",
                        "lineage.fire",
                        "lineage.lightning",
                        "lineage.poison",
                        "many-blows-warded",
                        "natural-recovery",
                        "naturally-stealthy",
                        "natures-sanctuary",
                        "overchannel",
                        "own-story",
                        "pact-familiar",
                        "pact-weapon",
                        "perfect-self",
                        "persistent-rage",
                        "pinning",
                        "protection-style",
                        "pushing-blast",
                        "quivering-palm",
                        "retaliation",
                        "rune-eyes",
                        "sculpt-spells",
                        "second-story-work",
                        "shadow-melting",
                        "shared-gaze",
                        "shelter-of-the-faithful",
                        "signature-spells",
                        "slow-fall",
                        "spell-mastery",
                        "stonecunning",
                        "stroke-of-luck",
                        "subtle-art",
                        "superior-inspiration",
                        "supreme-healing",
                        "supreme-sneak",
                        "temple-languages",
                        "thiefs-reflexes",
                        "tide-turning",
                        "timeless-body",
                        "tinker",
                        "tongue-of-sun-and-moon",
                        "trance",
                        "tranquility",
                        "true-forms-seen",
                        "twinning-art",
                        "use-magic-device");
    }

    static boolean isTold(Feature feature) {
        return feature.modifiers().isEmpty()
                && feature.actions().isEmpty()
                && feature.gives().isEmpty()
                && feature.strikes().isEmpty();
    }
}
