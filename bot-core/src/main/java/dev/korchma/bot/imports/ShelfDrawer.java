package dev.korchma.bot.imports;

import dev.korchma.bot.board.Drawer;
import dev.korchma.bot.board.Offers;
import dev.korchma.bot.board.ViewRow;
import dev.korchma.bot.books.Book;
import dev.korchma.bot.books.Bookshelf;
import dev.korchma.bot.chat.Control;
import dev.korchma.bot.chat.Control.Style;
import dev.korchma.bot.chat.Rich;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The books of a campaign, each with what came of it and the way to be rid of it. */
@Component
final class ShelfDrawer implements Drawer {

    static final String KIND = "book-shelf";

    /** Rows of buttons one message carries everywhere. */
    private static final int MOST = 4;

    private final Bookshelf shelf;
    private final Reports reports;
    private final Texts texts;

    ShelfDrawer(Bookshelf shelf, Reports reports, Texts texts) {
        this.shelf = shelf;
        this.reports = reports;
        this.texts = texts;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String guard(ViewRow row) {
        return "open";
    }

    @Override
    public View draw(ViewRow row, Offers offers) {
        Language language = row.language();
        // What is made up is listed by /homebrew, what the game has itself among the settings.
        List<Book> books =
                shelf.of(row.space()).stream()
                        .filter(book -> book.origin() == Book.Origin.BROUGHT)
                        .toList();
        if (books.isEmpty()) {
            return View.say(texts.rich(language, "import.no-books"));
        }
        View.Builder view =
                View.of(View.Tone.PLAIN)
                        .heading(
                                texts.rich(language, "import.books", Map.of("many", books.size())));
        books.forEach(book -> view.text(Rich.of(new Rich.Strong(book.title()))));
        for (Book book : books.reversed().stream().limit(MOST).toList()) {
            view.controls(controls(row.space(), book, language, offers));
        }
        return view.build();
    }

    private List<Control> controls(long space, Book book, Language language, Offers offers) {
        Map<String, String> subject = Looked.at(book.id(), book.fingerprint()).subject();
        Map<String, Object> named = Map.of("title", book.title());
        List<Control> controls = new ArrayList<>();
        if (reports.find(space, book.id(), book.fingerprint()).isPresent()) {
            controls.add(
                    offers.button(
                            texts.plain(language, "import.report-of", named),
                            Style.PLAIN,
                            BookDeeds.REPORT,
                            subject));
        }
        controls.add(
                offers.button(
                        texts.plain(language, "import.remove-it", named),
                        Style.DANGER,
                        BookDeeds.ASK,
                        subject));
        return controls;
    }
}
