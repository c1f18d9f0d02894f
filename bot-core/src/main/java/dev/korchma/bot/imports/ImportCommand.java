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
import org.springframework.stereotype.Component;

/** Brings a book into a campaign: what it would change is shown first, to the master alone. */
@Component
final class ImportCommand implements Command {

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
        HandedFile file = call.arguments().file();
        return masters.inTheirs(
                call,
                (here, _) -> {
                    if (!desks.tryAcquire()) {
                        return No.because("import.no.busy");
                    }
                    try {
                        return brought(here, file);
                    } finally {
                        desks.release();
                    }
                });
    }

    private Outcome brought(Call here, HandedFile file) {
        long space = here.where().space();
        String print = HexFormat.of().formatHex(Fingerprint.of(file.bytes()));
        String id = Bringing.id(file.name());
        Optional<Book> same =
                shelf.of(space).stream()
                        .filter(book -> book.fingerprint().equals(print))
                        .findFirst();
        if (same.isPresent()) {
            return new No("import.no.twice", Map.of("title", same.get().title()));
        }
        // A book of the same name is read anew, over the others.
        if (!(rules.without(space, id) instanceof PackRead.Good(Pack game))) {
            return No.because("import.no.others");
        }
        Optional<Bringing> bringing =
                Bringing.into(game, source -> PackReader.read(game, List.of(source)));
        if (bringing.isEmpty()) {
            return new No(
                    "import.no.game",
                    Map.of("game", game.texts().name(here.person().language(), game.id())));
        }
        Brought brought = bringing.get().bring(file.name(), file.bytes());
        String title = Typed.line(file.name(), LONGEST);
        String document = brought.document();
        if (document != null) {
            shelf.offer(space, new Book(id, title, Book.Origin.BROUGHT, document, print));
        }
        reports.keep(space, id, print, new Report(title, brought.lines()));
        return new Screen(
                screens.open(
                        ReportDrawer.KIND,
                        here.where(),
                        here.person(),
                        Looked.at(id, print).subject()));
    }

    @Override
    public Optional<View> show(Outcome outcome, Language language) {
        return outcome instanceof Screen(View view) ? Optional.of(view) : Optional.empty();
    }
}
