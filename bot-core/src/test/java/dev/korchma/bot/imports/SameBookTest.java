package dev.korchma.bot.imports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.korchma.bot.books.Book;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A book is the same by what is in it, whatever its file is called. */
class SameBookTest {

    private static final String ROW =
            """
            {"index": "%1$s", "name": "%1$s", "desc": ["One sighs."], "url": "/api/2014/conditions/x"}
            """;

    private static byte[] file(String... names) {
        List<String> rows = Arrays.stream(names).map(ROW::formatted).toList();
        return ("[" + String.join(",", rows) + "]").getBytes(StandardCharsets.UTF_8);
    }

    private static Book book(String name, Book.Origin origin, String... rows) {
        Brought brought = Desk.bring(name, file(rows));
        return new Book(
                Bringing.id(name), name, origin, Objects.requireNonNull(brought.document()), "");
    }

    private static Set<String> ids(String... names) {
        return Bringing.into(
                        Desk.GAME,
                        _ -> {
                            throw new AssertionError("not read");
                        })
                .orElseThrow()
                .ids("any.json", file(names));
    }

    private static final SameBook KNOWN =
            new SameBook(
                    List.of(
                            book("tales.json", Book.Origin.BROUGHT, "gloom", "dread", "blinded"),
                            book("homebrew.json", Book.Origin.HOMEBREW, "sloth")));

    @Test
    void under_another_name_it_is_the_same_book() {
        assertThat(KNOWN.id("other", ids("gloom", "dread", "blinded"))).isEqualTo("tales");
    }

    @Test
    void another_edition_is_the_same_book_as_long_as_half_of_both_is_in_each() {
        assertThat(KNOWN.id("other", ids("gloom", "dread", "blinded", "joy"))).isEqualTo("tales");
        assertThat(KNOWN.id("other", ids("gloom", "joy", "glee", "mirth"))).isEqualTo("other");
    }

    @Test
    void under_its_own_name_it_may_have_changed_much_but_not_altogether() {
        assertThat(KNOWN.id("tales", ids("gloom", "joy", "glee", "mirth"))).isEqualTo("tales");
        assertThat(KNOWN.id("tales", ids("joy", "glee"))).isEqualTo("tales-2");
    }

    @Test
    void what_was_made_up_at_the_table_is_never_taken_for_a_file() {
        assertThat(KNOWN.id("homebrew", ids("sloth"))).isEqualTo("homebrew-2");
    }
}
