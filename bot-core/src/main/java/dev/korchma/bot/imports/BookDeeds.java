package dev.korchma.bot.imports;

import dev.korchma.bot.board.Choice;
import dev.korchma.bot.board.Screens;
import dev.korchma.bot.board.Views;
import dev.korchma.bot.books.Book;
import dev.korchma.bot.books.Bookshelf;
import dev.korchma.bot.books.CampaignRules;
import dev.korchma.bot.books.MoveWords;
import dev.korchma.bot.books.RulesMove;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.Deed;
import dev.korchma.bot.command.DeedOf;
import dev.korchma.bot.command.Manner;
import dev.korchma.bot.command.No;
import dev.korchma.bot.command.Screen;
import dev.korchma.bot.store.Outcome;
import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Texts;
import dev.korchma.game.journal.MemberId;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the buttons under a report and under the list of books do. */
@Configuration(proxyBeanMethods = false)
class BookDeeds {

    static final String SHOW = "book-show";
    static final String TAKE = "book-take";
    static final String LEAVE = "book-leave";
    static final String FILE = "book-report-file";
    static final String REPORT = "book-report-open";
    static final String ASK = "book-ask";
    static final String REMOVE = "book-remove";

    private final Masters masters;
    private final Bookshelf shelf;
    private final CampaignRules rules;
    private final Reports reports;
    private final Screens screens;
    private final Views views;
    private final MoveWords words;
    private final Texts texts;

    BookDeeds(
            Masters masters,
            Bookshelf shelf,
            CampaignRules rules,
            Reports reports,
            Screens screens,
            Views views,
            MoveWords words,
            Texts texts) {
        this.masters = masters;
        this.shelf = shelf;
        this.rules = rules;
        this.reports = reports;
        this.screens = screens;
        this.views = views;
        this.words = words;
        this.texts = texts;
    }

    @Bean
    Deed showBook() {
        return new DeedOf(
                SHOW,
                Manner.REDRAW,
                call ->
                        masters.here(
                                call,
                                (here, _) ->
                                        new Screen(
                                                screens.turn(
                                                        here.where().space(),
                                                        here.arguments().number(Choice.VIEW),
                                                        looked(here).subject()))));
    }

    @Bean
    Deed takeBook() {
        return new DeedOf(TAKE, Manner.REDRAW, call -> masters.here(call, this::take));
    }

    private Outcome take(Call call, MemberId me) {
        Looked looked = looked(call);
        Book book =
                shelf.offered(call.where().space(), looked.book())
                        .filter(one -> one.fingerprint().equals(looked.print()))
                        .orElse(null);
        RulesMove moved = book == null ? null : rules.add(call, me, book).orElse(null);
        if (moved == null) {
            return No.because("import.gone");
        }
        reports.keepOnly(call.where().space(), looked.book(), looked.print());
        return done(call, words.moved(moved, call.person().language()));
    }

    @Bean
    Deed leaveBook() {
        return new DeedOf(LEAVE, Manner.REDRAW, call -> masters.here(call, this::leave));
    }

    private Outcome leave(Call call, MemberId me) {
        Looked looked = looked(call);
        long space = call.where().space();
        Optional<Book> offered =
                shelf.offered(space, looked.book())
                        .filter(book -> book.fingerprint().equals(looked.print()));
        String name = offered.map(Book::title).orElse("");
        offered.ifPresent(book -> shelf.withdraw(space, book.id()));
        reports.forget(space, looked.book(), looked.print());
        return done(
                call,
                View.say(
                        texts.rich(call.person().language(), "import.left", Map.of("name", name))));
    }

    @Bean
    Deed handReport(ReportFile file) {
        return new DeedOf(
                FILE, Manner.SECRET, call -> masters.here(call, (here, _) -> handed(here, file)));
    }

    private Outcome handed(Call call, ReportFile file) {
        Looked looked = looked(call);
        Language language = call.person().language();
        return reports.find(call.where().space(), looked.book(), looked.print())
                .<Outcome>map(report ->
                        new Screen(
                                View.of(View.Tone.GOOD)
                                        .text(
                                                texts.rich(
                                                        language,
                                                        "import.report.of",
                                                        Map.of("name", report.name())))
                                        .block(file.of(report, language, call.now()))
                                        .build()))
                .orElseGet(() -> No.because("import.gone"));
    }

    @Bean
    Deed openReport() {
        return new DeedOf(
                REPORT,
                Manner.SECRET,
                call -> masters.here(call, (here, _) -> opened(here, ReportDrawer.KIND)));
    }

    @Bean
    Deed askAboutBook() {
        return new DeedOf(
                ASK,
                Manner.SECRET,
                call -> masters.here(call, (here, _) -> opened(here, RemovalDrawer.KIND)));
    }

    private Outcome opened(Call call, String kind) {
        return new Screen(screens.open(kind, call.where(), call.person(), looked(call).subject()));
    }

    @Bean
    Deed removeBook() {
        return new DeedOf(REMOVE, Manner.REDRAW, call -> masters.here(call, this::remove));
    }

    private Outcome remove(Call call, MemberId me) {
        long space = call.where().space();
        String id = looked(call).book();
        if (shelf.find(space, id).isEmpty()) {
            return No.because("control.late");
        }
        RulesMove moved = rules.remove(call, me, id).orElse(null);
        if (moved == null) {
            return No.because("import.no.others-need-it");
        }
        reports.forget(space, id);
        return done(call, words.moved(moved, call.person().language()));
    }

    private Outcome done(Call call, View view) {
        views.close(call.where().space(), call.arguments().number(Choice.VIEW));
        return new Screen(view);
    }

    private static Looked looked(Call call) {
        return Looked.of(call.arguments().values());
    }
}
