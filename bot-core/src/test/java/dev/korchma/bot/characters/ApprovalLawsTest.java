package dev.korchma.bot.characters;

import static org.assertj.core.api.Assertions.assertThat;

import dev.korchma.bot.characters.RequestsOfChance.Moment;
import dev.korchma.bot.characters.RequestsOfChance.What;
import dev.korchma.bot.rulebooks.Pack;
import dev.korchma.bot.rulebooks.Packs;
import dev.korchma.game.character.Approved;
import dev.korchma.game.character.Asked;
import dev.korchma.game.character.Character;
import dev.korchma.game.character.Rebuilt;
import dev.korchma.game.character.Request;
import dev.korchma.game.character.SentBack;
import dev.korchma.game.character.Withdrawn;
import dev.korchma.game.rules.Build;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Laws of what players ask for, by every pack that ships; a broken one names its seed. */
class ApprovalLawsTest {

    private static final int MOMENTS = 60;

    record Case(Pack pack, long seed) {
        @Override
        public String toString() {
            return pack.id() + " seed " + seed;
        }

        List<Moment> moments() {
            return new RequestsOfChance(pack, seed).play(MOMENTS).moments();
        }
    }

    static Stream<Case> cases() {
        return Packs.shipped().all().stream()
                .filter(pack -> !pack.system().content().items().isEmpty())
                .flatMap(pack -> LongStream.rangeClosed(1, 25).mapToObj(s -> new Case(pack, s)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whoIsThereHasTheChoicesApprovedLastAndNothingAPlayerAskedForSince(Case one) {
        for (Moment moment : one.moments()) {
            boolean mayChange =
                    !moment.before().comes()
                            || List.of(What.GIVE, What.APPROVE, What.LET_GO)
                                    .contains(moment.what());
            if (!mayChange) {
                assertThat(moment.after().body()).isEqualTo(moment.before().body());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatIsApprovedIsWhatWasAskedFor(Case one) {
        for (Moment moment : one.moments()) {
            if (moment.events().stream().anyMatch(Approved.class::isInstance)) {
                assertThat(moment.after().build()).isEqualTo(moment.before().wanted());
                assertThat(moment.after().request()).isNull();
                assertThat(moment.after().comes()).isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aHeroWhoHasComeIsNeverKeptOutAgain(Case one) {
        for (Moment moment : one.moments()) {
            if (moment.before().comes()) {
                assertThat(moment.after().comes()).isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatAMasterGivesMeanwhileIsNotLostWhenAChangeIsApproved(Case one) {
        for (Moment moment : one.moments()) {
            Request request = moment.before().request();
            Request.Change change = request == null ? null : request.change();
            if (moment.what() == What.GIVE && change != null) {
                Build given = moment.after().build();
                List<String> wanted = new ArrayList<>(moment.after().wanted().items());
                List<String> dropped = new ArrayList<>(change.from().items());
                change.to().items().forEach(dropped::remove);
                List<String> kept = new ArrayList<>(given.items());
                dropped.forEach(kept::remove);
                kept.forEach(item -> assertThat(wanted.remove(item)).as(item).isTrue());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void nothingWaitsAnyMoreWhereNobodyHasToAsk(Case one) {
        for (Moment moment : one.moments()) {
            if (moment.what() == What.LET_GO) {
                assertThat(moment.after().request()).isNull();
                assertThat(moment.after().comes()).isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whateverBecomesOtherMakesAnotherMark(Case one) {
        for (Moment moment : one.moments()) {
            boolean isOther =
                    !moment.before().wanted().equals(moment.after().wanted())
                            || !moment.before().build().equals(moment.after().build());
            String before = Requests.mark(moment.before());
            assertThat(Requests.mark(moment.after()).equals(before))
                    .isEqualTo(!isOther && moment.before().comes() == moment.after().comes());
        }
    }

    @Test
    void theMomentsOfChanceSeeEverything() {
        Set<Class<?>> seen = new HashSet<>();
        cases().flatMap(one -> one.moments().stream())
                .flatMap(moment -> moment.events().stream())
                .forEach(event -> seen.add(event.getClass()));

        assertThat(seen)
                .containsExactlyInAnyOrder(
                        Asked.class,
                        Approved.class,
                        SentBack.class,
                        Withdrawn.class,
                        Rebuilt.class);
    }

    @Test
    void aLevelAskedForComesOnTopOfWhatBecameOtherMeanwhile() {
        Build from = new Build(1, Map.of("a", 10, "b", 8), Map.of("x", "one"), List.of("rope"));
        Build to =
                new Build(
                        2,
                        Map.of("a", 11, "b", 8),
                        Map.of("x", "one", "y", "two"),
                        List.of("rope", "bow"));
        Build now =
                new Build(
                        1,
                        Map.of("a", 10, "b", 9),
                        Map.of("x", "one", "z", "three"),
                        List.of("lamp", "rope"));

        assertThat(Request.of(from, to).on(now))
                .isEqualTo(
                        new Build(
                                2,
                                Map.of("a", 11, "b", 9),
                                Map.of("x", "one", "y", "two", "z", "three"),
                                List.of("lamp", "rope", "bow")));
    }

    @Test
    void aHeroOfBeforeHasAskedForNothing() {
        Character hero = new LifeOfChance(Packs.shipped().byId("5e").orElseThrow(), 1).hero();

        assertThat(hero.comes()).isTrue();
        assertThat(hero.wanted()).isEqualTo(hero.build());
    }
}
