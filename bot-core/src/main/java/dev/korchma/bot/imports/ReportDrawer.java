package dev.korchma.bot.imports;

import dev.korchma.bot.board.Drawer;
import dev.korchma.bot.board.Offers;
import dev.korchma.bot.board.ViewRow;
import dev.korchma.bot.books.Book;
import dev.korchma.bot.books.Bookshelf;
import dev.korchma.bot.books.CampaignRules;
import dev.korchma.bot.books.MoveWords;
import dev.korchma.bot.chat.Control.Button;
import dev.korchma.bot.chat.Control.Style;
import dev.korchma.bot.chat.Rich;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.imports.Line.Fate;
import dev.korchma.bot.imports.Reports.Report;
import dev.korchma.bot.rulebooks.PackRead;
import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What became of a file, row by row, and whether the book is taken. */
@Component
final class ReportDrawer implements Drawer {

    static final String KIND = "book-report";

    private static final int ROWS = 12;

    private final Reports reports;
    private final Bookshelf shelf;
    private final CampaignRules rules;
    private final MoveWords words;
    private final Texts texts;

    ReportDrawer(
            Reports reports, Bookshelf shelf, CampaignRules rules, MoveWords words, Texts texts) {
        this.reports = reports;
        this.shelf = shelf;
        this.rules = rules;
        this.words = words;
        this.texts = texts;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String guard(ViewRow row) {
        return Integer.toHexString(row.subject().hashCode());
    }

    @Override
    public View draw(ViewRow row, Offers offers) {
        Looked looked = Looked.of(row.subject());
        Language language = row.language();
        Report report = reports.find(row.space(), looked.book(), looked.print()).orElse(null);
        if (report == null) {
            return View.say(texts.rich(language, "import.gone"));
        }
        Optional<Book> offered =
                shelf.offered(row.space(), looked.book())
                        .filter(book -> book.fingerprint().equals(looked.print()));
        List<Line> all = report.lines();
        View.Builder view =
                View.of(View.Tone.TURN)
                        .heading(
                                texts.rich(
                                        language, "import.heading", Map.of("name", report.name())))
                        .text(texts.rich(language, "import.sum", report.counts()));
        if (all.stream().allMatch(line -> line.fate() == Fate.REFUSED)) {
            view.text(texts.rich(language, "import.nothing"));
        }
        if (looked.page() == 0 && looked.only().isEmpty()) {
            offered.flatMap(book -> shelf.find(row.space(), book.id()))
                    .ifPresent(before ->
                            view.text(
                                    texts.rich(
                                            language,
                                            "import.replaces",
                                            Map.of("title", before.title()))));
            offered.ifPresent(book -> tell(row.space(), book, language, view));
        }
        rows(looked, all, language, view);
        List<Button> turns = turns(looked, all, language, offers);
        if (!turns.isEmpty()) {
            view.controls(turns);
        }
        view.controls(shown(looked, all, language, offers));
        offered.ifPresent(_ -> view.controls(answers(looked, language, offers)));
        return view.build();
    }

    private void tell(long space, Book book, Language language, View.Builder view) {
        if (rules.with(space, book) instanceof PackRead.Good(var to)) {
            words.tell(rules.plan(space, to), language, view);
        }
    }

    private void rows(Looked looked, List<Line> all, Language language, View.Builder view) {
        LineWords said = new LineWords(texts, language);
        String file = "";
        for (Line line :
                looked.of(all).stream().skip((long) looked.page() * ROWS).limit(ROWS).toList()) {
            if (line.number() > 0 && !line.file().equals(file)) {
                file = line.file();
                view.small(Rich.plain(file));
            }
            view.text(said.line(line));
        }
        int pages = pages(looked, all);
        if (pages > 1) {
            view.small(
                    texts.rich(
                            language,
                            "import.page",
                            Map.of("page", looked.page() + 1, "pages", pages)));
        }
    }

    private static int pages(Looked looked, List<Line> all) {
        return (looked.of(all).size() + ROWS - 1) / ROWS;
    }

    private List<Button> turns(Looked looked, List<Line> all, Language language, Offers offers) {
        List<Button> turns = new ArrayList<>();
        if (looked.page() > 0) {
            turns.add(button("import.before", looked.onPage(looked.page() - 1), language, offers));
        }
        if (looked.page() < pages(looked, all) - 1) {
            turns.add(button("import.more", looked.onPage(looked.page() + 1), language, offers));
        }
        return turns;
    }

    /** Only what is there to be shown, and not what is shown already; much of it as a file, too. */
    private List<Button> shown(Looked looked, List<Line> all, Language language, Offers offers) {
        List<Button> shown = new ArrayList<>();
        for (String only : List.of("", Fate.ADAPTED.name(), Fate.REFUSED.name())) {
            boolean any = !looked.only(only).of(all).isEmpty();
            if (any && !only.equals(looked.only())) {
                String key = only.isEmpty() ? "all" : only.toLowerCase(Locale.ROOT);
                shown.add(button("import.show." + key, looked.only(only), language, offers));
            }
        }
        if (all.size() > ROWS) {
            shown.add(
                    offers.button(
                            texts.plain(language, "import.report"),
                            Style.PLAIN,
                            BookDeeds.FILE,
                            looked.subject()));
        }
        return shown;
    }

    private List<Button> answers(Looked looked, Language language, Offers offers) {
        return List.of(
                offers.button(
                        texts.plain(language, "import.take"),
                        Style.PRIMARY,
                        BookDeeds.TAKE,
                        looked.subject()),
                offers.button(
                        texts.plain(language, "import.leave"),
                        Style.PLAIN,
                        BookDeeds.LEAVE,
                        looked.subject()));
    }

    private Button button(String key, Looked to, Language language, Offers offers) {
        return offers.button(texts.plain(language, key), Style.PLAIN, BookDeeds.SHOW, to.subject());
    }
}
