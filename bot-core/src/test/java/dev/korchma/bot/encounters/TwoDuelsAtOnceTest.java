package dev.korchma.bot.encounters;

import static org.assertj.core.api.Assertions.assertThat;

import dev.korchma.bot.TestHouse;
import dev.korchma.bot.characters.Heroes;
import dev.korchma.bot.chat.DeliveryKey;
import dev.korchma.bot.chat.Place;
import dev.korchma.bot.chat.Speaker;
import dev.korchma.bot.command.Arguments;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.people.Members;
import dev.korchma.bot.people.People;
import dev.korchma.bot.people.Person;
import dev.korchma.bot.people.Places;
import dev.korchma.bot.people.Whereabouts;
import dev.korchma.bot.rulebooks.Pack;
import dev.korchma.bot.rulebooks.PinnedPacks;
import dev.korchma.bot.store.Ledger;
import dev.korchma.bot.text.Language;
import dev.korchma.game.character.Character;
import dev.korchma.game.character.ExperienceGained;
import dev.korchma.game.encounter.Challenge;
import dev.korchma.game.encounter.EncounterCommand;
import dev.korchma.game.encounter.Stage;
import dev.korchma.game.journal.DocumentId;
import dev.korchma.game.journal.MemberId;
import dev.korchma.game.rules.Body;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fights of one person that end in the same moment on a real database. Nothing is tried again here,
 * so that a deadlock fails the test instead of being mended by the next try.
 */
@DirtiesContext
@SpringBootTest(classes = TestHouse.class, properties = "spring.main.web-application-type=none")
class TwoDuelsAtOnceTest {

    private static final int DAYS = 15;
    private static final int ROUNDS_A_DAY = 3;
    private static final Random FACES = new Random(7);

    @Autowired private Fights duels;
    @Autowired private Heroes heroes;
    @Autowired private PinnedPacks packs;
    @Autowired private Ledger ledger;
    @Autowired private Places places;
    @Autowired private People people;
    @Autowired private Members members;
    @Autowired private TransactionTemplate transaction;

    private final List<DocumentId> fought = new ArrayList<>();
    private Whereabouts tavern = new Whereabouts(Place.channel("hall", "0"), 0, null, Language.EN);
    private Instant now = Instant.parse("2026-11-21T06:00:00Z");

    @BeforeEach
    void aTavernOfItsOwn() {
        tavern = places.find(Place.channel("hall", UUID.randomUUID().toString()), Language.EN);
    }

    @Test
    void twoVictoriesInTheSameMomentAreBookedOnceEachAndTheDayHasItsLimit() {
        Person ann = person("ann");
        Person bob = person("bob");
        Person cid = person("cid");

        for (int day = 0; day < DAYS; day++) {
            for (int round = 0; round < ROUNDS_A_DAY; round++) {
                DocumentId one = begun(bob, ann);
                DocumentId other = begun(cid, ann);
                atOnce(() -> surrender(bob, one), () -> surrender(cid, other));
            }
            now = now.plus(Duration.ofDays(1));
        }

        assertThat(hero(ann).experience()).isEqualTo(DAYS * most(hero(ann)));
        assertBookedOnceEach(ann);
        assertThat(hero(bob).experience()).isZero();
    }

    @Test
    void twoDuelsOfTheSameTwoThatEndCrosswiseDoNotWaitForEachOther() {
        Person ann = person("ann");
        Person bob = person("bob");

        for (int day = 0; day < DAYS; day++) {
            DocumentId one = begun(bob, ann);
            DocumentId other = begun(ann, bob);
            atOnce(() -> surrender(bob, one), () -> surrender(ann, other));
            now = now.plus(Duration.ofDays(1));
        }

        long award = packs.first().system().worths().award(body(ann), body(bob));
        assertThat(hero(ann).experience()).isEqualTo(DAYS * award);
        assertThat(hero(bob).experience()).isEqualTo(DAYS * award);
        assertBookedOnceEach(ann);
        assertBookedOnceEach(bob);
    }

    /** What a day of these duels can bring: the limit, or all of them where that is less. */
    private long most(Character hero) {
        var rules = packs.first().system();
        var body = rules.freshBody(hero.build());
        long limit = rules.worths().dailyAwardLimit(body);
        long all = 2L * ROUNDS_A_DAY * rules.worths().award(body, body);
        assertThat(all).as("more is won than a day allows").isGreaterThan(limit);
        return limit;
    }

    private Body body(Person person) {
        return packs.first().system().freshBody(hero(person).build());
    }

    /** No duel is worth anything twice, and what is written adds up to what the hero has. */
    private void assertBookedOnceEach(Person person) {
        long sum = 0;
        for (DocumentId duel : fought) {
            List<ExperienceGained> gains =
                    ledger.eventsFrom(tavern.space(), duel.value(), 1).stream()
                            .filter(ExperienceGained.class::isInstance)
                            .map(ExperienceGained.class::cast)
                            .toList();
            assertThat(gains).as("experience of one duel").hasSizeLessThanOrEqualTo(1);
            sum +=
                    gains.stream()
                            .filter(gain -> gain.document().equals(hero(person).id()))
                            .mapToLong(gain -> gain.to() - gain.from())
                            .sum();
        }
        assertThat(sum).isEqualTo(hero(person).experience());
    }

    private Person person(String name) {
        Person person = people.meet(new Speaker("hall", tavern.space() + name, name), "en");
        members.enter(tavern.space(), person.id());
        return person;
    }

    private MemberId member(Person person) {
        return members.enter(tavern.space(), person.id());
    }

    private Character hero(Person person) {
        return heroes.inUse(tavern.space(), member(person), packs.first()).orElseThrow();
    }

    private DocumentId begun(Person challenger, Person challenged) {
        DocumentId duel = new DocumentId(UUID.randomUUID());
        Pack pack = packs.first();
        var running =
                transaction.execute(_ -> {
                    Challenge challenge = propose(duel, challenger, challenged, pack);
                    Call call = call(challenged);
                    return duels.accept(
                            call,
                            duel,
                            challenge,
                            DuelButtons.mine(duels, heroes, call, challenge, pack));
                });
        assertThat(((Fights.Happened) running).encounter().stage())
                .isInstanceOf(Stage.Running.class);
        fought.add(duel);
        return duel;
    }

    private Challenge propose(DocumentId duel, Person challenger, Person challenged, Pack pack) {
        packs.pin(pack);
        Heroes.Found mine = heroes.ready(tavern.space(), member(challenger), pack, Language.EN);
        var command =
                new EncounterCommand.ProposeDuel(
                        duel,
                        mine.character(),
                        member(challenged),
                        heroes.inUse(tavern.space(), member(challenged), pack).orElse(null),
                        now.plus(Duration.ofMinutes(10)));
        var proposed =
                (Fights.Happened) duels.begin(call(challenger), duel, pack, command, mine.making());
        return ((Stage.Proposed) proposed.encounter().stage()).challenge();
    }

    private Fights.Went surrender(Person person, DocumentId duel) {
        return transaction.execute(
                _ -> duels.carry(call(person), duel, new EncounterCommand.Surrender()));
    }

    private Call call(Person person) {
        return new Call(
                new DeliveryKey("hall:" + UUID.randomUUID()),
                person,
                tavern,
                new Arguments(Map.of()),
                now,
                sides -> FACES.nextInt(sides) + 1);
    }

    private static void atOnce(Supplier<Fights.Went> one, Supplier<Fights.Went> other) {
        CyclicBarrier start = new CyclicBarrier(2);
        var left = started(start, one);
        var right = started(start, other);
        assertThat(left.orTimeout(20, TimeUnit.SECONDS).join()).isInstanceOf(Fights.Happened.class);
        assertThat(right.orTimeout(20, TimeUnit.SECONDS).join())
                .isInstanceOf(Fights.Happened.class);
    }

    private static CompletableFuture<Fights.Went> started(
            CyclicBarrier start, Supplier<Fights.Went> work) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        start.await();
                    } catch (Exception stopped) {
                        throw new IllegalStateException(stopped);
                    }
                    return work.get();
                },
                Thread::startVirtualThread);
    }
}
