package dev.korchma.bot.imports;

import dev.korchma.bot.books.Book;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which book of a campaign a file is another edition of. It is told by what is in it: a file may be
 * called otherwise, packed, or have some more rows; two files of one name may be two books.
 */
final class SameBook {

    private static final String TEXTS = "texts";

    private final List<Book> books;

    SameBook(List<Book> books) {
        this.books = books;
    }

    /**
     * The id of the book a file is of.
     *
     * @param called the id its name would give it
     * @param ids of what is in it
     */
    String id(String called, Set<String> ids) {
        return books.stream()
                .filter(book -> book.origin() == Book.Origin.BROUGHT)
                .filter(book -> isSame(book, called, ids))
                .map(Book::id)
                .findFirst()
                .orElseGet(() -> free(called));
    }

    /** Half of what is in both together is in each; under the same name anything is enough. */
    private static boolean isSame(Book book, String called, Set<String> ids) {
        Set<String> all = new HashSet<>(entries(book));
        Set<String> both = new HashSet<>(all);
        both.retainAll(ids);
        all.addAll(ids);
        return book.id().equals(called) ? !both.isEmpty() : both.size() * 2 > all.size();
    }

    private String free(String called) {
        Set<String> taken = new HashSet<>();
        books.forEach(book -> taken.add(book.id()));
        String id = called;
        for (int number = 2; taken.contains(id); number++) {
            id = called + "-" + number;
        }
        return id;
    }

    /** What a book brings, and what it only has a text for. */
    private static Set<String> entries(Book book) {
        Set<String> ids = new HashSet<>();
        JsonTree.readTrusted(book.body().getBytes(StandardCharsets.UTF_8))
                .forEach((section, some) -> {
                    if (some instanceof Map<?, ?> entries && !TEXTS.equals(section)) {
                        entries.keySet().forEach(id -> ids.add(String.valueOf(id)));
                    } else if (some instanceof Map<?, ?> languages) {
                        languages.values().forEach(texts -> withProse(texts, ids));
                    }
                });
        return ids;
    }

    private static void withProse(Object texts, Set<String> ids) {
        if (texts instanceof Map<?, ?> byId) {
            byId.forEach((id, forms) -> {
                if (forms instanceof Map<?, ?> several && several.containsKey("prose")) {
                    ids.add(String.valueOf(id));
                }
            });
        }
    }

    /** The one of an id, where it is played by. */
    Optional<Book> find(String id) {
        return books.stream().filter(book -> book.id().equals(id)).findFirst();
    }
}
