package dev.korchma.bot.encounters;

import static org.assertj.core.api.Assertions.assertThat;

import dev.korchma.bot.rulebooks.Pack;
import dev.korchma.bot.store.StoredJson;
import dev.korchma.game.character.Character;
import dev.korchma.game.encounter.Encounter;
import dev.korchma.game.encounter.EncounterEvent;
import dev.korchma.game.encounter.EncounterTelling;
import dev.korchma.game.encounter.Fighter;
import dev.korchma.game.encounter.Past;
import dev.korchma.game.encounter.Placed;
import dev.korchma.game.encounter.Sides;
import dev.korchma.game.encounter.Stage;
import dev.korchma.game.encounter.Tellings;
import dev.korchma.game.encounter.WishEvent;
import dev.korchma.game.journal.Audience;
import dev.korchma.game.journal.Document;
import dev.korchma.game.journal.Event;
import dev.korchma.game.journal.Reversible;
import dev.korchma.game.rules.Track;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds in every fight that is led, whoever does what ({@code -Devenings=1000}). */
class EveningLawsTest {

    private static final StoredJson JSON = new StoredJson();

    static Stream<EveningCase> cases() {
        return EveningCase.of("evenings", 60);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void foldingTheEventsGivesTheFightAndTheyAreReadBackEqual(EveningCase one) {
        EveningOfChance evening = one.play();

        Encounter folded = null;
        for (Event event : evening.events) {
            assertThat(JSON.read(JSON.write(event, Event.class), Event.class)).isEqualTo(event);
            if (event instanceof EncounterEvent fought) {
                folded = Encounter.evolve(folded, fought);
            }
        }
        assertThat(folded).isEqualTo(evening.encounter());
        assertThat(JSON.read(JSON.write(evening.encounter(), Document.class), Document.class))
                .isEqualTo(evening.encounter());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void takingBackWhatCanBeTakenBackRestoresTheFight(EveningCase one) {
        EveningOfChance evening = one.play();

        for (EveningOfChance.Step step : evening.steps) {
            Encounter before = step.before();
            Encounter now = before;
            for (Event event : step.events()) {
                if (event instanceof EncounterEvent fought) {
                    Encounter then = now;
                    now = Encounter.evolve(now, fought);
                    if (event instanceof Reversible reversible && then != null) {
                        Encounter back =
                                Encounter.evolve(now, (EncounterEvent) reversible.inverse());
                        assertThat(withoutCount(back))
                                .as("%s", event)
                                .isEqualTo(withoutCount(then));
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatWasTakenBackIsAsItWasButForTheDiceThatStick(EveningCase one) {
        EveningOfChance evening = one.play();

        List<Long> living = new ArrayList<>();
        for (int at = 0; at < evening.steps.size(); at++) {
            EveningOfChance.Step step = evening.steps.get(at);
            if (step.events().getLast()
                    instanceof EncounterEvent.StepsUndone(var _, List<Long> gone, var _)) {
                int first = gone.getFirst().intValue();
                Encounter was = present(evening.steps.get(first - 1).before());
                Encounter after =
                        at + 1 < evening.steps.size()
                                ? present(evening.steps.get(at + 1).before())
                                : evening.encounter();
                boolean isAlone =
                        evening.steps.subList(first, at).stream()
                                .noneMatch(between -> takesBackFrom(between) < first);
                if (isAlone) {
                    assertThat(withoutTies(after)).isEqualTo(withoutTies(was));
                    assertThat(after.asSeen().fighters()).isEqualTo(was.asSeen().fighters());
                }
                if (isAlone
                        && living.subList(living.size() - gone.size(), living.size())
                                .equals(gone)) {
                    assertThat(after.stage()).isEqualTo(was.stage());
                    assertThat(after.fighters()).isEqualTo(was.fighters());
                }
                living.removeAll(gone);
            } else {
                living.add(at + 1L);
            }
        }
    }

    /** The number of the first step that this one takes back, more than any where it does not. */
    private static long takesBackFrom(EveningOfChance.Step step) {
        return step.events().getLast()
                        instanceof EncounterEvent.StepsUndone(var _, List<Long> gone, var _)
                ? gone.getFirst()
                : Long.MAX_VALUE;
    }

    /** Who goes first of those who threw the same is settled unseen, and stays settled. */
    private static Object withoutTies(Encounter encounter) {
        return encounter.stage() instanceof Stage.Gathering(List<Placed> thrown, var _)
                ? thrown
                : encounter.stage();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatNobodySawIsNeitherToldNorInTheWayOfWhoTakesSomethingBack(EveningCase one) {
        EveningOfChance evening = one.play();

        for (EveningOfChance.Step step : evening.steps) {
            Encounter before = step.before();
            boolean seen = new Past(1, step.actor(), step.events()).isSeen(evening.encounter());
            if (!seen && before != null) {
                step.events().stream()
                        .filter(EncounterEvent.class::isInstance)
                        .forEach(event ->
                                assertThat(told(evening, one.pack(), (EncounterEvent) event))
                                        .as("%s", event)
                                        .isEmpty());
            }
        }
    }

    private static Encounter present(@Nullable Encounter encounter) {
        return Objects.requireNonNull(encounter);
    }

    /** What a change of a fight that is prepared counts up, and the dice that stick, stay. */
    private static List<Object> withoutCount(Encounter encounter) {
        return encounter.stage() instanceof Stage.Prepared
                ? List.of(encounter.fighters())
                : List.of(encounter.fighters(), encounter.stage());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whoIsHiddenIsInNoOrderAndHasNoTurn(EveningCase one) {
        EveningOfChance evening = one.play();

        for (EveningOfChance.Step step : evening.steps) {
            Encounter now = step.before();
            if (now != null && now.stage() instanceof Stage.Running(List<Placed> order, var _)) {
                assertThat(order)
                        .allMatch(placed -> !now.known(placed.fighter()).hidden())
                        .allMatch(placed -> !now.known(placed.fighter()).side().equals(Sides.GONE));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theTableHearsNothingOfWhoWasNeverSeen(EveningCase one) {
        EveningOfChance evening = one.play();
        Set<String> seen = new HashSet<>();

        for (EveningOfChance.Step step : evening.steps) {
            for (Event event : step.events()) {
                if (event instanceof EncounterEvent.Revealed) {
                    seen.add(EveningOfChance.SECRET);
                }
                if (event instanceof EncounterEvent fought) {
                    String told = told(evening, one.pack(), fought);
                    assertThat(told).doesNotContain(EveningOfChance.SECRET_LABEL);
                    if (seen.isEmpty()) {
                        assertThat(told).doesNotContain(EveningOfChance.SECRET);
                    }
                }
            }
            Encounter before = step.before();
            if (before != null) {
                assertThat(before.asSeen().fighters()).noneMatch(Fighter::hidden);
                assertThat(before.asSeen().toString()).doesNotContain(EveningOfChance.SECRET_LABEL);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theNumberToBeatOfAWishIsNobodysButTheMasters(EveningCase one) {
        EveningOfChance evening = one.play();
        String secret = Integer.toString(PendingOfChance.SECRET);

        for (EveningOfChance.Step step : evening.steps) {
            Encounter before = step.before();
            if (before != null) {
                assertThat(before.asSeen().toString()).doesNotContain(secret);
            }
            for (Event event : step.events()) {
                if (event instanceof EncounterEvent fought) {
                    assertThat(told(evening, one.pack(), fought)).doesNotContain(secret);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aTurnWaitsForThoseWhoAreAskedAndNobodyHiddenIs(EveningCase one) {
        EveningOfChance evening = one.play();

        for (EveningOfChance.Step step : evening.steps) {
            Encounter before = step.before();
            if (before != null) {
                assertThat(before.windows())
                        .allMatch(window -> !before.known(window.who()).hidden())
                        .allMatch(window -> !before.known(window.who()).side().equals(Sides.GONE));
            }
            step.events().stream()
                    .filter(event ->
                            event instanceof EncounterEvent.TurnBegan || event instanceof WishEvent)
                    .map(EncounterEvent.Passage.class::cast)
                    .forEach(passage ->
                            assertThat(passage.from().waiting())
                                    .as("nobody is asked when %s", step.events())
                                    .isNull());
        }
    }

    private static String told(EveningOfChance evening, Pack pack, EncounterEvent event) {
        return new Tellings(
                        evening.encounter(), pack.system().play().fight().outTrack(), Fighter::name)
                .toldTo(new Audience.Table(), event)
                .map(EncounterTelling::toString)
                .orElse("");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void tracksStayWithinTheirBounds(EveningCase one) {
        EveningOfChance evening = one.play();

        for (Fighter fighter : evening.encounter().fighters()) {
            fighter.body()
                    .tracks()
                    .forEach((track, value) ->
                            assertThat((long) value)
                                    .as("%s of %s", track, fighter.name())
                                    .isBetween(
                                            0L,
                                            one.pack()
                                                    .system()
                                                    .value(fighter.body(), Track.maxOf(track))));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aHeroIsInTheFightOrOutOfItNeverBoth(EveningCase one) {
        EveningOfChance evening = one.play();
        Encounter now = evening.encounter();

        for (Character hero : evening.characters()) {
            boolean called =
                    !(now.stage() instanceof Stage.Prepared)
                            && !(now.stage() instanceof Stage.Over);
            boolean there =
                    now.fighters().stream()
                            .filter(fighter -> !fighter.side().equals(Sides.GONE))
                            .anyMatch(fighter -> hero.id().equals(fighter.character()));
            assertThat(hero.fighting() != null).isEqualTo(called && there);
        }
    }
}
