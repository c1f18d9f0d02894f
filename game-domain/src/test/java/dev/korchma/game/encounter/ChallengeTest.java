package dev.korchma.game.encounter;

import static dev.korchma.game.encounter.Scene.LIYA;
import static dev.korchma.game.encounter.Scene.MAX;
import static dev.korchma.game.encounter.Scene.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** From the challenge to the fight, or to nothing. */
class ChallengeTest {

    private final Scene scene =
            new Scene(Flurb.build(0, 5, Flurb.ZONKER), Flurb.build(0, 5, Flurb.ZONKER));

    @Test
    void aChallengeWaitsAndNobodyCanStrikeYet() {
        scene.happens(MAX, scene.proposal());

        assertThat(scene.encounter().stage()).isInstanceOf(Stage.Proposed.class);
        assertThat(scene.encounter().fighters()).isEmpty();
        assertThat(scene.refused(MAX, scene.blow(Flurb.ZONK)))
                .isEqualTo(new EncounterRefusal.NotBegun());
        assertThat(scene.refused(MAX, new EncounterCommand.Surrender()))
                .isEqualTo(new EncounterRefusal.NotBegun());
    }

    @Test
    void onlyTheOneWhoWasChallengedTakesItUp() {
        scene.happens(MAX, scene.proposal());

        assertThat(scene.refused(MAX, scene.acceptance()))
                .isEqualTo(new EncounterRefusal.NotForYou());
        assertThat(scene.refused(STRANGER, scene.acceptance()))
                .isEqualTo(new EncounterRefusal.NotForYou());
        scene.happens(LIYA, scene.acceptance(), 7, 4);
        assertThat(scene.encounter().fighters())
                .extracting(Fighter::name)
                .containsExactly("Umpf", "Ploo");
        assertThat(scene.refused(LIYA, scene.acceptance()))
                .isEqualTo(new EncounterRefusal.AlreadyBegun());
    }

    @Test
    void nobodyChallengesThemselves() {
        assertThat(scene.refused(LIYA, scene.proposal())).isEqualTo(new EncounterRefusal.Oneself());
    }

    @Test
    void declinedByTheOneWithdrawnByTheOtherAndNotTheOtherWayRound() {
        scene.happens(MAX, scene.proposal());
        assertThat(scene.refused(MAX, new EncounterCommand.DeclineDuel()))
                .isEqualTo(new EncounterRefusal.NotForYou());
        assertThat(scene.refused(LIYA, new EncounterCommand.WithdrawDuel()))
                .isEqualTo(new EncounterRefusal.NotForYou());
        scene.happens(LIYA, new EncounterCommand.DeclineDuel());
        assertThat(scene.encounter().stage()).isEqualTo(new Stage.Over(new Outcome.Declined()));

        scene.another().happens(MAX, scene.proposal());
        scene.happens(MAX, new EncounterCommand.WithdrawDuel());
        assertThat(scene.encounter().stage()).isEqualTo(new Stage.Over(new Outcome.Withdrawn()));
        assertThat(scene.refused(LIYA, scene.acceptance()))
                .isEqualTo(new EncounterRefusal.AlreadyOver(new Outcome.Withdrawn()));
    }

    @Test
    void itLapsesWhenItsTimeIsOverAndNotAMomentBefore() {
        scene.happens(MAX, scene.proposal());
        scene.pass(Duration.ofMinutes(10).minusMillis(1));
        assertThat(scene.refused(MAX, new EncounterCommand.LapseDuel()))
                .isEqualTo(new EncounterRefusal.NotLapsedYet());

        scene.pass(Duration.ofMillis(1)).happens(MAX, new EncounterCommand.LapseDuel());

        assertThat(scene.encounter().stage()).isEqualTo(new Stage.Over(new Outcome.Lapsed()));
        assertThat(scene.refused(LIYA, scene.acceptance()))
                .isEqualTo(new EncounterRefusal.AlreadyOver(new Outcome.Lapsed()));
    }

    @Test
    void nothingIsAnsweredWhereNobodyAsked() {
        assertThat(scene.refused(LIYA, scene.acceptance()))
                .isEqualTo(new EncounterRefusal.NoSuchEncounter());
    }
}
