package dev.korchma.bot.encounters;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.korchma.bot.board.ViewRow;
import dev.korchma.bot.chat.Rich;
import dev.korchma.bot.people.Members;
import dev.korchma.bot.people.People;
import dev.korchma.bot.people.Person;
import dev.korchma.bot.rulebooks.Pack;
import dev.korchma.bot.rulebooks.PackWords;
import dev.korchma.bot.rulebooks.PinnedPacks;
import dev.korchma.bot.store.DocumentStore;
import dev.korchma.bot.store.Ledger;
import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Texts;
import dev.korchma.game.character.Character;
import dev.korchma.game.encounter.Controller;
import dev.korchma.game.encounter.Encounter;
import dev.korchma.game.encounter.Fighter;
import dev.korchma.game.journal.DocumentId;
import dev.korchma.game.journal.Event;
import dev.korchma.game.journal.MemberId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Everything the drawers of a duel look at. */
@Component
class Floor {

    /** Steps: a round of all creatures, and some. */
    private static final int GLANCE = 40;

    private final DocumentStore documents;
    private final PinnedPacks packs;
    private final Ledger ledger;
    private final Members members;
    private final People people;
    private final Texts texts;
    private final Cache<ViewRow, Encounter> lookedAt = Caffeine.newBuilder().weakKeys().build();

    Floor(
            DocumentStore documents,
            PinnedPacks packs,
            Ledger ledger,
            Members members,
            People people,
            Texts texts) {
        this.documents = documents;
        this.packs = packs;
        this.ledger = ledger;
        this.members = members;
        this.people = people;
        this.texts = texts;
    }

    /**
     * The encounter of a view as everybody may know it: the same for everything that is asked while
     * it is drawn once.
     */
    Encounter encounter(ViewRow row) {
        return whole(row).asSeen();
    }

    /** The same with what only those who lead may know. */
    Encounter whole(ViewRow row) {
        return lookedAt.get(row, this::read);
    }

    /** What a fighter is called in a language. */
    String name(Encounter encounter, Fighter fighter, Language language) {
        return FightWords.name(PackWords.of(pack(encounter), language), encounter, fighter);
    }

    private Encounter read(ViewRow row) {
        return find(row.space(), new DocumentId(Objects.requireNonNull(row.stream())))
                .orElseThrow(() -> new IllegalStateException("a view without its encounter"));
    }

    Optional<Encounter> find(long space, DocumentId encounter) {
        return documents.find(space, encounter, Encounter.class);
    }

    Optional<Character> character(long space, DocumentId character) {
        return documents.find(space, character, Character.class);
    }

    Pack pack(Encounter encounter) {
        return packs.pinned(encounter.pack());
    }

    PackWords words(ViewRow row, Encounter encounter) {
        return PackWords.of(pack(encounter), row.language());
    }

    /** What happened since the step that opened the view; all of it for views of an earlier day. */
    Story story(ViewRow row, Encounter encounter) {
        long since = Long.parseLong(row.subject().getOrDefault(DuelViews.SINCE_STEP, "1"));
        List<Event> events = ledger.eventsFrom(row.space(), encounter.id().value(), since);
        return new Story(texts, words(row, encounter), events, encounter);
    }

    /** What happened last, for a glance at the end of it. */
    Story latest(ViewRow row, Encounter encounter) {
        long since = Math.max(1, row.wanted() - GLANCE);
        return new Story(
                texts,
                words(row, encounter),
                ledger.eventsFrom(row.space(), encounter.id().value(), since),
                encounter);
    }

    /** The last blow by which the one whose turn it was hurt somebody in it. */
    Optional<Struck> struck(ViewRow row, Encounter encounter, int turn) {
        long since = Long.parseLong(row.subject().getOrDefault(DuelViews.SINCE_STEP, "1"));
        return Struck.inTurn(ledger.eventsFrom(row.space(), encounter.id().value(), since), turn);
    }

    Person person(long space, MemberId member) {
        return people.person(members.person(space, member));
    }

    /** A person by name, in a way that calls them. */
    Rich mention(long space, MemberId member) {
        Person person = person(space, member);
        return Rich.of(new Rich.Mention(person.id().toString(), person.name()));
    }

    /** Who decides for a fighter: the person by name, or the computer. */
    String player(ViewRow row, Fighter fighter) {
        return switch (fighter.controller()) {
            case Controller.Member(MemberId member) -> person(row.space(), member).name();
            case Controller.Computer _ -> texts.plain(row.language(), "duel.computer");
            case Controller.Masters _ -> texts.plain(row.language(), "encounter.master");
        };
    }
}
