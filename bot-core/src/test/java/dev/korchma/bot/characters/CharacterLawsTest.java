package dev.korchma.bot.characters;

import static org.assertj.core.api.Assertions.assertThat;

import dev.korchma.bot.rulebooks.Pack;
import dev.korchma.bot.rulebooks.Packs;
import dev.korchma.bot.store.StoredJson;
import dev.korchma.game.character.Approved;
import dev.korchma.game.character.Asked;
import dev.korchma.game.character.Character;
import dev.korchma.game.character.CharacterEvent;
import dev.korchma.game.character.ExperienceGained;
import dev.korchma.game.character.ExperienceTakenBack;
import dev.korchma.game.character.SentBack;
import dev.korchma.game.character.Withdrawn;
import dev.korchma.game.journal.Document;
import dev.korchma.game.journal.Event;
import dev.korchma.game.journal.Reversible;
import dev.korchma.game.rules.Body;
import dev.korchma.game.rules.Track;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Laws of lasting heroes over random lives by every pack that ships; a broken one names its seed.
 */
class CharacterLawsTest {

    private static final int MOMENTS = 80;
    private static final Packs PACKS = Packs.shipped();

    record Case(Pack pack, long seed) {
        @Override
        public String toString() {
            return pack.id() + " seed " + seed;
        }

        LifeOfChance live() {
            return new LifeOfChance(pack, seed).live(MOMENTS);
        }
    }

    static Stream<Case> cases() {
        return PACKS.all().stream()
                .flatMap(pack -> LongStream.rangeClosed(1, 40).mapToObj(s -> new Case(pack, s)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void anInverseRestoresTheHeroExactlyAndItsOwnInverseRedoes(Case one) {
        Character hero = null;
        for (CharacterEvent event : one.live().events()) {
            Character after = Character.evolve(hero, event);
            if (event instanceof Reversible reversible) {
                CharacterEvent back = (CharacterEvent) reversible.inverse();
                CharacterEvent again = (CharacterEvent) ((Reversible) back).inverse();

                assertThat(Character.evolve(after, back)).isEqualTo(hero);
                assertThat(Character.evolve(hero, again)).isEqualTo(after);
            }
            hero = after;
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void takingAWholeLifeBackLeadsToItsBeginning(Case one) {
        LifeOfChance life = one.live();
        Character hero = life.hero();

        for (CharacterEvent event : life.events().reversed()) {
            if (event instanceof Reversible reversible) {
                hero = Character.evolve(hero, (CharacterEvent) reversible.inverse());
            }
        }

        assertThat(hero).isEqualTo(Character.evolve(null, life.events().getFirst()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aRebuiltBodyMissesWhatItMissedAndStaysWithinBounds(Case one) {
        LifeOfChance life = one.live();
        Body body = life.hero().body();

        assertThat(life.rules.rebuilt(body, body.build())).isEqualTo(body);
        life.rules
                .numbers()
                .tracks()
                .keySet()
                .forEach(track ->
                        assertThat((long) body.track(track))
                                .isBetween(0L, life.rules.value(body, Track.maxOf(track))));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void tracksNobodyHasWrittenDownAreFull(Case one) {
        LifeOfChance life = one.live();
        Character hero = life.hero();
        Body bare = new Body(hero.build(), Map.of(), List.of());
        Character old =
                new Character(hero.id(), hero.owner(), "old", hero.game(), hero.pack(), bare);

        assertThat(old.bodyBy(life.rules)).isEqualTo(life.rules.freshBody(hero.build()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatIsKeptIsReadBackEqual(Case one) {
        StoredJson json = new StoredJson();
        LifeOfChance life = one.live();

        for (Event event : life.events()) {
            assertThat(json.read(json.write(event, Event.class), Event.class)).isEqualTo(event);
        }
        assertThat(json.read(json.write(life.hero(), Document.class), Document.class))
                .isEqualTo(life.hero());
    }

    @Test
    void everythingThatCanHappenIsMetByChance() {
        Set<Class<?>> met = new HashSet<>();
        cases().flatMap(one -> one.live().events().stream())
                .forEach(event -> {
                    met.add(event.getClass());
                    if (event instanceof Reversible reversible) {
                        met.add(reversible.inverse().getClass());
                    }
                });

        Set<Class<?>> rest =
                new HashSet<>(Arrays.asList(CharacterEvent.class.getPermittedSubclasses()));
        rest.removeAll(met);
        assertThat(rest)
                .as("what duels bring is met in random duels, what is asked for in random requests")
                .containsExactlyInAnyOrder(
                        ExperienceGained.class,
                        ExperienceTakenBack.class,
                        Asked.class,
                        Approved.class,
                        SentBack.class,
                        Withdrawn.class);
    }
}
