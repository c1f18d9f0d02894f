package dev.korchma.bot.imports;

import dev.korchma.bot.board.Screens;
import dev.korchma.bot.books.Book;
import dev.korchma.bot.books.Bookshelf;
import dev.korchma.bot.books.CampaignRules;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.Command;
import dev.korchma.bot.command.HandedFile;
import dev.korchma.bot.command.Manner;
import dev.korchma.bot.command.No;
import dev.korchma.bot.command.Option;
import dev.korchma.bot.command.Preparing;
import dev.korchma.bot.command.Screen;
import dev.korchma.bot.imports.Reports.Report;
import dev.korchma.bot.rulebooks.Pack;
import dev.korchma.bot.rulebooks.PackRead;
import dev.korchma.bot.rulebooks.PackReader;
import dev.korchma.bot.store.Outcome;
import dev.korchma.bot.text.Fingerprint;
import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Typed;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Brings a book into a campaign: what it would change is shown first, to the master alone. */
@Component
final class ImportCommand implements Command, Preparing {

    private static final String FILE = "file";
    private static final int MEGABYTES = 5;
    private static final int LONGEST = 80;

    /** Each holds a whole file and a whole game in memory while it works. */
    private final Semaphore desks = new Semaphore(2);

    private final Masters masters;
    private final Bookshelf shelf;
    private final CampaignRules rules;
    private final Reports reports;
    private final Screens screens;

    ImportCommand(
            Masters masters,
            Bookshelf shelf,
            CampaignRules rules,
            Reports reports,
            Screens screens) {
        this.masters = masters;
        this.shelf = shelf;
        this.rules = rules;
        this.reports = reports;
        this.screens = screens;
    }

    @Override
    public String name() {
        return "rules import";
    }

    @Override
    public Manner manner() {
        return Manner.SECRET;
    }

    @Override
    public List<Option> options() {
        return List.of(Option.required(FILE, new Option.File(MEGABYTES)));
    }

    @Override
    public Outcome run(Call call) {
        return prepared(call).apply(call);
    }

    /** A whole game is read anew for it, several times perhaps. */
    @Override
    public Function<Call, Outcome> prepared(Call call) {
        Call here = masters.led(call).orElse(null);
        if (here == null) {
            return later -> masters.inTheirs(later, (_, _) -> No.because("books.no.not-master"));
        }
        if (!desks.tryAcquire()) {
            return _ -> No.because("import.no.busy");
        }
        try {
            Prepared prepared = prepare(here, call.arguments().file());
            return later -> masters.inTheirs(later, (there, _) -> finished(there, prepared));
        } finally {
            desks.release();
        }
    }

    private sealed interface Prepared {}

    private record Refused(No why) implements Prepared {}

    /**
     * A file that was read.
     *
     * @param id of the book it becomes
     * @param over what it was read over: nothing of it is true over anything else
     * @param game the same without the books
     */
    private record Read(
            String id, String title, String print, Brought brought, List<Book> over, String game)
            implements Prepared {}

    private Prepared prepare(Call here, HandedFile file) {
        long space = here.where().space();
        List<Book> books = shelf.of(space);
        String print = HexFormat.of().formatHex(Fingerprint.of(file.bytes()));
        Optional<Book> same =
                books.stream().filter(book -> book.fingerprint().equals(print)).findFirst();
        if (same.isPresent()) {
            return twice(same.get());
        }
        Pack base = rules.game(space);
        Optional<Bringing> plain = over(base);
        if (plain.isEmpty()) {
            String name = base.texts().name(here.person().language(), base.id());
            return new Refused(new No("import.no.game", Map.of("game", name)));
        }
        SameBook known = new SameBook(books);
        String called = Bringing.id(file.name());
        String id =
                books.isEmpty()
                        ? called
                        : known.id(called, plain.get().ids(file.name(), file.bytes()));
        // Another edition of a book is read over the others alone.
        if (!(rules.without(space, id) instanceof PackRead.Good(Pack game))) {
            return new Refused(No.because("import.no.others"));
        }
        Brought brought = over(game).orElseGet(plain::get).bring(id, file.name(), file.bytes());
        String document = brought.document();
        Optional<Book> before = known.find(id).filter(book -> book.body().equals(document));
        return before.isPresent()
                ? twice(before.get())
                : new Read(
                        id, Typed.line(file.name(), LONGEST), print, brought, books, base.hash());
    }

    private static Refused twice(Book book) {
        return new Refused(new No("import.no.twice", Map.of("title", book.title())));
    }

    private static Optional<Bringing> over(Pack game) {
        return Bringing.into(game, source -> PackReader.read(game, List.of(source)));
    }

    private Outcome finished(Call here, Prepared prepared) {
        return switch (prepared) {
            case Refused(No why) -> why;
            case Read read -> kept(here, read);
        };
    }

    private Outcome kept(Call here, Read read) {
        long space = here.where().space();
        if (!shelf.of(space).equals(read.over()) || !rules.game(space).hash().equals(read.game())) {
            return No.because("import.no.changed");
        }
        String document = read.brought().document();
        if (document != null) {
            shelf.offer(
                    space,
                    new Book(read.id(), read.title(), Book.Origin.BROUGHT, document, read.print()));
        }
        Report report = new Report(read.title(), read.brought().lines());
        reports.keep(space, read.id(), read.print(), report, here.now());
        return new Screen(
                screens.open(
                        ReportDrawer.KIND,
                        here.where(),
                        here.person(),
                        Looked.at(read.id(), read.print()).subject()));
    }

    @Override
    public Optional<View> show(Outcome outcome, Language language) {
        return outcome instanceof Screen(View view) ? Optional.of(view) : Optional.empty();
    }
}
