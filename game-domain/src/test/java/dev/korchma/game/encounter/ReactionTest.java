package dev.korchma.game.encounter;

import static dev.korchma.game.encounter.LedScene.LIYA;
import static dev.korchma.game.encounter.LedScene.MAX;
import static dev.korchma.game.encounter.LedScene.STRANGER;
import static dev.korchma.game.encounter.LedScene.VIKA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.korchma.game.encounter.EncounterCommand.Answer;
import dev.korchma.game.encounter.EncounterCommand.ChangeSides;
import dev.korchma.game.encounter.EncounterCommand.Correct;
import dev.korchma.game.encounter.EncounterCommand.EndTurn;
import dev.korchma.game.encounter.EncounterCommand.Flee;
import dev.korchma.game.encounter.EncounterCommand.MoveAway;
import dev.korchma.game.encounter.EncounterCommand.NobodyReacts;
import dev.korchma.game.encounter.EncounterCommand.React;
import dev.korchma.game.encounter.EncounterCommand.SendAway;
import dev.korchma.game.encounter.EncounterCommand.SkipTurn;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What others do when it is not their turn. */
class ReactionTest {

    private final LedScene scene = new LedScene();

    @BeforeEach
    void theTurnIsMaxs() {
        scene.begun(8, 5, 1);
    }

    private FighterId max() {
        return scene.fighter(MAX).id();
    }

    private FighterId snarg(int number) {
        return scene.snargs().get(number - 1).id();
    }

    private Window window(int number) {
        return scene.encounter().windows().get(number - 1);
    }

    private void maxMovesAwayFromBoth() {
        scene.happens(MAX, new MoveAway(scene.guard(), List.of(snarg(1), snarg(2))));
    }

    @Test
    void whoIsMovedAwayFromIsAskedAndTheTurnWaits() {
        maxMovesAwayFromBoth();

        assertThat(scene.encounter().windows())
                .extracting(Window::who)
                .containsExactly(snarg(1), snarg(2));
        var waits = new EncounterRefusal.WaitsForReaction(snarg(1));
        assertThat(scene.refused(MAX, new EndTurn(scene.guard()))).isEqualTo(waits);
        assertThat(scene.refused(VIKA, new SkipTurn(scene.guard()))).isEqualTo(waits);
        assertThat(scene.refused(MAX, new Flee())).isEqualTo(waits);
        assertThat(scene.refused(LIYA, new Answer(window(1).key(), null)))
                .isEqualTo(new EncounterRefusal.NotForYou());
    }

    @Test
    void whoAnswersStrikesOnceBetweenTwoTurns() {
        maxMovesAwayFromBoth();
        Window first = window(1);
        scene.happens(VIKA, new Answer(first.key(), Flurb.TICKLE));
        assertThat(scene.plop(max())).isEqualTo(9);
        assertThat(scene.refused(VIKA, new Answer(first.key(), Flurb.TICKLE)))
                .isEqualTo(new EncounterRefusal.TooLate());

        scene.happens(VIKA, new Answer(window(1).key(), null));
        assertThat(scene.encounter().windows()).isEmpty();
        scene.happens(MAX, new MoveAway(scene.guard(), List.of(snarg(1), snarg(2))));

        assertThat(scene.encounter().windows()).extracting(Window::who).containsExactly(snarg(2));
    }

    @Test
    void aReactionIsThereAgainWithTheOwnTurn() {
        scene.happens(VIKA, new React(snarg(1), Flurb.TICKLE, max()));
        assertThat(scene.refused(VIKA, new React(snarg(1), Flurb.TICKLE, max())))
                .isEqualTo(new EncounterRefusal.NoReaction());
        scene.happens(MAX, new EndTurn(scene.guard()));

        scene.happens(VIKA, new React(snarg(1), Flurb.TICKLE, max()));

        assertThat(scene.plop(max())).isEqualTo(8);
    }

    @Test
    void theMasterClosesEverythingAtOnce() {
        maxMovesAwayFromBoth();

        scene.happens(VIKA, scene.nobodyReacts());

        assertThat(scene.plop(max())).isEqualTo(10);
        scene.happens(MAX, new EndTurn(scene.guard()));
    }

    @Test
    void theSecondClickOfTheMasterDoesNotCloseWhatIsAskedNext() {
        maxMovesAwayFromBoth();
        NobodyReacts clicked = scene.nobodyReacts();
        scene.happens(VIKA, clicked);
        maxMovesAwayFromBoth();

        assertThat(scene.refused(VIKA, clicked)).isEqualTo(new EncounterRefusal.TooLate());
        assertThat(scene.encounter().windows()).hasSize(2);
    }

    @Test
    void whatSomebodyAnsweredMeanwhileDoesNotStopTheMasterFromClosingTheRest() {
        maxMovesAwayFromBoth();
        NobodyReacts offered = scene.nobodyReacts();
        scene.happens(VIKA, new Answer(window(1).key(), null));

        scene.happens(VIKA, offered);

        assertThat(scene.encounter().windows()).isEmpty();
    }

    @Test
    void whoIsHiddenIsNeverAsked() {
        scene.happens(
                MAX, new MoveAway(scene.guard(), List.of(snarg(1), snarg(2), scene.hidden().id())));

        assertThat(scene.encounter().windows())
                .noneMatch(window -> window.who().equals(scene.hidden().id()));
        assertThat(scene.refused(VIKA, new React(scene.hidden().id(), Flurb.TICKLE, max())))
                .isEqualTo(new EncounterRefusal.NoSuchFighter());
    }

    @Test
    void withNobodyToAnswerOneSimplyGoes() {
        scene.snargs()
                .forEach(snarg -> scene.happens(VIKA, new ChangeSides(snarg.id(), Sides.ASIDE)));

        assertThat(scene.refused(MAX, new MoveAway(scene.guard(), List.of(snarg(1)))))
                .isEqualTo(new EncounterRefusal.NobodyInTheWay());
        scene.happens(MAX, new Flee());
        assertThat(scene.encounter().known(scene.fighter(LIYA).id()).side())
                .isEqualTo(Sides.HEROES);
    }

    @Test
    void whoFleesIsGoneWhenAllHaveAnswered() {
        FighterId max = max();
        scene.happens(MAX, new Flee());
        assertThat(scene.encounter().known(max).side()).isEqualTo(Sides.HEROES);
        scene.happens(VIKA, new Answer(window(1).key(), Flurb.TICKLE));
        scene.happens(VIKA, new Answer(window(1).key(), null));

        assertThat(scene.encounter().known(max).side()).isEqualTo(Sides.GONE);
        assertThat(scene.heroOf(MAX).fighting()).isNull();
        assertThat(scene.heroOf(MAX).body().track(Flurb.PLOP)).isEqualTo(9);
    }

    @Test
    void whoIsStruckDownDoesNotGetAway() {
        FighterId max = max();
        scene.happens(VIKA, new Correct(max, new Correction.TrackTo(Flurb.PLOP, 1)));
        scene.happens(MAX, new Flee());
        scene.happens(VIKA, new Answer(window(1).key(), Flurb.TICKLE));
        scene.happens(VIKA, scene.nobodyReacts());

        assertThat(scene.encounter().known(max).side()).isEqualTo(Sides.HEROES);
        assertThat(scene.active()).as("a turn nobody can use").isEqualTo(snarg(1));
    }

    @Test
    void aHeroIsAskedByThemselves() {
        scene.happens(MAX, new EndTurn(scene.guard()));
        scene.happens(VIKA, new MoveAway(scene.guard(), List.of(max(), scene.fighter(LIYA).id())));

        assertThat(scene.refused(LIYA, new Answer(window(1).key(), null)))
                .isEqualTo(new EncounterRefusal.NotForYou());
        assertThat(scene.refused(STRANGER, new Answer(window(1).key(), null)))
                .isEqualTo(new EncounterRefusal.NotForYou());
        scene.happens(MAX, new Answer(window(1).key(), Flurb.ZONK), 9, 2);
        assertThat(scene.plop(snarg(1))).isEqualTo(4);
        scene.happens(VIKA, new Answer(window(1).key(), null));
        assertThat(scene.active()).isEqualTo(snarg(1));
    }

    @Test
    void takenBackTheAnswerIsOpenAgain() {
        maxMovesAwayFromBoth();
        Encounter before = scene.encounter();
        scene.happens(VIKA, new Answer(window(1).key(), Flurb.TICKLE));

        scene.happens(VIKA, scene.takingBack(1));

        assertThat(scene.encounter().stage()).isEqualTo(before.stage());
        assertThat(scene.encounter().fighters()).isEqualTo(before.fighters());
    }

    @Test
    void whoIsSentAwayIsAskedNoMore() {
        maxMovesAwayFromBoth();

        scene.happens(VIKA, new SendAway(snarg(1)));
        assertThat(scene.encounter().windows()).extracting(Window::who).containsExactly(snarg(2));
        scene.happens(VIKA, new SendAway(snarg(2)));

        assertThat(scene.encounter().windows()).isEmpty();
        scene.happens(MAX, new EndTurn(scene.guard()));
    }

    @Test
    void whatWasSpentIsThereAgainAfterTheFight() {
        scene.happens(MAX, new EndTurn(scene.guard()));
        scene.happens(MAX, new React(max(), Flurb.ZONK, snarg(1)), 1);
        assertThat(scene.encounter().known(max()).body().track(Flurb.TWITCH)).isZero();

        scene.happens(VIKA, new EncounterCommand.Close(0));

        assertThat(scene.heroOf(MAX).body().track(Flurb.TWITCH)).isEqualTo(1);
    }
}
