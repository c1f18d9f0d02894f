package dev.korchma.bot.imports;

import dev.korchma.bot.board.Drawer;
import dev.korchma.bot.board.Offers;
import dev.korchma.bot.board.ViewRow;
import dev.korchma.bot.books.Book;
import dev.korchma.bot.books.Bookshelf;
import dev.korchma.bot.books.CampaignRules;
import dev.korchma.bot.books.MoveWords;
import dev.korchma.bot.chat.Control.Style;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.rulebooks.Pack;
import dev.korchma.bot.rulebooks.PackRead;
import dev.korchma.bot.text.Texts;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Shows a master what depends on a book before it goes. */
@Component
final class RemovalDrawer implements Drawer {

    static final String KIND = "book-removal";

    private final Bookshelf shelf;
    private final CampaignRules rules;
    private final RunningFights fights;
    private final MoveWords words;
    private final Texts texts;

    RemovalDrawer(
            Bookshelf shelf,
            CampaignRules rules,
            RunningFights fights,
            MoveWords words,
            Texts texts) {
        this.shelf = shelf;
        this.rules = rules;
        this.fights = fights;
        this.words = words;
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
        Looked looked = Looked.of(row.subject());
        Book book = shelf.find(row.space(), looked.book()).orElse(null);
        if (book == null) {
            return View.say(texts.rich(row.language(), "import.gone"));
        }
        return switch (rules.without(row.space(), book.id())) {
            // Another book is built on this one.
            case PackRead.Bad(var problems) -> words.misfit(problems, row.language());
            case PackRead.Good(Pack to) -> {
                View.Builder view =
                        View.of(View.Tone.TURN)
                                .heading(
                                        texts.rich(
                                                row.language(),
                                                "import.really-remove",
                                                Map.of("title", book.title())));
                words.tell(rules.plan(row.space(), to), row.language(), view);
                int running = fights.running(row.space());
                if (running > 0) {
                    view.text(texts.rich(row.language(), "import.fights", Map.of("many", running)));
                }
                yield view.controls(
                                List.of(
                                        offers.button(
                                                texts.plain(row.language(), "import.remove"),
                                                Style.DANGER,
                                                BookDeeds.REMOVE,
                                                looked.subject())))
                        .build();
            }
        };
    }
}
