package dev.korchma.bot.rests;

import dev.korchma.bot.board.Choice;
import dev.korchma.bot.board.Drawer;
import dev.korchma.bot.board.Offers;
import dev.korchma.bot.board.ViewRow;
import dev.korchma.bot.characters.Heroes;
import dev.korchma.bot.chat.Control;
import dev.korchma.bot.chat.Control.Button;
import dev.korchma.bot.chat.Control.Style;
import dev.korchma.bot.chat.Rich;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.lists.LongList;
import dev.korchma.bot.lists.LongLists;
import dev.korchma.bot.rulebooks.PackTexts;
import dev.korchma.bot.rulebooks.PackWords;
import dev.korchma.bot.rulebooks.PinnedPacks;
import dev.korchma.bot.text.Texts;
import dev.korchma.game.character.Character;
import dev.korchma.game.journal.DocumentId;
import dev.korchma.game.rules.Anew;
import dev.korchma.game.rules.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * What a hero decides anew after a rest: all that could be taken, with what is taken ticked. It is
 * kept in the subject of the view until it is whole.
 */
@Component
final class AnewDrawer implements Drawer {

    static final String KIND = "rest-anew";

    static final String HERO = "hero";

    /** What is asked, by id. */
    static final String ASKS = "asks";

    /** What is ticked, ids with a space in between. */
    static final String TICKED = "ticked";

    private final Occasions occasions;
    private final DecidingAnew deciding;
    private final Heroes heroes;
    private final PinnedPacks packs;
    private final Texts texts;

    AnewDrawer(
            Occasions occasions,
            DecidingAnew deciding,
            Heroes heroes,
            PinnedPacks packs,
            Texts texts) {
        this.occasions = occasions;
        this.deciding = deciding;
        this.heroes = heroes;
        this.packs = packs;
        this.texts = texts;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String guard(ViewRow row) {
        return "anew-" + Integer.toHexString(new TreeMap<>(row.subject()).hashCode());
    }

    /** Whoever clicks while it is drawn anew sees what is ticked by now. */
    @Override
    public String late() {
        return LongLists.NOW;
    }

    static DocumentId hero(Map<String, String> subject) {
        return new DocumentId(UUID.fromString(Objects.requireNonNull(subject.get(HERO))));
    }

    static List<String> ticked(Map<String, String> subject) {
        String ticked = subject.getOrDefault(TICKED, "");
        return ticked.isEmpty() ? List.of() : List.of(ticked.split(" ", -1));
    }

    @Override
    public View draw(ViewRow row, Offers offers) {
        String rest = Objects.requireNonNull(row.subject().get(RestButtons.REST));
        Occasion occasion = occasions.find(row.space(), UUID.fromString(rest));
        Character hero = heroes.find(row.space(), hero(row.subject())).orElseThrow();
        Anew anew = deciding.now(row.space(), occasion, hero.id()).orElse(null);
        if (anew == null) {
            return View.of(View.Tone.OVER)
                    .text(
                            texts.rich(
                                    row.language(),
                                    "rest.no.anew-late",
                                    Map.of("name", hero.name())))
                    .build();
        }
        PackWords words = PackWords.of(packs.pinned(hero.pack()), row.language());
        return draw(new Page(row, offers, anew, words), hero);
    }

    /** What is being drawn. */
    private record Page(ViewRow row, Offers offers, Anew anew, PackWords words) {

        String asks() {
            return Objects.requireNonNull(row.subject().get(ASKS));
        }

        int most() {
            return anew.most(asks());
        }

        Button button(String label, Style style, String deed, Map<String, String> with) {
            return offers.button(label, style, deed, with);
        }
    }

    private View draw(Page page, Character hero) {
        ViewRow row = page.row();
        List<String> ticked = ticked(row.subject());
        View.Builder view =
                View.of(View.Tone.TURN)
                        .heading(
                                texts.rich(
                                        row.language(),
                                        "rest.anew-of",
                                        Map.of(
                                                "name", hero.name(),
                                                "what", several(page.asks(), page.words()),
                                                "at", ticked.size(),
                                                "of", page.most())));
        view.text(
                Rich.plain(
                        ticked.stream().map(page.words()::name).collect(Collectors.joining(", "))));
        list(page, view);
        List<Button> buttons = buttons(page, ticked);
        return buttons.isEmpty() ? view.build() : view.controls(buttons).build();
    }

    static String several(String asks, PackWords words) {
        return words.pack()
                .texts()
                .form(words.language(), asks, PackTexts.SEVERAL)
                .orElseGet(() -> words.name(asks));
    }

    private void list(Page page, View.Builder view) {
        List<String> ticked = ticked(page.row().subject());
        List<Control.Option> all =
                page.anew().options(page.asks()).stream()
                        .map(Option::id)
                        .map(id -> option(page, id, ticked.contains(id)))
                        .toList();
        PackWords words = page.words();
        LongList list =
                new LongList(
                        ASKS,
                        texts.plain(words.language(), "rest.anew-tick"),
                        all,
                        one -> words.pack().texts().called(words.language(), one.value()));
        LongLists.in(page.row(), page.offers(), texts)
                .alone()
                .rows(list, AnewButtons.TICK, Map.of(Choice.PICK_AS, AnewButtons.WHAT))
                .forEach(view::controls);
    }

    private static Control.Option option(Page page, String id, boolean isTicked) {
        return new Control.Option(id, (isTicked ? "✓ " : "") + page.words().name(id), "");
    }

    private List<Button> buttons(Page page, List<String> ticked) {
        ViewRow row = page.row();
        List<Button> buttons = new ArrayList<>();
        if (ticked.size() == page.most()) {
            buttons.add(
                    page.button(
                            texts.plain(row.language(), "rest.anew-take"),
                            Style.PRIMARY,
                            AnewButtons.TAKE,
                            Map.of()));
        }
        for (String other : page.anew().asked()) {
            if (!other.equals(page.asks())) {
                buttons.add(
                        page.button(
                                several(other, page.words()) + "…",
                                Style.PLAIN,
                                AnewButtons.OTHER,
                                Map.of(AnewButtons.WHAT, other)));
            }
        }
        return buttons;
    }
}
