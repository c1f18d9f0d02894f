package dev.korchma.bot.characters;

import static org.assertj.core.api.Assertions.assertThat;

import dev.korchma.bot.characters.Draft.Topic;
import dev.korchma.bot.rulebooks.Pack;
import dev.korchma.bot.rulebooks.Packs;
import dev.korchma.bot.store.StoredJson;
import dev.korchma.game.dice.Dice;
import dev.korchma.game.rules.Build;
import dev.korchma.game.rules.Choice;
import dev.korchma.game.rules.Option;
import dev.korchma.game.rules.RuleSystem;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Laws of making a hero over random answers, by every pack that ships; a broken one names its seed.
 */
class DraftingLawsTest {

    private static final int MOST_ANSWERS = 400;

    record Case(Pack pack, Draft.Way way, long seed) {
        @Override
        public String toString() {
            return pack.id() + " " + way + " seed " + seed;
        }
    }

    static Stream<Case> cases() {
        return Packs.shipped().all().stream()
                .flatMap(pack ->
                        Stream.of(Draft.Way.QUICK, Draft.Way.WHOLE)
                                .flatMap(way ->
                                        LongStream.rangeClosed(1, 30)
                                                .mapToObj(seed -> new Case(pack, way, seed))));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whoeverAnswersComesToAHeroTheRulesAllow(Case one) {
        RuleSystem rules = one.pack().system();
        Random chance = new Random(one.seed());
        Dice dice = sides -> chance.nextInt(sides) + 1;
        Draft draft = Drafting.begin(rules, one.way(), Draft.empty("hash", null));
        StoredJson json = new StoredJson();
        List<Draft.Throw> thrown = List.of();
        List<Draft.Throw> purses = List.of();

        for (int i = 0; i < MOST_ANSWERS && draft.at().topic() != Topic.NAME; i++) {
            Draft next = answered(new Drafting(rules, draft), chance, dice);
            assertThat(next.moves()).isGreaterThan(draft.moves());
            if (!thrown.isEmpty()) {
                assertThat(next.thrown()).as("dice fall once").isEqualTo(thrown);
            }
            thrown = next.thrown();
            assertThat(next.outlay().purses()).as("so does money").containsAll(purses);
            assertThat(next.outlay().purses().stream().map(Draft.Throw::attribute))
                    .doesNotHaveDuplicates();
            purses = next.outlay().purses();
            assertNobodyIsInDebt(new Drafting(rules, next));
            assertThat(json.read(json.write(next, Draft.class), Draft.class)).isEqualTo(next);
            draft = next;
        }

        assertThat(draft.at().topic()).isEqualTo(Topic.NAME);
        Build hero = new Drafting(rules, draft).build();
        assertThat(rules.faults(hero)).isEmpty();
        while (hero.level() < rules.play().advancement().playable()) {
            hero = risen(rules, hero, chance, dice);
        }
    }

    private static void assertNobodyIsInDebt(Drafting drafting) {
        if (drafting.draft().outlay().points()) {
            assertThat(drafting.dealing().pointsLeft()).isNotNegative();
        }
        assertThat(drafting.outfitting().left())
                .satisfiesAnyOf(
                        left -> assertThat(drafting.outfitting().isBuying()).isFalse(),
                        left -> assertThat(left).isNotNegative());
    }

    @Test
    void aDraftFromBeforeAnythingCouldBeBoughtGoesOn() {
        String before =
                """
                {"moves": 3, "pack": "hash", "way": "WHOLE",
                 "at": {"topic": "ITEMS", "about": ""}, "choices": {}, "attributes": {},
                 "thrown": [], "byDice": false, "items": ["dagger"]}
                """;

        Draft draft = new StoredJson().read(before, Draft.class);

        assertThat(draft.outlay()).isEqualTo(Draft.Outlay.NONE);
        assertThat(draft.items()).containsExactly("dagger");
    }

    static Stream<Pack> packs() {
        return Packs.shipped().all().stream();
    }

    /** Otherwise somebody who makes such a hero in a minute has poor numbers and empty hands. */
    @ParameterizedTest
    @MethodSource("packs")
    void whereOneOptionOfAChoiceSuggestsNumbersAndThingsAllOfThemDo(Pack pack) {
        pack.system().content().choices().values().stream()
                .map(choice -> List.copyOf(choice.options().values()))
                .filter(options ->
                        options.stream().anyMatch(one -> !one.suggested().items().isEmpty()))
                .flatMap(List::stream)
                .forEach(option -> {
                    assertThat(option.suggested().items()).as(option.id()).isNotEmpty();
                    assertThat(option.suggested().attributes())
                            .as(option.id())
                            .containsOnlyKeys(pack.system().numbers().attributes().keySet());
                });
    }

    /** Whoever answers what a level asks has it, and nothing that was decided before changes. */
    private static Build risen(RuleSystem rules, Build hero, Random chance, Dice dice) {
        Draft draft = Drafting.rise(rules, "hash", hero);
        for (int i = 0; i < MOST_ANSWERS && draft.at().topic() != Topic.RISE; i++) {
            draft = answered(new Drafting(rules, draft), chance, dice);
        }
        assertThat(draft.at().topic()).isEqualTo(Topic.RISE);
        Build risen = new Drafting(rules, draft).build();
        assertThat(rules.faults(risen)).isEmpty();
        assertThat(risen.level()).isEqualTo(hero.level() + 1);
        assertThat(risen.choices()).containsAllEntriesOf(hero.choices());
        assertThat(risen.attributes()).isEqualTo(hero.attributes());
        assertThat(risen.items()).isEqualTo(hero.items());
        return risen;
    }

    private static Draft answered(Drafting drafting, Random chance, Dice dice) {
        if (chance.nextInt(6) == 0) {
            return drafting.back();
        }
        return switch (drafting.draft().at().topic()) {
            case CHOICE -> taken(drafting, chance);
            case ATTRIBUTES -> {
                int way = chance.nextInt(6);
                if (way >= 4 && (drafting.draft().outlay().points() || mayBuy(drafting))) {
                    yield drafting.dealing().buying(way == 4);
                }
                boolean mayArrange = drafting.dealing().mayArrange() || !drafting.draft().byDice();
                yield way == 0 && drafting.dealing().mayThrow()
                        ? drafting.dealing().thrown(dice)
                        : way == 1 && mayArrange
                                ? drafting.draft().with(Map.of()).at(Draft.Question.ARRANGE)
                                : drafting.next();
            }
            case ARRANGE -> arranged(drafting, chance);
            case ITEMS -> fitted(drafting, chance, dice);
            case NAME, RISE -> drafting.next();
        };
    }

    private static boolean mayBuy(Drafting drafting) {
        return drafting.dealing().mayBuy();
    }

    private static Draft fitted(Drafting drafting, Random chance, Dice dice) {
        Outfitting outfitting = drafting.outfitting();
        List<String> all = List.copyOf(drafting.rules().content().items().keySet());
        return switch (chance.nextInt(8)) {
            case 0 -> outfitting.take(chance.nextInt(5));
            case 1, 2 -> outfitting.thrown(dice);
            case 3, 4, 5 -> {
                List<String> offered = chance.nextInt(4) > 0 ? outfitting.toBeHad() : all;
                yield offered.isEmpty()
                        ? drafting.next()
                        : outfitting.plus(offered.get(chance.nextInt(offered.size())));
            }
            case 6 -> outfitting.without(chance.nextInt(4));
            default -> drafting.next();
        };
    }

    private static Draft taken(Drafting drafting, Random chance) {
        Choice choice =
                Objects.requireNonNull(
                        drafting.rules().content().choices().get(drafting.draft().at().about()));
        // Mostly what is offered, and sometimes what an old button still says.
        List<String> options =
                chance.nextInt(4) > 0
                        ? drafting.left(choice).stream().map(Option::id).toList()
                        : List.copyOf(choice.options().keySet());
        return drafting.take(choice.id(), options.get(chance.nextInt(options.size())));
    }

    private static Draft arranged(Drafting drafting, Random chance) {
        List<String> waiting = drafting.dealing().unarranged();
        if (drafting.dealing().mayArrange()) {
            return drafting.dealing()
                    .arrange(
                            waiting.get(chance.nextInt(waiting.size())),
                            drafting.dealing().left().getFirst());
        }
        var asked =
                Objects.requireNonNull(
                        drafting.rules().numbers().attributes().get(waiting.getFirst()));
        List<Integer> offered = drafting.dealing().numbersFor(asked);
        int number =
                chance.nextInt(4) > 0
                        ? offered.get(chance.nextInt(offered.size()))
                        : asked.min() + chance.nextInt(asked.max() - asked.min() + 1);
        return drafting.dealing().arrange(asked.id(), number);
    }
}
