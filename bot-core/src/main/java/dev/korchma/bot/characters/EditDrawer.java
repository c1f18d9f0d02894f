package dev.korchma.bot.characters;

import dev.korchma.bot.board.Choice;
import dev.korchma.bot.board.Drawer;
import dev.korchma.bot.board.Offers;
import dev.korchma.bot.board.ViewRow;
import dev.korchma.bot.characters.Standing.Present;
import dev.korchma.bot.chat.Control;
import dev.korchma.bot.chat.Control.Button;
import dev.korchma.bot.chat.Control.Style;
import dev.korchma.bot.chat.Rich;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.lists.LongList;
import dev.korchma.bot.lists.LongLists;
import dev.korchma.bot.people.Authority;
import dev.korchma.bot.people.Members;
import dev.korchma.bot.portraits.Portraits;
import dev.korchma.bot.rulebooks.PackWords;
import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Texts;
import dev.korchma.game.character.Approval;
import dev.korchma.game.character.Character;
import dev.korchma.game.character.Request;
import dev.korchma.game.journal.MemberId;
import dev.korchma.game.rules.ActiveEffect;
import dev.korchma.game.rules.Body;
import dev.korchma.game.rules.BuildFault;
import dev.korchma.game.rules.Deciding;
import dev.korchma.game.rules.Item;
import dev.korchma.game.rules.RuleSystem;
import dev.korchma.game.rules.Track;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What can be changed about a hero: by its player the name, what it carries and what is still to be
 * decided; by whoever leads the game also how it is and what it has earned.
 */
@Component
final class EditDrawer implements Drawer {

    static final String KIND = "hero-edit";

    private final Standing standing;
    private final HeroWords heroes;
    private final Members members;
    private final Authority authority;
    private final Portraits portraits;
    private final Texts texts;

    EditDrawer(
            Standing standing,
            HeroWords heroes,
            Members members,
            Authority authority,
            Portraits portraits,
            Texts texts) {
        this.standing = standing;
        this.heroes = heroes;
        this.members = members;
        this.authority = authority;
        this.portraits = portraits;
        this.texts = texts;
    }

    /** What is being drawn. */
    private record Page(ViewRow row, Offers offers, PackWords words, View.Builder view) {}

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String guard(ViewRow row) {
        return "open" + LongLists.mark(row);
    }

    @Override
    public String late() {
        return LongLists.NOW;
    }

    @Override
    public View draw(ViewRow row, Offers offers) {
        Present present = present(row);
        PackWords words = present.words();
        Body body = present.body();
        View.Builder view =
                View.of(View.Tone.PLAIN)
                        .text(heroes.line(present.hero().name(), body, words))
                        .small(Rich.plain(HeroWords.things(body.build().items(), words)));
        Character hero = present.hero();
        boolean mine = hero.owner().equals(me(row));
        if (mine) {
            request(hero.request(), row.language(), view);
        }
        Page page = new Page(row, offers, words, view);
        for (List<Control.Option> options : open(present)) {
            list(page, "hero.choose", options, EditDeeds.DECIDE);
        }
        list(page, "hero.take-item", allItems(words), EditDeeds.TAKE);
        list(page, "hero.drop-item", ownItems(body, words), EditDeeds.DROP);
        List<Button> buttons = new ArrayList<>();
        buttons.add(button(row, offers, "hero.rename", EditDeeds.RENAME));
        if (mine && hero.request() != null && hero.comes()) {
            buttons.add(button(row, offers, "approval.withdraw", EditDeeds.WITHDRAW));
        }
        if (portraits.of(present.hero().id()).isPresent()) {
            buttons.add(button(row, offers, "hero.portrait-remove", PortraitDeeds.REMOVE));
        }
        if (leads(row)) {
            list(page, "hero.set-track", tracks(body, words), EditDeeds.TRACK);
            list(page, "hero.set-effect", effects(body, words), EditDeeds.EFFECT);
            buttons.add(button(row, offers, "hero.set-experience", EditDeeds.EXPERIENCE));
        }
        return view.controls(buttons).build();
    }

    /** Whoever has to ask sees the hero as they have made it so far. */
    private Present present(ViewRow row) {
        Present there = standing.of(row.space(), SheetDrawer.hero(row.subject()), row.language());
        Character hero = there.hero();
        RuleSystem rules = there.words().pack().system();
        return hero.request() != null && authority.hasToAsk(row.space(), me(row))
                ? new Present(hero, Approval.asMade(hero, rules).bodyBy(rules), there.words())
                : there;
    }

    private void request(@Nullable Request request, Language language, View.Builder view) {
        if (request != null) {
            view.text(texts.rich(language, RequestWords.state(request)));
            String why = Objects.requireNonNullElse(request.back(), "");
            if (!why.isEmpty()) {
                view.text(texts.rich(language, "approval.said", Map.of("why", why)));
            }
        }
    }

    private MemberId me(ViewRow row) {
        return members.enter(row.space(), Objects.requireNonNull(row.person()));
    }

    private boolean leads(ViewRow row) {
        return authority.leads(row.space(), me(row));
    }

    private Button button(ViewRow row, Offers offers, String key, String deed) {
        return offers.button(texts.plain(row.language(), key), Style.PLAIN, deed, Map.of());
    }

    private void list(Page page, String key, List<Control.Option> options, String deed) {
        PackWords words = page.words();
        LongList list =
                new LongList(
                        deed,
                        texts.plain(page.row().language(), key),
                        options,
                        one -> words.pack().texts().called(words.language(), id(one.value())));
        LongLists.in(page.row(), page.offers(), texts)
                .rows(list, deed, Map.of(Choice.PICK_AS, EditDeeds.WHAT))
                .forEach(page.view()::controls);
    }

    /** Of a choice or a place with what it holds, what it holds. */
    private static String id(String value) {
        return value.substring(value.indexOf('=') + 1);
    }

    /** The options of every choice that is open and was not taken. */
    private static List<List<Control.Option>> open(Present present) {
        PackWords words = present.words();
        RuleSystem rules = words.pack().system();
        Deciding deciding = new Deciding(rules, present.body().build());
        return rules.faults(present.body().build()).stream()
                .filter(fault -> fault.kind() == BuildFault.Kind.MISSING)
                .flatMap(fault -> Stream.ofNullable(rules.content().choices().get(fault.about())))
                .map(choice ->
                        deciding.left(choice).stream()
                                .map(option ->
                                        new Control.Option(
                                                choice.id() + "=" + option.id(),
                                                words.name(option.id()),
                                                words.name(choice.asks())))
                                .toList())
                .toList();
    }

    /** What can be bought comes before what is found. */
    private static List<Control.Option> allItems(PackWords words) {
        return words.pack().system().content().items().values().stream()
                .sorted(Comparator.comparing(Item::found))
                .map(item -> new Control.Option(item.id(), words.name(item.id()), ""))
                .toList();
    }

    private static List<Control.Option> ownItems(Body body, PackWords words) {
        List<String> items = body.build().items();
        return IntStream.range(0, items.size())
                .mapToObj(i ->
                        new Control.Option(i + "=" + items.get(i), words.name(items.get(i)), ""))
                .toList();
    }

    /** What they have of anything, what keeps them in the fight first. */
    private static List<Control.Option> tracks(Body body, PackWords words) {
        RuleSystem rules = words.pack().system();
        return words.tracks().stream()
                .filter(track -> body.track(track) > 0 || rules.value(body, Track.maxOf(track)) > 0)
                .map(track ->
                        new Control.Option(track, words.name(track) + " " + body.track(track), ""))
                .toList();
    }

    private static List<Control.Option> effects(Body body, PackWords words) {
        Stream<String> atWork = body.effects().stream().map(ActiveEffect::effect);
        Stream<String> conditions = words.pack().system().content().conditions().keySet().stream();
        return Stream.concat(atWork, conditions)
                .distinct()
                .map(effect ->
                        new Control.Option(
                                effect, (body.has(effect) ? "✓ " : "") + words.name(effect), ""))
                .toList();
    }
}
