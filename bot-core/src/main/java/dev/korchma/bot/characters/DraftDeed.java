package dev.korchma.bot.characters;

import dev.korchma.bot.board.Choice;
import dev.korchma.bot.board.Screens;
import dev.korchma.bot.board.Views;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.Deed;
import dev.korchma.bot.command.DeedOf;
import dev.korchma.bot.command.Manner;
import dev.korchma.bot.command.No;
import dev.korchma.bot.command.Screen;
import dev.korchma.bot.lists.LongLists;
import dev.korchma.bot.people.Members;
import dev.korchma.bot.rulebooks.Pack;
import dev.korchma.bot.store.Outcome;
import dev.korchma.game.journal.MemberId;
import dev.korchma.game.rules.ReadyHero;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** One answer in the making of a hero; the same message asks on. */
@Component
final class DraftDeed implements Deed {

    static final String NAME = "hero-draft";

    /** Shows the question that is open now, for a control of an earlier one. */
    static final String NOW = "hero-draft-now";

    static final String MOVES = "moves";
    static final String VERB = "verb";
    static final String VALUE = "value";

    /** What an answer does. */
    enum Verb {
        DOORS,
        READY,
        BE,
        WAY,
        GO_ON,
        ANEW,
        TAKE,
        NEXT,
        BACK,
        ARRANGE,
        GIVE,
        THROW,
        /** Numbers are bought. */
        POINTS,
        /** Numbers are as suggested again. */
        AS_SET,
        /** Other things that are suggested, by their place. */
        OUTFIT,
        /** Things are bought; the money is thrown. */
        MONEY,
        ADD,
        DROP,
        /** Whatever is suggested is taken without a question. */
        HURRY,
        /** The new level is taken. */
        RISE,
        /** It is put off; what was answered stays. */
        LATER
    }

    private final Drafts drafts;
    private final Screens screens;
    private final Members members;
    private final Games games;
    private final Births births;
    private final Rising rising;

    DraftDeed(
            Drafts drafts,
            Screens screens,
            Members members,
            Games games,
            Births births,
            Rising rising) {
        this.drafts = drafts;
        this.screens = screens;
        this.members = members;
        this.games = games;
        this.births = births;
        this.rising = rising;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Manner manner() {
        return Manner.REDRAW;
    }

    @Override
    public Outcome run(Call call) {
        Verb verb = Verb.valueOf(call.arguments().text(VERB));
        String value = call.arguments().text(VALUE);
        return switch (verb) {
            case DOORS -> shown(call, Map.of());
            case READY -> shown(call, Map.of(DraftDrawer.SHOWING, DraftDrawer.READY));
            case BE -> readyMade(call, value);
            case WAY -> begin(call, Draft.Way.valueOf(value));
            case ANEW -> anew(call);
            case RISE -> rising.take(call);
            case LATER -> rising.later(call);
            case GO_ON,
                    TAKE,
                    NEXT,
                    BACK,
                    ARRANGE,
                    GIVE,
                    THROW,
                    POINTS,
                    AS_SET,
                    OUTFIT,
                    MONEY,
                    ADD,
                    DROP,
                    HURRY ->
                    change(call, verb, value);
        };
    }

    private Outcome shown(Call call, Map<String, String> about) {
        Map<String, String> subject = new HashMap<>(about);
        call.arguments()
                .find(DraftDrawer.HERO)
                .ifPresent(hero -> subject.put(DraftDrawer.HERO, hero));
        return new Screen(
                screens.turn(call.where().space(), call.arguments().number(Choice.VIEW), subject));
    }

    private MemberId member(Call call) {
        return members.enter(call.where().space(), call.person().id());
    }

    /** A door is opened once: whoever has gone through it goes on. */
    private Outcome begin(Call call, Draft.Way way) {
        long space = call.where().space();
        MemberId member = member(call);
        Draft there = drafts.lock(space, member).orElse(null);
        if (there == null || there.way() == Draft.Way.OPEN) {
            Pack pack = games.of(space);
            games.pin(pack);
            Draft forgotten = Draft.empty(pack.hash(), there);
            int until = games.beginsAt(space);
            drafts.keep(space, member, Drafting.begin(pack.system(), way, forgotten, until));
        }
        return shown(call, Map.of());
    }

    /** As it stands in the book; where heroes begin above its level it rises first. */
    private Outcome readyMade(Call call, String id) {
        long space = call.where().space();
        MemberId member = member(call);
        Draft there = drafts.lock(space, member).orElse(null);
        if (there != null && there.above() != null && id.equals(there.above().ready())) {
            return births.raised(call, id, there);
        }
        Pack pack = games.of(space);
        ReadyHero hero = pack.system().content().heroes().get(id);
        int until = games.beginsAt(space);
        if (hero == null || hero.build().level() >= until) {
            return births.readyMade(call, id);
        }
        if (there == null || there.way() == Draft.Way.OPEN) {
            games.pin(pack);
            Draft forgotten = Draft.empty(pack.hash(), there);
            drafts.keep(space, member, Ascending.raise(pack.system(), forgotten, hero, until));
        }
        return shown(call, Map.of());
    }

    /** Everything is forgotten but the dice: whoever begins anew does not throw again. */
    private Outcome anew(Call call) {
        long space = call.where().space();
        MemberId member = member(call);
        drafts.lock(space, member)
                .filter(draft -> draft.moves() == call.arguments().number(MOVES))
                .ifPresent(draft -> drafts.keep(space, member, draft.forgotten()));
        return shown(call, Map.of());
    }

    private Outcome change(Call call, Verb verb, String value) {
        long space = call.where().space();
        MemberId member = member(call);
        UUID hero = DraftDrawer.hero(call.arguments().values());
        Draft draft = drafts.lock(space, member, hero).orElse(null);
        if (draft == null) {
            return No.because("hero.no.draft");
        }
        if (draft.moves() != call.arguments().number(MOVES)) {
            return new Screen(screens.redraw(space, call.arguments().number(Choice.VIEW)));
        }
        Drafting drafting = new Drafting(games.pinned(draft.pack()).system(), draft);
        Draft changed = changed(drafting, verb, value, call);
        drafts.keep(space, member, hero, changed);
        return shown(call, places(drafting, verb, changed, call.arguments().values()));
    }

    /** Whoever takes several out of one list goes on where the last was found. */
    private static Map<String, String> places(
            Drafting drafting, Verb verb, Draft changed, Map<String, String> before) {
        return switch (verb) {
            case ADD, DROP -> LongLists.places(before);
            case TAKE -> drafting.isAlike(changed.at()) ? LongLists.pages(before) : Map.of();
            default -> Map.of();
        };
    }

    private static Draft changed(Drafting drafting, Verb verb, String value, Call call) {
        Draft draft = drafting.draft();
        return switch (verb) {
            case TAKE -> drafting.take(draft.at().about(), value);
            case NEXT -> drafting.next();
            case BACK -> drafting.back();
            case ARRANGE -> draft.with(Map.of()).at(Draft.Question.ARRANGE);
            case GIVE -> given(drafting, value);
            case THROW -> drafting.dealing().thrown(call.dice());
            case POINTS -> drafting.dealing().buying(true);
            case AS_SET -> drafting.dealing().buying(false);
            case OUTFIT -> drafting.outfitting().take(Integer.parseInt(value));
            case MONEY -> drafting.outfitting().thrown(call.dice());
            case ADD -> drafting.outfitting().plus(value);
            case DROP -> drafting.outfitting().without(Integer.parseInt(value));
            case HURRY -> new Ascending(drafting).quickly();
            case GO_ON, DOORS, READY, BE, WAY, ANEW, RISE, LATER -> draft.at(draft.at());
        };
    }

    private static Draft given(Drafting drafting, String value) {
        int between = value.lastIndexOf('=');
        return drafting.dealing()
                .arrange(
                        value.substring(0, between),
                        Integer.parseInt(value.substring(between + 1)));
    }

    /** What a control of an earlier state does. */
    @Configuration(proxyBeanMethods = false)
    static class Late {

        @Bean
        Deed draftNow(Screens screens, Views views) {
            return new DeedOf(
                    NOW,
                    Manner.REDRAW,
                    call -> {
                        long space = call.where().space();
                        long view = call.arguments().number(Choice.VIEW);
                        boolean closed =
                                views.find(space, view)
                                        .filter(row -> !row.choices().isEmpty())
                                        .isEmpty();
                        return closed
                                ? No.because("hero.no.draft")
                                : new Screen(screens.redraw(space, view));
                    });
        }
    }
}
