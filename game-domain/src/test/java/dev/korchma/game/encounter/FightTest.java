package dev.korchma.game.encounter;

import static dev.korchma.game.encounter.Scene.FIRST;
import static dev.korchma.game.encounter.Scene.LIYA;
import static dev.korchma.game.encounter.Scene.MAX;
import static dev.korchma.game.encounter.Scene.SECOND;
import static dev.korchma.game.encounter.Scene.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.korchma.game.rules.Build;
import dev.korchma.game.rules.Offered;
import dev.korchma.game.rules.Thrown;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Turns and blows. */
class FightTest {

    private static Scene scene(Build ofMax, Build ofLiya) {
        return new Scene(ofMax, ofLiya);
    }

    private static Scene evenPair() {
        return scene(Flurb.build(0, 5, Flurb.ZONKER), Flurb.build(0, 5, Flurb.ZONKER));
    }

    private static List<FighterId> order(Scene scene) {
        return ((Stage.Running) scene.encounter().stage())
                .order().stream().map(Placed::fighter).toList();
    }

    @Test
    void theHigherThrowWithItsBonusActsFirstAndTheDiceAreKept() {
        Scene scene =
                scene(Flurb.build(3, 5, Flurb.ZONKER), Flurb.build(0, 5, Flurb.ZONKER)).begun(4, 6);

        assertThat(order(scene)).containsExactly(FIRST, SECOND);
        Stage.Running running = (Stage.Running) scene.encounter().stage();
        assertThat(running.order())
                .extracting(placed -> Objects.requireNonNull(placed.thrown()))
                .extracting(Thrown::natural, Thrown::total)
                .containsExactly(tuple(4L, 7L), tuple(6L, 6L));
    }

    @Test
    void aTieGoesToTheHigherNumberAndThenToWhoJoinedFirst() {
        Scene wobblier =
                scene(Flurb.build(0, 5, Flurb.ZONKER), Flurb.build(0, 6, Flurb.ZONKER)).begun(6, 6);
        assertThat(order(wobblier)).containsExactly(SECOND, FIRST);

        assertThat(order(evenPair().begun(6, 6))).containsExactly(FIRST, SECOND);
    }

    @Test
    void blowsAlternateAndARoundIsOverWhenBothHaveStruck() {
        Scene scene = evenPair().begun(9, 2);

        scene.happens(MAX, scene.blow(Flurb.ZONK), 8, 3);
        assertThat(scene.plop(SECOND)).isEqualTo(7);
        assertThat(scene.active()).isEqualTo(SECOND);
        scene.happens(LIYA, scene.blow(Flurb.ZONK), 5, 2);

        assertThat(scene.plop(FIRST)).isEqualTo(8);
        assertThat(scene.active()).isEqualTo(FIRST);
        assertThat(((Stage.Running) scene.encounter().stage()).moment())
                .extracting(Moment::round, Moment::turn)
                .containsExactly(2, 3);
    }

    @Test
    void aBlowOutOfTurnIsRefusedWithWhoseTurnItIs() {
        Scene scene = evenPair().begun(9, 2);

        assertThat(scene.refused(LIYA, scene.blow(Flurb.ZONK)))
                .isEqualTo(new EncounterRefusal.NotYourTurn(FIRST));
        assertThat(scene.refused(STRANGER, scene.blow(Flurb.ZONK)))
                .isEqualTo(new EncounterRefusal.NotInTheFight());
        assertThat(scene.refused(STRANGER, new EncounterCommand.Surrender()))
                .isEqualTo(new EncounterRefusal.NotInTheFight());
    }

    @Test
    void aButtonOfAnEarlierTurnComesTooLate() {
        Scene scene = evenPair().begun(9, 2);
        EncounterCommand early = scene.blow(Flurb.ZONK);
        scene.happens(MAX, early, 2);
        scene.happens(LIYA, scene.blow(Flurb.ZONK), 2);

        assertThat(scene.refused(MAX, early)).isEqualTo(new EncounterRefusal.TooLate());
    }

    @Test
    void whatIsNotOnTheSheetCannotBeDoneAndNobodyStrikesWhoIsNotThere() {
        Scene scene = evenPair().begun(9, 2);
        String guard = scene.encounter().guard();

        assertThat(scene.refused(MAX, scene.blow(Flurb.TICKLE)))
                .isEqualTo(new EncounterRefusal.NoSuchAction(Flurb.TICKLE));
        assertThat(scene.refused(MAX, new EncounterCommand.Act(guard, Flurb.ZONK, FIRST)))
                .as("oneself is no foe")
                .isEqualTo(new EncounterRefusal.NoSuchTarget());
        assertThat(scene.encounter().offers(FIRST, Flurb.RULES))
                .extracting(Offered::action)
                .containsExactlyInAnyOrder(Flurb.ZONK, Flurb.GNAW);
    }

    @Test
    void equalToTheNumberHitsBelowItMissesAndAOneGoesWideWhateverIsAdded() {
        Scene scene =
                scene(Flurb.build(4, 5, Flurb.ZONKER), Flurb.build(0, 8, Flurb.ZONKER)).begun(9, 2);
        scene.happens(MAX, scene.blow(Flurb.ZONK), 3);
        assertThat(scene.plop(SECOND)).as("7 against 8").isEqualTo(10);
        scene.happens(LIYA, scene.blow(Flurb.ZONK), 1);
        assertThat(scene.plop(FIRST)).isEqualTo(10);
        scene.happens(MAX, scene.blow(Flurb.ZONK), 4, 1);
        assertThat(scene.plop(SECOND)).as("8 against 8, 1 + 4").isEqualTo(5);
    }

    @Test
    void aOneMissesEvenWhereTheBonusAloneWouldHit() {
        Scene scene =
                scene(Flurb.build(9, 5, Flurb.ZONKER), Flurb.build(0, 3, Flurb.ZONKER)).begun(9, 2);

        scene.happens(MAX, scene.blow(Flurb.ZONK), 1);

        assertThat(scene.plop(SECOND)).isEqualTo(10);
    }

    @Test
    void theBestFaceThrowsTheDiceOfTheHarmTwiceAndItsBonusOnce() {
        Scene scene =
                scene(Flurb.build(2, 5, Flurb.ZONKER), Flurb.build(0, 20, Flurb.ZONKER))
                        .begun(9, 2);

        scene.happens(MAX, scene.blow(Flurb.ZONK), 10, 1, 3);

        assertThat(scene.plop(SECOND)).as("1 + 3 + 2, against 20").isEqualTo(4);
    }

    @Test
    void whoEndsATurnHandsItOnWithoutABlow() {
        Scene scene = evenPair().begun(9, 2);

        scene.happens(MAX, new EncounterCommand.EndTurn(scene.encounter().guard()));

        assertThat(scene.active()).isEqualTo(SECOND);
        assertThat(scene.plop(SECOND)).isEqualTo(10);
    }
}
