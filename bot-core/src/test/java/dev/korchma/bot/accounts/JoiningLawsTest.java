package dev.korchma.bot.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.korchma.bot.TestHouse;
import dev.korchma.bot.chat.DeliveryKey;
import dev.korchma.bot.chat.Place;
import dev.korchma.bot.chat.Rich;
import dev.korchma.bot.chat.Speaker;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.command.Arguments;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.people.Joining;
import dev.korchma.bot.people.LinkedAccounts;
import dev.korchma.bot.people.Members;
import dev.korchma.bot.people.Parting;
import dev.korchma.bot.people.People;
import dev.korchma.bot.people.Person;
import dev.korchma.bot.people.Whereabouts;
import dev.korchma.bot.store.DocumentStore;
import dev.korchma.bot.store.Ledger;
import dev.korchma.bot.store.Outbox;
import dev.korchma.bot.text.Language;
import dev.korchma.game.character.Character;
import dev.korchma.game.character.CharacterMade;
import dev.korchma.game.journal.Decision;
import dev.korchma.game.journal.DocumentId;
import dev.korchma.game.journal.MemberId;
import dev.korchma.game.rules.Body;
import dev.korchma.game.rules.Build;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Persons are joined and parted in any order: no member, hero or letter is lost, and everything
 * belongs to whom it should. {@code -Djoinings=N} tries N evenings.
 */
@DirtiesContext
@SpringBootTest(classes = TestHouse.class, properties = "spring.main.web-application-type=none")
class JoiningLawsTest {

    private static final int PEOPLE = 5;
    private static final int SPACES = 4;

    @Autowired private People people;
    @Autowired private LinkedAccounts accounts;
    @Autowired private Members members;
    @Autowired private Joining joining;
    @Autowired private Parting parting;
    @Autowired private Becoming becoming;
    @Autowired private Outbox outbox;
    @Autowired private DocumentStore documents;
    @Autowired private Ledger ledger;
    @Autowired private JdbcClient jdbc;
    @Autowired private TransactionTemplate transaction;

    /** What one account did, as it is written down by hand. */
    private final Map<String, UUID> ofAccount = new HashMap<>();

    private final Map<UUID, UUID> became = new HashMap<>();
    private final Map<DocumentId, UUID> heroes = new HashMap<>();
    private final Map<DocumentId, Long> homes = new HashMap<>();
    private final Map<MemberId, UUID> memberOf = new HashMap<>();
    private final Map<MemberId, Long> memberIn = new HashMap<>();
    private final Map<UUID, Integer> letters = new HashMap<>();
    private final List<Long> spaces = new ArrayList<>();

    static LongStream evenings() {
        return LongStream.rangeClosed(1, Long.getLong("joinings", 12));
    }

    @ParameterizedTest
    @MethodSource("evenings")
    void nothingIsLostAndEverythingIsWhoseItShouldBe(long seed) {
        Random chance = new Random(seed);
        for (int at = 0; at < SPACES; at++) {
            spaces.add(
                    jdbc.sql("insert into space (kind) values ('tavern') returning id")
                            .query(Long.class)
                            .single());
        }
        for (int at = 0; at < 60; at++) {
            String who = seed + "-" + chance.nextInt(PEOPLE);
            long space = spaces.get(chance.nextInt(SPACES));
            switch (chance.nextInt(8)) {
                case 0, 1 -> come(who, space);
                case 2, 3 -> makeHero(who, space);
                case 4, 5 -> write(who, space);
                case 6 -> join(who, seed + "-" + chance.nextInt(PEOPLE));
                default -> part(who);
            }
        }
        assertThatAllIsThere();
    }

    private UUID person(String who) {
        UUID person = people.meet(new Speaker("paper", who, "Name " + who), "en").id();
        assertThat(ofAccount.getOrDefault(who, person)).isEqualTo(person);
        ofAccount.put(who, person);
        return person;
    }

    private MemberId come(String who, long space) {
        UUID person = person(who);
        MemberId member = members.enter(space, person);
        memberOf.put(member, person);
        memberIn.put(member, space);
        return member;
    }

    private void makeHero(String who, long space) {
        MemberId member = come(who, space);
        DocumentId id = new DocumentId(UUID.randomUUID());
        Character hero =
                new Character(
                        id,
                        member,
                        "Umpf",
                        "5e",
                        "pack",
                        new Body(new Build(1, Map.of(), Map.of(), List.of()), Map.of(), List.of()));
        transaction.executeWithoutResult(_ ->
                ledger.take(
                        new Ledger.Stride(
                                space,
                                UUID.randomUUID(),
                                member,
                                new DeliveryKey("made"),
                                Instant.EPOCH),
                        List.of(),
                        _ -> List.of(),
                        _ -> new Decision.Accepted(List.of(new CharacterMade(id, hero)))));
        heroes.put(id, person(who));
        homes.put(id, space);
    }

    private void write(String who, long space) {
        outbox.whisper(space, person(who), View.say(Rich.plain("word")));
        letters.merge(person(who), 1, Integer::sum);
    }

    private void join(String who, String other) {
        UUID first = person(who);
        UUID second = person(other);
        Boolean joined =
                transaction.execute(_ ->
                        joining.pair(first, second)
                                .map(pair -> becoming.become(call(who), pair))
                                .orElse(false));
        assertThat(joined).isEqualTo(!first.equals(second));
        if (!first.equals(second)) {
            became.put(second, first);
            ofAccount.replaceAll((_, person) -> now(person));
        }
    }

    private void part(String who) {
        UUID person = person(who);
        boolean home =
                accounts.of(person).stream()
                        .anyMatch(one -> one.account().equals(who) && one.home());
        UUID fresh = transaction.execute(_ -> parting.part(person, "paper", who).orElse(null));
        assertThat(fresh == null).isEqualTo(home);
        if (fresh != null) {
            ofAccount.put(who, fresh);
        }
    }

    private Call call(String who) {
        Person person = new Person(person(who), who, Language.EN);
        return new Call(
                new DeliveryKey("joined"),
                person,
                new Whereabouts(
                        Place.privately("paper", who), spaces.getFirst(), null, Language.EN),
                new Arguments(Map.of()),
                Instant.EPOCH,
                _ -> {
                    throw new IllegalStateException("nobody throws dice");
                });
    }

    private UUID now(UUID person) {
        UUID now = person;
        while (became.containsKey(now)) {
            now = became.get(now);
        }
        return now;
    }

    private void assertThatAllIsThere() {
        ofAccount.keySet().forEach(this::person);
        memberOf.forEach((member, person) -> {
            long space = Objects.requireNonNull(memberIn.get(member));
            assertThat(members.person(space, member)).isEqualTo(now(person));
            assertThat(members.find(space, now(person))).contains(members.now(space, member));
            assertThat(members.find(space, person)).contains(members.now(space, member));
        });
        for (long space : spaces) {
            Set<UUID> there = new HashSet<>();
            memberOf.forEach((member, person) -> {
                if (Objects.equals(memberIn.get(member), space)) {
                    there.add(now(person));
                }
            });
            assertThat(members.all(space).stream().map(one -> members.person(space, one)))
                    .containsExactlyInAnyOrderElementsOf(there);
        }
        heroes.forEach((hero, person) -> {
            long space = Objects.requireNonNull(homes.get(hero));
            MemberId owner = members.find(space, now(person)).orElseThrow();
            assertThat(documents.ownedBy(space, owner, Character.class))
                    .extracting(Character::id, Character::owner)
                    .contains(tuple(hero, owner));
        });
        Map<UUID, Integer> waiting = new HashMap<>();
        letters.forEach((person, count) -> waiting.merge(now(person), count, Integer::sum));
        waiting.forEach((person, count) ->
                assertThat(
                                jdbc.sql("select count(*) from outbox where person_id = ?")
                                        .param(person)
                                        .query(Integer.class)
                                        .single())
                        .isEqualTo(count));
    }
}
