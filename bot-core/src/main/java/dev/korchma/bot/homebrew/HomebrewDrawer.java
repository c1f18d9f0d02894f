package dev.korchma.bot.homebrew;

import dev.korchma.bot.board.Choice;
import dev.korchma.bot.board.Drawer;
import dev.korchma.bot.board.Offers;
import dev.korchma.bot.board.ViewRow;
import dev.korchma.bot.books.CampaignRules;
import dev.korchma.bot.books.MoveWords;
import dev.korchma.bot.campaigns.CampaignSettings;
import dev.korchma.bot.chat.Control;
import dev.korchma.bot.chat.Control.Button;
import dev.korchma.bot.chat.Control.Style;
import dev.korchma.bot.chat.Rich;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.command.Deed;
import dev.korchma.bot.lists.LongList;
import dev.korchma.bot.lists.LongLists;
import dev.korchma.bot.lookup.Cards;
import dev.korchma.bot.lookup.Entry;
import dev.korchma.bot.rulebooks.Library.Section;
import dev.korchma.bot.rulebooks.Library.Shelf;
import dev.korchma.bot.rulebooks.Pack;
import dev.korchma.bot.rulebooks.PackRead;
import dev.korchma.bot.rulebooks.PackWords;
import dev.korchma.bot.text.Texts;
import dev.korchma.game.rules.Content;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What is made up, as one message that turns from the question of what kind into a card. */
@Component
final class HomebrewDrawer implements Drawer {

    static final String KIND = "homebrew";

    /** Which page of it is open. */
    static final String AT = "at";

    static final String KINDS = "kinds";
    static final String AGAIN = "again";
    static final String CARD = "card";
    static final String LIST = "list";
    static final String OWN = "own";
    static final String AWAY = "away";

    /** On the page with what was wrong: the sentences, line by line. */
    static final String WRONG = "wrong";

    private final Things things;
    private final Brewing brewing;
    private final CampaignRules rules;
    private final CampaignSettings settings;
    private final Cards cards;
    private final MoveWords moves;
    private final Texts texts;

    HomebrewDrawer(
            Things things,
            Brewing brewing,
            CampaignRules rules,
            CampaignSettings settings,
            Cards cards,
            MoveWords moves,
            Texts texts) {
        this.things = things;
        this.brewing = brewing;
        this.rules = rules;
        this.settings = settings;
        this.cards = cards;
        this.moves = moves;
        this.texts = texts;
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** What was offered before another page came is no more on offer. */
    @Override
    public String guard(ViewRow row) {
        return Integer.toHexString(row.subject().hashCode());
    }

    @Override
    public View draw(ViewRow row, Offers offers) {
        return switch (Objects.requireNonNull(row.subject().get(AT))) {
            case KINDS -> kinds(row, offers);
            case AGAIN -> again(row, offers);
            case CARD ->
                    things.draft(row.space(), id(row))
                            .map(draft -> card(row, draft, offers))
                            .orElseGet(() -> list(row, offers));
            case OWN ->
                    things.find(row.space(), id(row))
                            .map(thing -> own(row, thing, offers))
                            .orElseGet(() -> list(row, offers));
            case AWAY ->
                    things.find(row.space(), id(row))
                            .map(thing -> away(row, thing, offers))
                            .orElseGet(() -> list(row, offers));
            default -> list(row, offers);
        };
    }

    private static String id(ViewRow row) {
        return row.subject().getOrDefault(HomebrewDeeds.ID, "");
    }

    private View kinds(ViewRow row, Offers offers) {
        Pack pack = settings.rules(row.space());
        PackWords words = PackWords.of(pack, row.language());
        View.Builder view =
                View.of(View.Tone.TURN).heading(texts.rich(row.language(), "homebrew.what"));
        List<Control> some = new ArrayList<>();
        for (String kind : pack.homebrew().forms().keySet()) {
            some.add(
                    offers.button(
                            words.titled(kind),
                            Style.PLAIN,
                            HomebrewForms.FORM,
                            Map.of(HomebrewForms.KIND, kind, HomebrewForms.PACK, pack.hash())));
            if (some.size() == 5) {
                view.controls(some);
                some = new ArrayList<>();
            }
        }
        return some.isEmpty() ? view.build() : view.controls(some).build();
    }

    private View again(ViewRow row, Offers offers) {
        Map<String, String> with = new HashMap<>(row.subject());
        with.remove(AT);
        String wrong = Objects.requireNonNullElse(with.remove(WRONG), "");
        View.Builder view =
                View.of(View.Tone.TURN).heading(texts.rich(row.language(), "homebrew.wrong"));
        wrong.lines().forEach(line -> view.text(Rich.plain(line)));
        return view.controls(
                        List.of(
                                button(
                                        row,
                                        offers,
                                        "homebrew.again",
                                        Style.PRIMARY,
                                        HomebrewForms.FORM,
                                        with)))
                .build();
    }

    private View card(ViewRow row, Thing draft, Offers offers) {
        Map<String, String> with = Map.of(HomebrewDeeds.ID, draft.id());
        List<Control> controls = new ArrayList<>();
        View.Builder view;
        switch (brewing.with(row.space(), draft)) {
            case PackRead.Bad(var problems) -> view = moves.misfitted(problems, row.language());
            case PackRead.Good(Pack to) -> {
                view = shown(row, draft, to);
                moves.tell(rules.plan(row.space(), to), row.language(), view);
                controls.add(
                        button(
                                row,
                                offers,
                                "homebrew.play",
                                Style.PRIMARY,
                                HomebrewDeeds.PLAY,
                                with));
            }
        }
        controls.add(edit(row, draft, offers));
        controls.add(button(row, offers, "homebrew.leave", Style.PLAIN, HomebrewDeeds.LEAVE, with));
        return view.controls(controls).build();
    }

    /** The form as it was filled in. */
    private Button edit(ViewRow row, Thing thing, Offers offers) {
        Map<String, String> with = new HashMap<>();
        with.put(HomebrewForms.KIND, thing.kind());
        with.put(HomebrewForms.PACK, settings.packHash(row.space()));
        with.put(HomebrewDeeds.ID, thing.id());
        with.put(Deed.now(ThingForm.NAME), thing.name());
        thing.typed().forEach((field, typed) -> with.put(Deed.now(field), typed));
        return button(row, offers, "homebrew.edit", Style.PLAIN, HomebrewForms.FORM, with);
    }

    /** As the rules would show it, also in a game where nothing else can be looked up. */
    private View.Builder shown(ViewRow row, Thing thing, Pack rules) {
        Shelf shelf =
                rules.library().shelves().values().stream()
                        .filter(one -> one.entries().contains(thing.id()))
                        .findFirst()
                        .orElseGet(() -> shelf(thing, rules));
        return cards.draw(new Entry(shelf, thing.id()), PackWords.of(rules, row.language()));
    }

    private static Shelf shelf(Thing thing, Pack rules) {
        Content content = rules.system().content();
        Section section =
                content.creatures().containsKey(thing.id())
                        ? Section.CREATURES
                        : content.items().containsKey(thing.id())
                                ? Section.ITEMS
                                : content.effects().containsKey(thing.id())
                                        ? Section.EFFECTS
                                        : Section.ACTIONS;
        return new Shelf(thing.kind(), section, false, List.of(thing.id()));
    }

    private View list(ViewRow row, Offers offers) {
        List<Thing> all = things.of(row.space());
        View.Builder view =
                View.of(View.Tone.PLAIN)
                        .heading(
                                texts.rich(
                                        row.language(),
                                        "homebrew.list",
                                        Map.of("count", all.size())));
        if (all.isEmpty()) {
            return view.build();
        }
        PackWords words = PackWords.of(settings.rules(row.space()), row.language());
        List<Control.Option> newestFirst =
                all.reversed().stream()
                        .map(one ->
                                new Control.Option(one.id(), one.name(), words.titled(one.kind())))
                        .toList();
        LongLists.in(row, offers, texts)
                .alone()
                .rows(
                        LongList.of(
                                LIST, texts.plain(row.language(), "homebrew.pick"), newestFirst),
                        HomebrewDeeds.SHOW,
                        Map.of(AT, OWN, Choice.PICK_AS, HomebrewDeeds.ID))
                .forEach(view::controls);
        return view.build();
    }

    private View own(ViewRow row, Thing thing, Offers offers) {
        return shown(row, thing, settings.rules(row.space()))
                .controls(
                        List.of(
                                edit(row, thing, offers),
                                button(
                                        row,
                                        offers,
                                        "homebrew.away",
                                        Style.DANGER,
                                        HomebrewDeeds.SHOW,
                                        Map.of(AT, AWAY, HomebrewDeeds.ID, thing.id())),
                                back(row, offers)))
                .build();
    }

    private Button back(ViewRow row, Offers offers) {
        return button(
                row, offers, "homebrew.back", Style.PLAIN, HomebrewDeeds.SHOW, Map.of(AT, LIST));
    }

    private View away(ViewRow row, Thing thing, Offers offers) {
        Map<String, Object> named = Map.of("name", thing.name());
        return switch (brewing.without(row.space(), thing.id())) {
            case PackRead.Bad(var problems) ->
                    moves.misfitted(problems, row.language())
                            .controls(List.of(back(row, offers)))
                            .build();
            case PackRead.Good(Pack to) -> {
                View.Builder view =
                        View.of(View.Tone.TURN)
                                .heading(texts.rich(row.language(), "homebrew.take-away", named));
                moves.tell(rules.plan(row.space(), to), row.language(), view);
                yield view.controls(
                                List.of(
                                        button(
                                                row,
                                                offers,
                                                "homebrew.away",
                                                Style.DANGER,
                                                HomebrewDeeds.TAKE_AWAY,
                                                Map.of(HomebrewDeeds.ID, thing.id())),
                                        back(row, offers)))
                        .build();
            }
        };
    }

    private Button button(
            ViewRow row,
            Offers offers,
            String key,
            Style style,
            String deed,
            Map<String, String> with) {
        return offers.button(texts.plain(row.language(), key), style, deed, with);
    }
}
