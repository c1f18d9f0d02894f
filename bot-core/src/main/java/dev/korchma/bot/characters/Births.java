package dev.korchma.bot.characters;

import dev.korchma.bot.board.Choice;
import dev.korchma.bot.board.ViewRow;
import dev.korchma.bot.board.Views;
import dev.korchma.bot.chat.Rich;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.No;
import dev.korchma.bot.command.Screen;
import dev.korchma.bot.people.Authority;
import dev.korchma.bot.people.Members;
import dev.korchma.bot.people.Places;
import dev.korchma.bot.people.Seating;
import dev.korchma.bot.people.Whereabouts;
import dev.korchma.bot.rulebooks.Pack;
import dev.korchma.bot.rulebooks.PackWords;
import dev.korchma.bot.store.Ledger;
import dev.korchma.bot.store.Outcome;
import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Texts;
import dev.korchma.game.character.Asked;
import dev.korchma.game.character.Character;
import dev.korchma.game.character.Request;
import dev.korchma.game.journal.Decision;
import dev.korchma.game.journal.DocumentId;
import dev.korchma.game.journal.Event;
import dev.korchma.game.journal.MemberId;
import dev.korchma.game.rules.Build;
import dev.korchma.game.rules.BuildFault;
import dev.korchma.game.rules.LevelThrows;
import dev.korchma.game.rules.ReadyHero;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Brings heroes into the world: they are there, they are played, and everybody hears of it. */
@Component
class Births {

    /** Longest name of a hero in characters. */
    static final int LONGEST_NAME = 40;

    private final Heroes heroes;
    private final ReadyHeroes ready;
    private final Drafts drafts;
    private final Games games;
    private final Ledger ledger;
    private final Members members;
    private final Places places;
    private final Seating seating;
    private final Views views;
    private final Authority authority;
    private final LevelDice dice;
    private final LevelThrowWords thrown;
    private final Texts texts;

    Births(
            Heroes heroes,
            ReadyHeroes ready,
            Drafts drafts,
            Games games,
            Ledger ledger,
            Members members,
            Places places,
            Seating seating,
            Views views,
            Authority authority,
            LevelDice dice,
            LevelThrowWords thrown,
            Texts texts) {
        this.heroes = heroes;
        this.ready = ready;
        this.drafts = drafts;
        this.games = games;
        this.ledger = ledger;
        this.members = members;
        this.places = places;
        this.seating = seating;
        this.views = views;
        this.authority = authority;
        this.dice = dice;
        this.thrown = thrown;
        this.texts = texts;
    }

    /** The hero somebody has made by answering questions. */
    Outcome made(Call call, String name) {
        long space = call.where().space();
        MemberId member = members.enter(space, call.person().id());
        Draft draft = drafts.lock(space, member).orElse(null);
        if (draft == null || draft.moves() != call.arguments().number(DraftDeed.MOVES)) {
            return No.because("hero.no.draft");
        }
        if (isTaken(space, name)) {
            return new No("hero.no.name-taken", Map.of("name", name));
        }
        return finished(call, draft, name);
    }

    private Outcome finished(Call call, Draft draft, String name) {
        long space = call.where().space();
        MemberId member = members.enter(space, call.person().id());
        Pack begun = games.pinned(draft.pack());
        Drafting last = last(begun, draft);
        Build build = last.build();
        if (new Ascending(last).isBelow() || !begun.system().faults(build).isEmpty()) {
            return No.because("hero.no.unfinished");
        }
        drafts.forget(space, member);
        Pack now = games.of(space);
        List<BuildFault> faults = now.system().faults(build);
        boolean isSame = now.id().equals(begun.id());
        if (isSame && !faults.isEmpty()) {
            return born(call, name, build, member, begun, List.of(earlier(call, begun, faults)));
        }
        Pack pack = isSame ? now : begun;
        games.pin(pack);
        return born(call, name, build, member, pack, List.of());
    }

    /** Where nothing more is asked the name may be given before the last level is reached. */
    private static Drafting last(Pack pack, Draft draft) {
        Drafting drafting = new Drafting(pack.system(), draft);
        return new Ascending(drafting).isBelow()
                ? new Drafting(pack.system(), drafting.next())
                : drafting;
    }

    /** A ready-made hero as the pack calls it, which has risen before it is played. */
    Outcome raised(Call call, String id, Draft draft) {
        if (draft.moves() != call.arguments().number(DraftDeed.MOVES)
                || draft.at().topic() != Draft.Topic.NAME) {
            return No.because("hero.no.draft");
        }
        long space = call.where().space();
        Pack pack = games.pinned(draft.pack());
        String name = PackWords.of(pack, call.where().language()).name(id);
        return ready.isLeft(space, pack, id) && !isTaken(space, name)
                ? finished(call, draft, name)
                : new No("hero.no.ready-renamed", Map.of("name", name));
    }

    /** The rules moved while the hero was made, and do not suit it. */
    private Rich earlier(Call call, Pack begun, List<BuildFault> faults) {
        PackWords words = PackWords.of(begun, call.person().language());
        return texts.rich(
                words.language(),
                "hero.earlier-rules",
                Map.of("why", RequestWords.about(faults, words)));
    }

    boolean isTaken(long space, String name) {
        return heroes.isTaken(space, name);
    }

    /** A ready-made hero as the pack calls it. */
    Outcome readyMade(Call call, String id) {
        long space = call.where().space();
        Pack pack = games.of(space);
        ReadyHero hero = pack.system().content().heroes().get(id);
        if (hero == null) {
            return No.because("hero.no.draft");
        }
        String name = PackWords.of(pack, call.where().language()).name(id);
        if (!ready.isLeft(space, pack, id)) {
            return new No("hero.no.ready-taken", Map.of("name", name));
        }
        MemberId member = members.enter(space, call.person().id());
        return heroes.named(space, member, name).isPresent()
                ? new No("hero.no.name-taken", Map.of("name", name))
                : readyMade(call, pack, hero, name);
    }

    /** A ready-made hero under another name. */
    Outcome readyMade(Call call, String id, String name) {
        long space = call.where().space();
        Pack pack = games.of(space);
        ReadyHero hero = pack.system().content().heroes().get(id);
        if (hero == null) {
            return No.because("hero.no.draft");
        }
        return isTaken(space, name)
                ? new No("hero.no.name-taken", Map.of("name", name))
                : readyMade(call, pack, hero, name);
    }

    private Outcome readyMade(Call call, Pack pack, ReadyHero hero, String name) {
        MemberId member = members.enter(call.where().space(), call.person().id());
        games.pin(pack);
        return born(call, name, hero.build(), member, pack, List.of());
    }

    /** What the levels it has ask to be thrown falls with it. */
    private Outcome born(
            Call call, String name, Build build, MemberId member, Pack pack, List<Rich> notes) {
        DocumentId id = new DocumentId(UUID.randomUUID());
        LevelThrows.Grown grown = dice.grown(pack.system(), id, build, 0);
        Heroes.Found found = Heroes.make(id, name, grown.build(), member, pack);
        long space = call.where().space();
        Character hero = found.character();
        boolean comes = enter(call, found);
        long asked = call.arguments().number(Choice.VIEW);
        if (comes) {
            tables(call, asked).forEach(table -> announce(table, hero));
        }
        views.close(space, asked);
        Language language = call.person().language();
        View.Builder told = View.of(View.Tone.GOOD).text(welcome(call, hero, comes));
        thrown.told(LevelThrowWords.kept(grown.fallen()), PackWords.of(pack, language))
                .forEach(told::text);
        notes.forEach(told::small);
        return new Screen(told.build());
    }

    /** What the player of a new hero reads. */
    Rich welcome(Call call, Character hero, boolean comes) {
        return texts.rich(
                call.person().language(),
                comes ? "hero.yours" : "approval.made",
                Map.of("name", hero.name()));
    }

    /**
     * A hero who comes from elsewhere: in a tavern the place where that was said hears of it.
     *
     * @return whether it is there at once, or waits for the word of whoever leads
     */
    boolean comeIn(Call call, Heroes.Found found) {
        if (!enter(call, found)) {
            return false;
        }
        List<Whereabouts> tables = seating.tables(call.where().space());
        (tables.isEmpty()
                        ? Stream.of(places.above(call.where()).in(call.where().space()))
                        : tables.stream())
                .forEach(table -> announce(table, found.character()));
        return true;
    }

    private boolean enter(Call call, Heroes.Found found) {
        Character hero = found.character();
        List<Event> events = new ArrayList<>(found.making());
        boolean waits = authority.hasToAsk(call.where().space(), hero.owner());
        if (waits) {
            events.add(new Asked(hero.id(), null, Request.TO_COME));
        }
        var _ =
                ledger.take(
                        new Ledger.Stride(
                                call.where().space(),
                                hero.id().value(),
                                hero.owner(),
                                call.key(),
                                call.now()),
                        List.of(),
                        _ -> List.of(),
                        _ -> new Decision.Accepted(events));
        if (!waits) {
            heroes.use(call, hero.owner(), hero.id());
        }
        return !waits;
    }

    private void announce(Whereabouts table, Character hero) {
        views.announce(HeroNews.KIND, table, Map.of(HeroNews.HERO, hero.id().value().toString()));
    }

    /** All tables of a campaign; in a tavern the place where the making was begun. */
    Stream<Whereabouts> tables(Call call, long view) {
        long space = call.where().space();
        List<Whereabouts> tables = seating.tables(space);
        return tables.isEmpty()
                ? views.find(space, view).map(ViewRow::place).stream()
                        .flatMap(place -> places.find(place.front(), place.id()).stream())
                        .map(where -> places.above(where).in(space))
                : tables.stream();
    }
}
