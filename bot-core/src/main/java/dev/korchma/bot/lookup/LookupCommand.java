package dev.korchma.bot.lookup;

import dev.korchma.bot.board.Screens;
import dev.korchma.bot.chat.Reply.Suggestion;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.Command;
import dev.korchma.bot.command.Manner;
import dev.korchma.bot.command.No;
import dev.korchma.bot.command.Option;
import dev.korchma.bot.command.Screen;
import dev.korchma.bot.rulebooks.Library.Shelf;
import dev.korchma.bot.rulebooks.Pack;
import dev.korchma.bot.rulebooks.PackWords;
import dev.korchma.bot.store.Outcome;
import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.NameSearch.Hit;
import dev.korchma.bot.text.Typed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks something up by name, among everything or among one kind. */
final class LookupCommand implements Command {

    private static final int MOST_SUGGESTED = 25;
    private static final int LONGEST = 60;

    private final String name;
    private final String option;
    private final String kind;
    private final Books books;
    private final Screens screens;

    /**
     * @param option what is looked for
     * @param kind of entries, as the packs call it; empty for all
     */
    LookupCommand(String name, String option, String kind, Books books, Screens screens) {
        this.name = name;
        this.option = option;
        this.kind = kind;
        this.books = books;
        this.screens = screens;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Manner manner() {
        return Manner.SECRET;
    }

    @Override
    public List<Option> options() {
        return List.of(Option.required(option, new Option.Listed()));
    }

    @Override
    public boolean looksForItself() {
        return true;
    }

    @Override
    public List<Suggestion> suggest(Option asked, Call call) {
        Call here = books.about(call);
        PackWords words = PackWords.of(books.of(here.where().space()), here.person().language());
        return found(here, call.arguments().find(option).orElse("")).stream()
                .limit(MOST_SUGGESTED)
                .map(hit -> new Suggestion(words.name(hit.thing().id()), label(hit, words)))
                .toList();
    }

    /** Its name, the word it was found by where that is another one, and what it is. */
    private String label(Hit<Entry> hit, PackWords words) {
        String label = Labels.of(hit, words);
        return kind.isEmpty() ? label + " · " + words.name(hit.thing().shelf().kind()) : label;
    }

    private List<Hit<Entry>> found(Call here, String typed) {
        long space = here.where().space();
        Set<Shelf> shelves = books.shelves(space, here.person().id(), kind);
        return books.catalogue(books.of(space), here.person().language()).find(typed, shelves);
    }

    @Override
    public Outcome run(Call call) {
        Call here = books.about(call);
        long space = here.where().space();
        Pack pack = books.of(space);
        Language language = here.person().language();
        if (!kind.isEmpty() && !pack.library().shelves().containsKey(kind)) {
            return without(PackWords.of(pack, language));
        }
        if (books.shelves(space, here.person().id(), kind).isEmpty()) {
            return No.because(
                    pack.library().shelves().isEmpty() ? "lookup.no.book" : "lookup.no.for-master");
        }
        String typed = Typed.line(call.arguments().text(option), LONGEST);
        List<Hit<Entry>> found = found(here, typed);
        if (found.isEmpty()) {
            return new No(
                    "lookup.no.such",
                    Map.of("typed", typed, "game", PackWords.of(pack, language).game()));
        }
        Looking looking =
                Catalogue.isClear(found)
                        ? Looking.at(typed, kind, found.getFirst().thing())
                        : Looking.through(typed, kind);
        return new Screen(
                screens.open(LookupDrawer.KIND, here.where(), here.person(), looking.subject()));
    }

    private static No without(PackWords words) {
        var kinds = words.pack().library().shelves().keySet();
        return kinds.isEmpty()
                ? new No("lookup.no.book", Map.of())
                : new No(
                        "lookup.no.kind",
                        Map.of(
                                "game", words.game(),
                                "kinds",
                                        kinds.stream()
                                                .map(words::name)
                                                .collect(Collectors.joining(", "))));
    }

    @Override
    public Optional<View> show(Outcome outcome, Language language) {
        return outcome instanceof Screen(View view) ? Optional.of(view) : Optional.empty();
    }
}
