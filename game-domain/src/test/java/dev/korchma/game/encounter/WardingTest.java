package dev.korchma.game.encounter;

import static dev.korchma.game.encounter.LedScene.LIYA;
import static dev.korchma.game.encounter.LedScene.MAX;
import static dev.korchma.game.encounter.LedScene.VIKA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.korchma.game.encounter.EncounterCommand.Act;
import dev.korchma.game.encounter.EncounterCommand.ActOutOfTurn;
import dev.korchma.game.encounter.EncounterCommand.Answer;
import dev.korchma.game.encounter.EncounterCommand.ChangeSides;
import dev.korchma.game.encounter.EncounterCommand.EndTurn;
import dev.korchma.game.encounter.EncounterCommand.SendAway;
import dev.korchma.game.encounter.EncounterCommand.TakeOver;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A blow that would land waits for whoever it hits, where they could turn it away. */
class WardingTest {

    /** Hits a wob of 5 and misses one of 10. */
    private static final int WEAK = 3;

    /** Hits both. */
    private static final int STRONG = 7;

    private final LedScene scene = new LedScene(Flurb.build(4, 5, Flurb.ZONKER, Flurb.SNOOD));

    @BeforeEach
    void liyaStandsAgainstMaxWhoseTurnItIs() {
        scene.begun(8, 5, 1);
        scene.happens(VIKA, new ChangeSides(liya(), Sides.FOES));
    }

    private FighterId max() {
        return scene.fighter(MAX).id();
    }

    private FighterId liya() {
        return scene.encounter().fighters().get(1).id();
    }

    private Act zonk() {
        return new Act(scene.guard(), Flurb.ZONK, liya());
    }

    private String asked() {
        return scene.encounter().windows().getFirst().key();
    }

    @Test
    void whoeverIsHitIsAskedBeforeAnythingHappens() {
        scene.happens(MAX, zonk(), WEAK, 4);

        assertThat(scene.plop(liya())).isEqualTo(10);
        assertThat(scene.encounter().windows()).extracting(Window::who).containsExactly(liya());
        var waits = new EncounterRefusal.WaitsForReaction(liya());
        assertThat(scene.refused(MAX, new EndTurn(scene.guard()))).isEqualTo(waits);
        assertThat(scene.refused(MAX, zonk())).isEqualTo(waits);
        assertThat(scene.refused(VIKA, new ActOutOfTurn(scene.hidden().id(), Flurb.TICKLE, max())))
                .isEqualTo(waits);
        assertThat(scene.refused(MAX, new Answer(asked(), null)))
                .isEqualTo(new EncounterRefusal.NotForYou());
    }

    @Test
    void theBlowIsComparedOnceMoreAndFallsWithTheSameDice() {
        scene.happens(MAX, zonk(), WEAK, 4);

        scene.happens(LIYA, new Answer(asked(), Flurb.FLINCH));

        assertThat(scene.plop(liya())).isEqualTo(10);
        assertThat(scene.encounter().windows()).isEmpty();
        assertThat(scene.encounter().known(liya()).body().track(Flurb.TWITCH)).isZero();
        assertThat(scene.encounter().known(liya()).body().has("flinching")).isTrue();
    }

    @Test
    void whoDoesNothingTakesTheBlowAsItFell() {
        scene.happens(MAX, zonk(), WEAK, 4);

        scene.happens(LIYA, new Answer(asked(), null));

        assertThat(scene.plop(liya())).isEqualTo(2);
    }

    @Test
    void whoCouldNotTurnItAwayIsNotAsked() {
        scene.happens(MAX, zonk(), STRONG, 2);

        assertThat(scene.plop(liya())).isEqualTo(4);
    }

    @Test
    void theMasterAnswersForEverybodyAndForWhomTheyPlay() {
        scene.happens(VIKA, new TakeOver(liya()));
        scene.happens(MAX, zonk(), WEAK, 4);
        scene.happens(VIKA, scene.nobodyReacts());

        assertThat(scene.plop(liya())).isEqualTo(2);
    }

    @Test
    void aBlowTakenBackFallsTheSameAgain() {
        scene.happens(MAX, zonk(), WEAK, 4);
        scene.happens(MAX, scene.takingBack(1));
        assertThat(scene.encounter().windows()).isEmpty();

        scene.happens(MAX, zonk());
        scene.happens(LIYA, new Answer(asked(), null));

        assertThat(scene.plop(liya())).isEqualTo(2);
        assertThat(scene.encounter().stuck()).isEmpty();
    }

    @Test
    void anAnswerTakenBackLeavesTheBlowInTheAir() {
        scene.happens(MAX, zonk(), WEAK, 4);
        scene.happens(LIYA, new Answer(asked(), null));
        scene.happens(LIYA, scene.takingBack(1));
        assertThat(scene.plop(liya())).isEqualTo(10);

        scene.happens(LIYA, new Answer(asked(), Flurb.FLINCH));

        assertThat(scene.plop(liya())).isEqualTo(10);
    }

    @Test
    void aBlowAtSomebodyWhoIsGoneComesToNothing() {
        scene.happens(MAX, zonk(), WEAK, 4);
        FighterId gone = liya();

        scene.happens(VIKA, new SendAway(gone));

        assertThat(scene.encounter().windows()).isEmpty();
        assertThat(scene.encounter().blow()).isEmpty();
        scene.happens(MAX, new EndTurn(scene.guard()));
    }

    @Test
    void whatFellAfterTheBlowIsNobodysBusiness() {
        scene.happens(MAX, zonk(), WEAK, 4);

        assertThat(scene.encounter().blow().orElseThrow().dice()).hasSize(2);
        assertThat(scene.encounter().asSeen().blow().orElseThrow().dice()).isEmpty();
    }
}
