package dev.korchma.bot.characters;

import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.No;
import dev.korchma.bot.people.Authority;
import dev.korchma.bot.rulebooks.Pack;
import dev.korchma.bot.rulebooks.PackWords;
import dev.korchma.bot.store.DocumentStore;
import dev.korchma.bot.text.Language;
import dev.korchma.game.character.Character;
import dev.korchma.game.character.CharacterMade;
import dev.korchma.game.journal.DocumentId;
import dev.korchma.game.journal.Event;
import dev.korchma.game.journal.MemberId;
import dev.korchma.game.rules.Body;
import dev.korchma.game.rules.Build;
import dev.korchma.game.rules.ReadyHero;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whose hero it is: the one a member plays here, those put away, and a ready-made one for whoever
 * has none.
 */
@Component
public class Heroes {

    private final DocumentStore documents;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Authority authority;

    Heroes(
            DocumentStore documents,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Authority authority) {
        this.authority = authority;
        this.documents = documents;
        this.jdbc = jdbc;
        this.events = events;
    }

    /**
     * A hero for whatever wants one.
     *
     * @param making the event that makes it, none when it was there before
     */
    public record Found(Character character, List<Event> making) {
        public Found {
            making = List.copyOf(making);
        }

        public static Found there(Character character) {
            return new Found(character, List.of());
        }
    }

    /** The member's heroes that are not put away, the newest last. */
    public List<Character> of(long space, MemberId member) {
        return owned(space, member).stream().filter(hero -> !hero.retired()).toList();
    }

    /** As {@link #of}, with those put away. */
    List<Character> owned(long space, MemberId member) {
        return documents.ownedBy(space, member, Character.class);
    }

    /** Everybody's heroes here, with those put away, the newest last. */
    public List<Character> everybody(long space) {
        return documents.all(space, Character.class);
    }

    /** Whether somebody's hero that is not put away has this name, in any case of letters. */
    public boolean isTaken(long space, String name) {
        return everybody(space).stream()
                .anyMatch(hero -> !hero.retired() && hero.name().equalsIgnoreCase(name));
    }

    /** The hero a member plays when none is named: the one chosen, else the newest. */
    public Optional<Character> inUse(long space, MemberId member) {
        return chosen(space, member, of(space, member));
    }

    /** As {@link #inUse(long, MemberId)}, among the heroes of one game who may come. */
    public Optional<Character> inUse(long space, MemberId member, Pack pack) {
        return chosen(
                space,
                member,
                ofGame(space, member, pack).stream().filter(Character::comes).toList());
    }

    /**
     * Why a member comes with nobody, neither an own hero nor a ready-made one.
     *
     * @param wanted name of a hero, empty for the one they play
     */
    public Optional<No> keptOut(long space, MemberId member, Optional<String> wanted, Pack pack) {
        List<Character> mine = ofGame(space, member, pack);
        Optional<Character> meant =
                wanted.map(name -> called(mine, name)).orElseGet(() -> inUse(space, member, pack));
        if (meant.filter(Character::comes).isPresent() || !authority.hasToAsk(space, member)) {
            return Optional.empty();
        }
        return meant.or(() -> wanted.isEmpty() ? mine.stream().findFirst() : Optional.empty())
                .map(hero -> new No("approval.no.waits", Map.of("name", hero.name())))
                .or(() -> Optional.of(No.because("approval.no.nobody-yet")));
    }

    private Optional<Character> chosen(long space, MemberId member, List<Character> heroes) {
        Optional<UUID> chosen =
                jdbc.sql("select character from hero_in_use where space_id = ? and member = ?")
                        .params(space, member.value())
                        .query(UUID.class)
                        .optional();
        return heroes.stream()
                .filter(hero -> chosen.filter(hero.id().value()::equals).isPresent())
                .findFirst()
                .or(() -> heroes.stream().reduce((_, later) -> later));
    }

    /** From now on the member plays this hero, in the space of the call; the fights hear of it. */
    void use(Call call, MemberId member, DocumentId hero) {
        jdbc.sql(
                        """
                        insert into hero_in_use (space_id, member, character) values (?, ?, ?)
                        on conflict (space_id, member) do update set character = excluded.character
                        """)
                .params(call.where().space(), member.value(), hero.value())
                .update();
        events.publishEvent(new PlaysAnother(call, member));
    }

    public Optional<Character> find(long space, DocumentId hero) {
        return documents.find(space, hero, Character.class);
    }

    /** The member's hero of this name that is not put away, the newest of several. */
    public Optional<Character> named(long space, MemberId member, String name) {
        return called(of(space, member), name);
    }

    static Optional<Character> called(List<Character> heroes, String name) {
        return heroes.stream()
                .filter(hero -> hero.name().equalsIgnoreCase(name))
                .reduce((_, later) -> later);
    }

    private List<Character> ofGame(long space, MemberId member, Pack pack) {
        return of(space, member).stream().filter(hero -> hero.game().equals(pack.id())).toList();
    }

    /** The member's hero of this game, else the first ready-made one nobody here leads. */
    public Found ready(long space, MemberId member, Pack pack, Language language) {
        return inUse(space, member, pack)
                .map(Found::there)
                .orElseGet(() -> make(free(space, pack), member, pack, language));
    }

    /** The hero of this name or ready-made id: one's own, else a ready-made one, made now. */
    public Optional<Found> named(
            long space, MemberId member, String wanted, Pack pack, Language language) {
        return called(ofGame(space, member, pack), wanted)
                .map(Found::there)
                .or(() -> readyMade(pack, wanted).map(hero -> make(hero, member, pack, language)));
    }

    /** A ready-made hero by its id or its name in any language. */
    public Optional<ReadyHero> readyMade(Pack pack, String wanted) {
        return pack.system().content().heroes().values().stream()
                .filter(hero ->
                        hero.id().equalsIgnoreCase(wanted)
                                || PackWords.namesOf(pack, hero.id()).stream()
                                        .anyMatch(wanted::equalsIgnoreCase))
                .findFirst();
    }

    /** The ready-made hero that follows one in the pack: somebody else to fight. */
    public ReadyHero other(Pack pack, Character than) {
        List<ReadyHero> heroes = List.copyOf(pack.system().content().heroes().values());
        return heroes.stream()
                .filter(hero -> !PackWords.namesOf(pack, hero.id()).contains(than.name()))
                .findFirst()
                .orElse(heroes.getFirst());
    }

    private ReadyHero free(long space, Pack pack) {
        List<String> taken = documents.recentNames(space, Character.class);
        List<ReadyHero> heroes = List.copyOf(pack.system().content().heroes().values());
        return heroes.stream()
                .filter(hero ->
                        PackWords.namesOf(pack, hero.id()).stream().noneMatch(taken::contains))
                .findFirst()
                .orElse(heroes.get(taken.size() % heroes.size()));
    }

    static Found make(ReadyHero hero, MemberId owner, Pack pack, Language language) {
        return make(PackWords.of(pack, language).name(hero.id()), hero.build(), owner, pack);
    }

    /** A new hero at full strength, with what its level takes. */
    static Found make(String name, Build build, MemberId owner, Pack pack) {
        return make(new DocumentId(UUID.randomUUID()), name, build, owner, pack);
    }

    /** The same, who is known by its id already. */
    static Found make(DocumentId id, String name, Build build, MemberId owner, Pack pack) {
        Body body = pack.system().freshBody(build);
        long experience = pack.system().play().advancement().begins(build.level());
        Character character =
                new Character(
                        id,
                        owner,
                        name,
                        pack.id(),
                        pack.hash(),
                        body,
                        experience,
                        null,
                        false,
                        null,
                        null,
                        null);
        return new Found(character, List.of(new CharacterMade(id, character)));
    }
}
