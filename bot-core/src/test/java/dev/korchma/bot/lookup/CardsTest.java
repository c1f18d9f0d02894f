package dev.korchma.bot.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.korchma.bot.rulebooks.Library.Shelf;
import dev.korchma.bot.rulebooks.Pack;
import dev.korchma.bot.rulebooks.PackTexts;
import dev.korchma.bot.rulebooks.PackWords;
import dev.korchma.bot.rulebooks.Packs;
import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Texts;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The cards of the shipped game. */
class CardsTest {

    /** What a message of every platform holds. */
    private static final int MOST_LETTERS = 3_900;

    private static final int MOST_BLOCKS = 34;

    /** Beside a name in a list there is no room for more. */
    private static final int LONGEST_FRAGMENT = 85;

    private final Pack pack = Packs.shipped().byId("5e").orElseThrow();
    private final Cards cards = new Cards(new Texts());

    @Test
    void every_entry_has_a_card_in_both_languages_that_fits_into_a_message() {
        for (Shelf shelf : pack.library().shelves().values()) {
            for (String id : shelf.entries()) {
                for (Language language : Language.values()) {
                    var view = cards.draw(new Entry(shelf, id), words(language)).build();
                    assertThat(view.words())
                            .as(id)
                            .hasSizeLessThan(MOST_LETTERS)
                            .startsWith(pack.texts().name(language, id) + "\n")
                            .doesNotContain("@", "()", "null", "lookup.");
                    assertThat(view.blocks()).as(id).hasSizeLessThan(MOST_BLOCKS);
                }
            }
        }
    }

    @Test
    void no_card_speaks_in_formulas() {
        for (Shelf shelf : pack.library().shelves().values()) {
            for (String id : shelf.entries()) {
                for (Language language : Language.values()) {
                    assertThat(card(shelf.kind(), id, language))
                            .as(id)
                            .doesNotContain("//", ">=", "<=", "==", "max(", "min(")
                            .doesNotContainPattern("level\\.[a-z]");
                }
            }
        }
    }

    @Test
    void every_spell_condition_class_and_feature_says_in_a_fragment_what_it_is_about() {
        for (String kind : List.of("spell", "condition", "class", "feature")) {
            for (String id : shelf(kind).entries()) {
                for (Language language : Language.values()) {
                    assertThat(pack.texts().form(language, id, PackTexts.ABOUT))
                            .as(id)
                            .hasValueSatisfying(about ->
                                    assertThat(about)
                                            .as(id)
                                            .hasSizeBetween(4, LONGEST_FRAGMENT)
                                            .matches("\\p{L}.*[^.]"));
                }
            }
        }
    }

    @Test
    void every_spell_creature_and_item_has_facts_of_the_book() {
        for (String kind : List.of("spell", "monster", "item")) {
            assertThat(shelf(kind).entries())
                    .allSatisfy(id -> assertThat(pack.library().facts(id)).as(id).isNotEmpty());
        }
    }

    @Test
    void a_spell_tells_what_it_does_and_how_it_grows() {
        assertThat(card("spell", "fireball", Language.EN))
                .contains(
                        "Огненный шар · Spell",
                        "Range: 150 feet",
                        "Takes: Action, 3rd level",
                        "Success: 8d6 fire, half. Failure: 8d6 fire",
                        "9th level: 14d6");
        assertThat(card("spell", "eldritch-blast", Language.RU))
                .contains("11-й уровень: 3 цели", "Попадание: 1к10");
    }

    @Test
    void a_creature_tells_its_own_numbers() {
        assertThat(card("monster", "goblin", Language.EN))
                .contains(
                        "Armor Class: 15",
                        "Hit points: 7 (2d6)",
                        "Challenge: 1/4 · 50 XP",
                        "Attack: +4 against Armor Class. Hit: 1d6+2 slashing",
                        "Senses: darkvision 60 feet");
    }

    @Test
    void a_condition_a_thing_and_a_class_tell_what_they_change() {
        assertThat(card("condition", "prone", Language.EN))
                .contains("attacks at the bearer: disadvantage (ranged)");
        assertThat(card("item", "shield", Language.RU)).contains("Класс Доспеха: +2");
        assertThat(card("class", "wizard", Language.EN))
                .contains("Hit die: 6", "Level 5: Third-level slots 2")
                .doesNotContain("Hit Dice");
    }

    @Test
    void a_feature_tells_whose_it_is_and_what_it_lets_one_do() {
        assertThat(card("feature", "life-spells-first", Language.EN))
                .contains("Who has it: Life Domain", "Cure Wounds: closes wounds by a touch");
        assertThat(card("feature", "stillness-of-mind", Language.RU))
                .contains("У кого: Монах, 7-й уровень", "кончается: очарование, испуг, ужас")
                .contains("и другое");
        assertThat(card("feature", "rage-power", Language.EN)).doesNotContain("…");
    }

    @Test
    void what_is_secret_is_found_on_no_other_shelf() {
        var open = new HashSet<>(pack.library().shelves().values());
        open.removeIf(Shelf::secret);
        var catalogue = Catalogue.of(pack.library(), pack.texts(), Language.RU);

        assertThat(catalogue.find("goblin", open)).isEmpty();
        assertThat(catalogue.find("гоблин", new HashSet<>(pack.library().shelves().values())))
                .isNotEmpty()
                .first()
                .extracting(hit -> hit.thing().id())
                .isEqualTo("goblin");
    }

    private String card(String kind, String id, Language language) {
        return cards.draw(new Entry(shelf(kind), id), words(language)).build().words();
    }

    private Shelf shelf(String kind) {
        return Objects.requireNonNull(pack.library().shelves().get(kind));
    }

    private PackWords words(Language language) {
        return PackWords.of(pack, language);
    }
}
