package dev.korchma.bot.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.korchma.bot.text.NameSearch.Called;
import dev.korchma.bot.text.NameSearch.Closeness;
import dev.korchma.bot.text.NameSearch.Hit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class NameSearchTest {

    private static final Map<String, Called> BOOK =
            Map.of(
                    "fire", new Called(List.of("Fire", "Огонь"), List.of()),
                    "fireball", new Called(List.of("Fireball", "Огненный шар"), List.of("boom")),
                    "wall", new Called(List.of("Wall of Fire", "Огненная стена"), List.of()),
                    "campfire", new Called(List.of("Campfire", "Костёр"), List.of()),
                    "missile", new Called(List.of("Magic Missile", "Волшебная стрела"), List.of()));

    private final NameSearch<String> search =
            NameSearch.over(
                    BOOK.keySet().stream().sorted().toList(),
                    id -> Objects.requireNonNull(BOOK.get(id)));

    @Test
    void the_whole_name_comes_first_then_beginnings_then_words_then_what_is_inside() {
        assertThat(found("fire")).containsExactly("fire", "fireball", "wall", "campfire");
        assertThat(search.find("FIRE", one -> true))
                .extracting(Hit::closeness)
                .containsExactly(
                        Closeness.WHOLE,
                        Closeness.BEGINS,
                        Closeness.BEGINS_A_WORD,
                        Closeness.INSIDE);
    }

    @Test
    void either_language_and_other_words_find_it_and_dots_do_not_matter() {
        assertThat(found("огненн")).containsExactly("wall", "fireball");
        assertThat(found("костер")).containsExactly("campfire");
        assertThat(found("boom")).containsExactly("fireball");
        assertThat(search.find("boom", one -> true).getFirst().isAlias()).isTrue();
    }

    @Test
    void a_slip_of_the_pen_is_forgiven_in_a_name_in_a_word_and_while_it_is_typed() {
        assertThat(found("fierball")).containsExactly("fireball");
        assertThat(found("misile")).containsExactly("missile");
        assertThat(found("волшебня стрела")).containsExactly("missile");
        assertThat(found("огненый ш")).containsExactly("fireball");
        assertThat(search.find("fierball", one -> true).getFirst().closeness())
                .isEqualTo(Closeness.MISTYPED);
    }

    @Test
    void mistyped_names_are_not_thought_of_where_a_name_fits() {
        assertThat(found("wall")).containsExactly("wall");
    }

    @Test
    void what_is_like_nothing_finds_nothing_and_nothing_finds_all() {
        assertThat(found("xyzzyx")).isEmpty();
        assertThat(found("xy")).isEmpty();
        assertThat(found("y".repeat(100))).isEmpty();
        assertThat(found("  ")).hasSameSizeAs(BOOK.keySet());
    }

    @Test
    void what_is_not_wanted_is_not_found_not_even_as_the_nearest() {
        assertThat(search.find("fire", one -> one.equals("wall")))
                .extracting(Hit::thing)
                .containsExactly("wall");
        assertThat(search.find("fierball", one -> !one.equals("fireball"))).isEmpty();
    }

    private List<String> found(String typed) {
        return search.find(typed, one -> true).stream().map(Hit::thing).toList();
    }
}
