package dev.korchma.bot.encounters;

import static org.assertj.core.api.Assertions.assertThat;

import dev.korchma.bot.rulebooks.Pack;
import dev.korchma.bot.rulebooks.Packs;
import dev.korchma.bot.store.StoredJson;
import dev.korchma.game.character.Character;
import dev.korchma.game.character.CharacterEvent;
import dev.korchma.game.character.ExperienceGained;
import dev.korchma.game.encounter.Encounter;
import dev.korchma.game.encounter.EncounterEvent;
import dev.korchma.game.encounter.EncounterRefusal;
import dev.korchma.game.encounter.Fighter;
import dev.korchma.game.encounter.Moment;
import dev.korchma.game.encounter.Stage;
import dev.korchma.game.journal.Decision;
import dev.korchma.game.journal.Document;
import dev.korchma.game.journal.DocumentId;
import dev.korchma.game.journal.Event;
import dev.korchma.game.journal.Reversible;
import dev.korchma.game.rules.Track;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Laws of encounters over random duels by every pack that ships; a broken one names its seed. */
class EncounterLawsTest {

    private static final int COMMANDS = 200;
    private static final Packs PACKS = Packs.shipped();

    record Case(Pack pack, long seed) {
        @Override
        public String toString() {
            return pack.id() + " seed " + seed;
        }

        DuelOfChance play() {
            return new DuelOfChance(pack, seed).play(COMMANDS);
        }
    }

    static Stream<Case> cases() {
        return PACKS.all().stream()
                .flatMap(pack -> LongStream.rangeClosed(1, 60).mapToObj(s -> new Case(pack, s)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void foldingAllEventsGivesTheDocuments(Case one) {
        DuelOfChance duel = one.play();

        Map<DocumentId, Document> folded = new HashMap<>();
        duel.events.forEach(event -> folded.put(event.document(), evolve(folded, event)));

        duel.characters().forEach(c -> assertThat(folded.get(c.id())).isEqualTo(c));
        Encounter encounter = duel.encounter();
        if (encounter != null) {
            assertThat(folded.get(encounter.id())).isEqualTo(encounter);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void anInverseRestoresTheDocumentButForTheDiceThatStick(Case one) {
        Map<DocumentId, Document> folded = new HashMap<>();

        for (Event event : one.play().events) {
            Document before = folded.get(event.document());
            folded.put(event.document(), evolve(folded, event));
            if (event instanceof Reversible reversible) {
                assertThat(withoutDice(evolve(folded, reversible.inverse())))
                        .isEqualTo(withoutDice(before));
            }
        }
    }

    /** Dice of what was taken back stick. */
    private static @Nullable Object withoutDice(@Nullable Document document) {
        return document instanceof Encounter fight
                ? List.of(fight.id(), fight.stage(), fight.fighters())
                : document;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whateverPeopleTryTheStateStaysLegal(Case one) {
        for (DuelOfChance.Tried tried : one.play().tries) {
            Encounter before = tried.before();
            if (before != null && before.stage() instanceof Stage.Running(var order, Moment at)) {
                Fighter active = before.known(at.active());
                assertThat(order).hasSameSizeAs(before.fighters());
                assertThat(one.pack().system().isOut(active.body())).isFalse();
                before.fighters().forEach(fighter -> withinBounds(one.pack(), fighter));
            }
            if (before != null && before.stage() instanceof Stage.Over) {
                assertThat(tried.decision()).isInstanceOf(Decision.Refused.class);
            }
            assertThat(tried.again())
                    .as("the same dice decide the same")
                    .isEqualTo(tried.decision());
        }
    }

    private static void withinBounds(Pack pack, Fighter fighter) {
        fighter.body()
                .tracks()
                .forEach((track, value) ->
                        assertThat(value.longValue())
                                .isBetween(
                                        0L,
                                        pack.system().value(fighter.body(), Track.maxOf(track))));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void onlyTheOneWhoseTurnItIsActs(Case one) {
        for (DuelOfChance.Tried tried : one.play().tries) {
            Encounter before = tried.before();
            if (before != null
                    && tried.decision() instanceof Decision.Accepted(var events)
                    && events.getFirst() instanceof EncounterEvent.Acted acted) {
                assertThat(before.active().orElseThrow().id()).isEqualTo(acted.fighter());
                assertThat(before.active().orElseThrow().isLedBy(tried.actor())).isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theGuardMovesWithEveryThingThatIsDone(Case one) {
        Set<String> guards = new HashSet<>();
        for (DuelOfChance.Tried tried : one.play().tries) {
            Encounter before = tried.before();
            if (before != null
                    && before.stage() instanceof Stage.Running
                    && tried.decision() instanceof Decision.Accepted) {
                assertThat(guards.add(before.guard())).isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void experienceComesOnceAndWithinTheDay(Case one) {
        DuelOfChance duel = one.play();

        assertThat(duel.events.stream().filter(ExperienceGained.class::isInstance).count())
                .isLessThanOrEqualTo(1);
        duel.characters()
                .forEach(c ->
                        assertThat(c.experience())
                                .isLessThanOrEqualTo(
                                        one.pack()
                                                .system()
                                                .worths()
                                                .dailyAwardLimit(
                                                        one.pack().system().freshBody(c.build()))));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatIsKeptIsReadBackEqual(Case one) {
        StoredJson json = new StoredJson();
        DuelOfChance duel = one.play();

        for (Event event : duel.events) {
            assertThat(json.read(json.write(event, Event.class), Event.class)).isEqualTo(event);
        }
        Encounter encounter = duel.encounter();
        if (encounter != null) {
            assertThat(json.read(json.write(encounter, Document.class), Document.class))
                    .isEqualTo(encounter);
        }
    }

    @Test
    void everyRefusalThatIsTheDomainsOwnIsMetByChance() {
        Set<Class<?>> met = new HashSet<>();
        cases().forEach(one -> met.addAll(one.play().refusals));
        EveningLawsTest.cases().forEach(one -> met.addAll(one.play().refusals));

        Set<Class<?>> rest =
                new HashSet<>(Arrays.asList(EncounterRefusal.class.getPermittedSubclasses()));
        rest.removeAll(met);
        assertThat(rest)
                .as("these duels are of one game, and there is one fight in an evening")
                .containsExactlyInAnyOrder(
                        EncounterRefusal.DifferentGames.class,
                        EncounterRefusal.FightsElsewhere.class);
    }

    private static Document evolve(Map<DocumentId, Document> folded, Event event) {
        return switch (event) {
            case EncounterEvent fought ->
                    Encounter.evolve((Encounter) folded.get(event.document()), fought);
            case CharacterEvent lived ->
                    Character.evolve((Character) folded.get(event.document()), lived);
            default -> throw new IllegalStateException("" + event);
        };
    }
}
