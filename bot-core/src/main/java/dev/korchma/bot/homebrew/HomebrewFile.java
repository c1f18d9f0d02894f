package dev.korchma.bot.homebrew;

import dev.korchma.bot.books.Book;
import dev.korchma.bot.books.Bookshelf;
import dev.korchma.bot.books.CampaignRules;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.No;
import dev.korchma.bot.command.Screen;
import dev.korchma.bot.papers.FileNames;
import dev.korchma.bot.papers.Papers;
import dev.korchma.bot.rulebooks.Homebrew;
import dev.korchma.bot.rulebooks.Pack;
import dev.korchma.bot.rulebooks.PackFile;
import dev.korchma.bot.store.Outcome;
import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Texts;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Hands out what was made up at a table as a pack of one file over its game. */
@Component
class HomebrewFile {

    private static final String VERSION = "1.0.0";

    /** Keeps it apart from the game it lies over. */
    private static final String OWN = "own-";

    private static final String BARE = "homebrew";
    private static final int LONGEST_ID = 40;

    private final Things things;
    private final Bookshelf shelf;
    private final CampaignRules rules;
    private final Papers papers;
    private final Texts texts;

    HomebrewFile(Things things, Bookshelf shelf, CampaignRules rules, Papers papers, Texts texts) {
        this.things = things;
        this.shelf = shelf;
        this.rules = rules;
        this.papers = papers;
        this.texts = texts;
    }

    Outcome hand(Call call) {
        long space = call.where().space();
        List<Book> own =
                shelf.of(space).stream()
                        .filter(book -> book.origin() == Book.Origin.HOMEBREW)
                        .toList();
        if (own.isEmpty()) {
            return No.because("homebrew.no.nothing");
        }
        Pack game = rules.game(space);
        String id = OWN + game.id();
        String body = Homebrew.joined(own.stream().map(Book::body).toList());
        Language language = call.person().language();
        return new Screen(
                View.of(View.Tone.GOOD)
                        .text(texts.rich(language, "homebrew.file"))
                        .block(
                                papers.of(
                                        FileNames.of(id, BARE) + ".yaml",
                                        PackFile.over(game, cut(id), VERSION, names(game), body),
                                        call.now()))
                        .small(
                                texts.rich(
                                        language,
                                        "homebrew.file-what",
                                        Map.of(
                                                "count",
                                                things.of(space).size(),
                                                "game",
                                                game.texts().name(language, game.id()),
                                                "version",
                                                game.version())))
                        .build());
    }

    private Map<Language, String> names(Pack game) {
        Map<Language, String> names = new EnumMap<>(Language.class);
        for (Language one : Language.values()) {
            names.put(
                    one,
                    texts.plain(
                            one,
                            "homebrew.pack",
                            Map.of("game", game.texts().name(one, game.id()))));
        }
        return names;
    }

    /** The id of a pack has at most forty letters. */
    private static String cut(String id) {
        return id.substring(0, Math.min(id.length(), LONGEST_ID));
    }
}
