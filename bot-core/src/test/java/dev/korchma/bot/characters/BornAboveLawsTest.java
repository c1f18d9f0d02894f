package dev.korchma.bot.characters;

import static org.assertj.core.api.Assertions.assertThat;

import dev.korchma.bot.characters.Draft.Topic;
import dev.korchma.bot.rulebooks.Packs;
import dev.korchma.bot.store.StoredJson;
import dev.korchma.game.rules.Body;
import dev.korchma.game.rules.Build;
import dev.korchma.game.rules.Choice;
import dev.korchma.game.rules.Option;
import dev.korchma.game.rules.ReadyHero;
import dev.korchma.game.rules.RuleSystem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A hero made for a level is the one who was made for the first and rose to it. */
class BornAboveLawsTest {

    private static final RuleSystem RULES = Packs.shipped().byId("5e").orElseThrow().system();
    private static final int MOST_ANSWERS = 3_000;

    record Case(Draft.Way way, int until, long seed) {}

    static Stream<Case> cases() {
        return LongStream.rangeClosed(1, 12)
                .boxed()
                .flatMap(seed ->
                        Stream.of(
                                new Case(Draft.Way.QUICK, 5, seed),
                                new Case(Draft.Way.WHOLE, 5, seed),
                                new Case(Draft.Way.QUICK, 20, seed)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isTheSameAsOneWhoRoseToIt(Case one) {
        Random chance = new Random(one.seed());
        Draft begun = Drafting.begin(RULES, one.way(), Draft.empty("hash", null), one.until());

        Draft named = named(begun, chance);

        Build hero = new Drafting(RULES, named).build();
        assertThat(hero.level()).isEqualTo(one.until());
        assertThat(RULES.faults(hero)).isEmpty();
        isSameAsRisen(hero, RULES.freshBody(first(named)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aReadyOneIsTheSameAsOneWhoRoseToIt(Case one) {
        List<ReadyHero> all = List.copyOf(RULES.content().heroes().values());
        ReadyHero ready = all.get((int) one.seed() % all.size());
        Draft begun = Ascending.raise(RULES, Draft.empty("hash", null), ready, one.until());
        if (one.way() == Draft.Way.QUICK) {
            begun = new Ascending(new Drafting(RULES, begun)).quickly();
        }

        Build hero = new Drafting(RULES, named(begun, new Random(one.seed()))).build();

        assertThat(hero.level()).isEqualTo(one.until());
        assertThat(RULES.faults(hero)).isEmpty();
        isSameAsRisen(hero, RULES.freshBody(ready.build()));
    }

    /** As it was at the first level. */
    private static Build first(Draft named) {
        Draft draft = named;
        while (draft.above() != null && draft.above().before() != null) {
            draft = draft.above().before();
        }
        return new Drafting(RULES, draft).build();
    }

    private static void isSameAsRisen(Build hero, Body first) {
        Body body = first;
        while (body.build().level() < hero.level()) {
            Draft draft = Drafting.rise(RULES, "hash", body.build());
            while (draft.at().topic() == Topic.CHOICE) {
                String taken = hero.choices().get(draft.at().about());
                draft =
                        taken == null
                                ? goneOn(draft)
                                : new Drafting(RULES, draft).take(draft.at().about(), taken);
            }
            body = RULES.rebuilt(body, new Drafting(RULES, draft).build());
        }
        assertThat(decided(body.build())).isEqualTo(decided(hero));
        assertThat(body.tracks()).isEqualTo(RULES.freshBody(hero).tracks());
        assertThat(RULES.sheet(body)).isEqualTo(RULES.sheet(RULES.freshBody(hero)));
    }

    /** One more level in what was taken last. */
    private static Draft goneOn(Draft draft) {
        Drafting drafting = new Drafting(RULES, draft);
        Choice asked = Objects.requireNonNull(RULES.content().choices().get(draft.at().about()));
        assertThat(Drafting.isGoingOn(asked)).as(asked.id()).isTrue();
        return drafting.take(asked.id(), drafting.left(asked).getFirst().id());
    }

    /** What nobody said is the same as what was said once more. */
    private static Map<String, String> decided(Build build) {
        Map<String, String> choices = new HashMap<>(build.choices());
        choices.keySet()
                .removeIf(id ->
                        Drafting.isGoingOn(
                                Objects.requireNonNull(RULES.content().choices().get(id))));
        return choices;
    }

    /** Answers by chance, and goes back now and then, also into the level below. */
    private static Draft named(Draft begun, Random chance) {
        StoredJson json = new StoredJson();
        Draft draft = begun;
        for (int i = 0; i < MOST_ANSWERS && draft.at().topic() != Topic.NAME; i++) {
            Drafting drafting = new Drafting(RULES, draft);
            Draft next = chance.nextInt(6) == 0 ? drafting.back() : answered(drafting, chance);
            assertThat(next.moves()).isGreaterThan(draft.moves());
            assertThat(json.read(json.write(next, Draft.class), Draft.class)).isEqualTo(next);
            draft = next;
        }
        assertThat(draft.at().topic()).isEqualTo(Topic.NAME);
        return draft;
    }

    private static Draft answered(Drafting drafting, Random chance) {
        if (drafting.draft().at().topic() != Topic.CHOICE) {
            return drafting.next();
        }
        String asked = drafting.draft().at().about();
        Choice choice = Objects.requireNonNull(RULES.content().choices().get(asked));
        List<String> left = drafting.left(choice).stream().map(Option::id).toList();
        return drafting.take(asked, left.get(chance.nextInt(left.size())));
    }

    @Test
    void whoGoesBackFromALevelHasWhatWasAnsweredForTheOneBelow() {
        ReadyHero ready = RULES.content().heroes().values().iterator().next();
        Draft second = Ascending.raise(RULES, Draft.empty("hash", null), ready, 3);
        Draft at = second;
        while (Objects.equals(at.rises(), second.rises())) {
            at = answered(new Drafting(RULES, at), new Random(1));
        }

        Draft back = new Drafting(RULES, at).back();

        assertThat(back.rises()).isEqualTo(second.rises());
        assertThat(back.at().topic()).isEqualTo(Topic.RISE);
        assertThat(back.moves()).isGreaterThan(at.moves());
        assertThat(new Drafting(RULES, back).next().rises()).isEqualTo(at.rises());
    }
}
