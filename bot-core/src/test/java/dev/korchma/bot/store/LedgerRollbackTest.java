package dev.korchma.bot.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.korchma.bot.TestHouse;
import dev.korchma.bot.chat.DeliveryKey;
import dev.korchma.bot.rulebooks.Pack;
import dev.korchma.bot.rulebooks.PinnedPacks;
import dev.korchma.game.character.Character;
import dev.korchma.game.character.CharacterMade;
import dev.korchma.game.character.DailyGain;
import dev.korchma.game.character.ExperienceGained;
import dev.korchma.game.journal.Decision;
import dev.korchma.game.journal.DocumentId;
import dev.korchma.game.journal.Event;
import dev.korchma.game.journal.MemberId;
import dev.korchma.game.rules.Body;
import dev.korchma.game.rules.Build;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What does not commit was never there: neither in the rows nor in the parsed documents. Another
 * instance, with a memory of its own, then writes what this one nearly wrote.
 */
@DirtiesContext
@SpringBootTest(classes = TestHouse.class, properties = "spring.main.web-application-type=none")
class LedgerRollbackTest {

    private static final MemberId OWNER = new MemberId(new UUID(1, 1));
    private static final LocalDate DAY = LocalDate.parse("2026-11-21");

    private static final class Stumble extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Of a feature that forgot to say how documents follow it. */
    private record Unheard(DocumentId document) implements Event {}

    @Autowired private Ledger ledger;
    @Autowired private DocumentStore documents;
    @Autowired private JdbcClient jdbc;
    @Autowired private StoredJson json;
    @Autowired private Evolution evolution;
    @Autowired private ApplicationEventPublisher publisher;
    @Autowired private TransactionTemplate transaction;
    @Autowired private PinnedPacks packs;

    private final UUID stream = UUID.randomUUID();
    private final DocumentId hero = new DocumentId(UUID.randomUUID());
    private long space;

    @BeforeEach
    void aTavern() {
        space =
                jdbc.sql("insert into space (kind) values ('tavern') returning id")
                        .query(Long.class)
                        .single();
    }

    @Test
    void aStepWhoseTransactionRollsBackLeavesTheOldVersionInRowsAndMemory() {
        step(made("Umpf"));

        transaction.executeWithoutResult(status -> {
            take(_ -> new Decision.Accepted(List.of(gained(25))));
            assertThat(experience()).as("the transaction sees what it wrote").isEqualTo(25);
            status.setRollbackOnly();
        });

        assertUntouchedSince(1);
        assertThat(experience()).isZero();
    }

    @Test
    void theVersionThatWasRolledBackComesAgainWithOtherContents() {
        step(made("Umpf"));
        assertThatThrownBy(() -> stumbleAfter(gained(25))).isInstanceOf(Stumble.class);

        stepElsewhere(gained(10));

        assertThat(version()).isEqualTo(2);
        assertThat(experience()).as("not the 25 that were version 2 for a moment").isEqualTo(10);
        assertThat(ledger.eventsFrom(space, stream, 1)).containsExactly(made("Umpf"), gained(10));
    }

    @Test
    void aDecisionThatFailsLeavesNothing() {
        step(made("Umpf"));

        assertThatThrownBy(() ->
                        transaction.execute(_ ->
                                take(_ -> {
                                    throw new Stumble();
                                })))
                .isInstanceOf(Stumble.class);

        assertUntouchedSince(1);
        assertThat(experience()).isZero();
    }

    @Test
    void anEventNoDocumentFollowsTakesTheEventsBeforeItAlong() {
        step(made("Umpf"));

        assertThatThrownBy(() -> step(gained(25), new Unheard(hero)))
                .isInstanceOf(RuntimeException.class);

        assertUntouchedSince(1);
        assertThat(experience()).isZero();
    }

    @Test
    void aDocumentMadeInARolledBackStepIsNotThereAndMayBeMadeDifferently() {
        assertThatThrownBy(() -> stumbleAfter(made("Ghost"))).isInstanceOf(Stumble.class);

        assertThat(documents.find(space, hero, Character.class)).isEmpty();
        assertThat(documents.ownedBy(space, OWNER, Character.class)).isEmpty();
        assertThat(steps()).isZero();
        stepElsewhere(made("Umpf"));
        assertThat(documents.find(space, hero, Character.class).orElseThrow().name())
                .isEqualTo("Umpf");
    }

    private void assertUntouchedSince(long number) {
        assertThat(version()).isEqualTo(number);
        assertThat(steps()).isEqualTo(number);
        assertThat(
                        jdbc.sql("select step from stream where space_id = ? and id = ?")
                                .params(space, stream)
                                .query(Long.class)
                                .single())
                .isEqualTo(number);
    }

    private void step(Event... events) {
        transaction.execute(_ -> take(_ -> new Decision.Accepted(List.of(events))));
    }

    /** On an instance that shares nothing with this one but the database. */
    private void stepElsewhere(Event... events) {
        var elsewhere =
                new Ledger(
                        jdbc,
                        new Journal(jdbc, json),
                        new DocumentStore(jdbc, json),
                        evolution,
                        publisher);
        transaction.execute(_ -> take(elsewhere, _ -> new Decision.Accepted(List.of(events))));
    }

    private void stumbleAfter(Event event) {
        transaction.executeWithoutResult(_ -> {
            take(_ -> new Decision.Accepted(List.of(event)));
            throw new Stumble();
        });
    }

    private Ledger.Taken take(Function<Loaded, Decision> decide) {
        return take(ledger, decide);
    }

    private Ledger.Taken take(Ledger on, Function<Loaded, Decision> decide) {
        DeliveryKey key = new DeliveryKey("test:" + UUID.randomUUID());
        Instant now = Instant.parse("2026-11-21T10:00:00Z");
        return on.take(
                new Ledger.Stride(space, stream, OWNER, key, now),
                List.of(hero),
                _ -> List.of(),
                decide);
    }

    private CharacterMade made(String name) {
        Build build = new Build(1, Map.of(), Map.of(), List.of());
        Body body = new Body(build, Map.of(), List.of());
        Pack pack = packs.first();
        return new CharacterMade(
                hero, new Character(hero, OWNER, name, pack.id(), pack.hash(), body));
    }

    private ExperienceGained gained(long amount) {
        return new ExperienceGained(
                hero, new DocumentId(stream), 0, amount, null, new DailyGain(DAY, amount));
    }

    private long experience() {
        return documents.find(space, hero, Character.class).orElseThrow().experience();
    }

    private long version() {
        return jdbc.sql("select version from document where space_id = ? and id = ?")
                .params(space, hero.value())
                .query(Long.class)
                .single();
    }

    private long steps() {
        return jdbc.sql("select count(*) from journal where space_id = ?")
                .param(space)
                .query(Long.class)
                .single();
    }
}
