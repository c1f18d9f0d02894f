package dev.korchma.bot.lookup;

import dev.korchma.bot.board.Choice;
import dev.korchma.bot.board.Drawer;
import dev.korchma.bot.board.Offers;
import dev.korchma.bot.board.ViewRow;
import dev.korchma.bot.chat.Control;
import dev.korchma.bot.chat.Control.Button;
import dev.korchma.bot.chat.Control.Style;
import dev.korchma.bot.chat.Rich;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.rulebooks.Library.Shelf;
import dev.korchma.bot.rulebooks.Pack;
import dev.korchma.bot.rulebooks.PackWords;
import dev.korchma.bot.text.NameSearch.Closeness;
import dev.korchma.bot.text.NameSearch.Hit;
import dev.korchma.bot.text.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What was found, as a list to pick from or as the card of one entry. */
@Component
final class LookupDrawer implements Drawer {

    static final String KIND = "lookup";
    private static final int MOST_LISTED = 25;

    private final Books books;
    private final Cards cards;
    private final Texts texts;

    LookupDrawer(Books books, Cards cards, Texts texts) {
        this.books = books;
        this.cards = cards;
        this.texts = texts;
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** What was offered before another page or card came is no more on offer. */
    @Override
    public String guard(ViewRow row) {
        return Integer.toHexString(row.subject().hashCode());
    }

    /** A click that came too late shows what is there now. */
    @Override
    public String late() {
        return LookupCommands.SHOW;
    }

    /** Whoever leads no more sees no more: what may be read is asked at each drawing. */
    @Override
    public View draw(ViewRow row, Offers offers) {
        Looking looking = Looking.of(row.subject());
        Pack pack = books.of(row.space());
        PackWords words = PackWords.of(pack, row.language());
        Set<Shelf> shelves =
                books.shelves(row.space(), Objects.requireNonNull(row.person()), looking.kind());
        List<Hit<Entry>> found =
                books.catalogue(pack, row.language()).find(looking.typed(), shelves);
        return opened(looking, shelves)
                .map(entry -> card(entry, looking, found.size(), words, offers))
                .orElseGet(() -> list(looking, found, words, offers));
    }

    private static Optional<Entry> opened(Looking looking, Set<Shelf> shelves) {
        return shelves.stream()
                .filter(shelf -> shelf.kind().equals(looking.open()))
                .filter(shelf -> shelf.entries().contains(looking.entry()))
                .findFirst()
                .map(shelf -> new Entry(shelf, looking.entry()));
    }

    private View card(Entry entry, Looking looking, int found, PackWords words, Offers offers) {
        BookText book = BookText.of(words.pack().texts(), entry.id(), words.language());
        int leaves = book.isShort() ? 0 : book.leaves().size();
        int leaf = Math.clamp(looking.leaf(), 0, leaves);
        View.Builder view = leaf == 0 ? cards.draw(entry, words) : leaf(entry, book, leaf, words);
        List<Button> turns = new ArrayList<>();
        if (leaf > 0) {
            String key = leaf == 1 ? "lookup.card" : "lookup.before";
            turns.add(button(key, looking.onLeaf(leaf - 1), words, offers));
        }
        if (leaf < leaves) {
            String key = leaf == 0 ? "lookup.book" : "lookup.more";
            turns.add(button(key, looking.onLeaf(leaf + 1), words, offers));
        }
        if (found > 1) {
            turns.add(button("lookup.back", looking.onPage(looking.page()), words, offers));
        }
        return turns.isEmpty() ? view.build() : view.controls(turns).build();
    }

    private View.Builder leaf(Entry entry, BookText book, int leaf, PackWords words) {
        return View.of(View.Tone.PLAIN)
                .heading(Rich.plain(words.name(entry.id())))
                .text(Rich.plain(book.leaves().get(leaf - 1)))
                .small(
                        texts.rich(
                                words.language(),
                                "lookup.page",
                                Map.of("page", leaf, "pages", book.leaves().size())));
    }

    private View list(Looking looking, List<Hit<Entry>> found, PackWords words, Offers offers) {
        String key =
                found.isEmpty()
                        ? "lookup.none"
                        : found.getFirst().closeness() == Closeness.MISTYPED
                                ? "lookup.near"
                                : "lookup.found";
        View.Builder view =
                View.of(View.Tone.PLAIN)
                        .heading(
                                texts.rich(
                                        words.language(),
                                        key,
                                        Map.of("typed", looking.typed(), "count", found.size())));
        if (found.isEmpty()) {
            return view.build();
        }
        int pages = (found.size() + MOST_LISTED - 1) / MOST_LISTED;
        int page = Math.clamp(looking.page(), 0, pages - 1);
        List<Control.Option> some =
                found.stream()
                        .skip((long) page * MOST_LISTED)
                        .limit(MOST_LISTED)
                        .map(hit ->
                                new Control.Option(
                                        Looking.mark(hit.thing()),
                                        Labels.of(hit, words),
                                        looking.kind().isEmpty()
                                                ? words.name(hit.thing().shelf().kind())
                                                : ""))
                        .toList();
        Map<String, String> with = new HashMap<>(looking.onPage(page).subject());
        with.put(Choice.PICK_AS, Looking.OPEN);
        view.controls(
                List.of(
                        offers.select(
                                texts.plain(words.language(), "lookup.pick"),
                                some,
                                LookupCommands.SHOW,
                                with)));
        return pages == 1 ? view.build() : paged(looking, page, pages, view, words, offers);
    }

    private View paged(
            Looking looking,
            int page,
            int pages,
            View.Builder view,
            PackWords words,
            Offers offers) {
        view.small(
                texts.rich(
                        words.language(), "lookup.page", Map.of("page", page + 1, "pages", pages)));
        List<Button> turns = new ArrayList<>();
        if (page > 0) {
            turns.add(button("lookup.before", looking.onPage(page - 1), words, offers));
        }
        if (page < pages - 1) {
            turns.add(button("lookup.more", looking.onPage(page + 1), words, offers));
        }
        return view.controls(turns).build();
    }

    private Button button(String key, Looking to, PackWords words, Offers offers) {
        return offers.button(
                texts.plain(words.language(), key), Style.PLAIN, LookupCommands.SHOW, to.subject());
    }
}
