package dev.korchma.game.encounter;

import static dev.korchma.game.encounter.LedScene.LIYA;
import static dev.korchma.game.encounter.LedScene.MAX;
import static dev.korchma.game.encounter.LedScene.VIKA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.korchma.game.encounter.EncounterCommand.Call;
import dev.korchma.game.encounter.EncounterCommand.EndTurn;
import dev.korchma.game.encounter.EncounterCommand.Hide;
import dev.korchma.game.encounter.EncounterCommand.PutLabel;
import dev.korchma.game.encounter.EncounterCommand.Rename;
import dev.korchma.game.encounter.EncounterCommand.Reorder;
import dev.korchma.game.encounter.EncounterCommand.Reveal;
import dev.korchma.game.encounter.EncounterCommand.SendAway;
import dev.korchma.game.encounter.EncounterCommand.ThrowForTheRest;
import dev.korchma.game.encounter.EncounterCommand.ThrowOrder;
import dev.korchma.game.journal.Audience;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What whoever leads a fight puts right by hand: names, labels, the order. */
class ByHandTest {

    private final LedScene scene = new LedScene();

    private List<FighterId> order() {
        return Encounters.order(scene.encounter(), Flurb.RULES).stream()
                .map(Placed::fighter)
                .toList();
    }

    private List<EncounterTelling> told() {
        Tellings tellings = new Tellings(scene.encounter(), Flurb.PLOP, Fighter::name);
        return scene.story().stream()
                .flatMap(event -> tellings.toldTo(new Audience.Table(), event).stream())
                .toList();
    }

    @Test
    void beforeTheCallWhoeverIsLeftIsNumberedAnew() {
        scene.prepared();
        FighterId second = scene.snargs().get(1).id();

        scene.happens(VIKA, new Reveal(scene.hidden().id()));
        scene.happens(VIKA, new Rename(second, "Elder"));

        assertThat(scene.snargs().stream().map(Fighter::number)).containsExactly(1, 1, 2);
        assertThat(scene.encounter().isOneOfSeveral(scene.encounter().known(second))).isFalse();

        scene.happens(VIKA, new Hide(scene.snargs().getFirst().id()));
        scene.happens(VIKA, new SendAway(second));

        assertThat(scene.snargs().stream().map(Fighter::number)).containsExactly(0, 1);
    }

    @Test
    void whoWasSeenKeepsTheNumberAndSeveralOfOneNameAreTold() {
        scene.begun(8, 5, 1);
        List<Fighter> snargs = scene.snargs();

        scene.happens(VIKA, new Rename(snargs.get(0).id(), "Guard"));
        scene.happens(VIKA, new Rename(snargs.get(1).id(), "Guard"));

        assertThat(scene.snargs().stream().map(Fighter::number)).containsExactly(1, 2, 0);
        assertThat(scene.encounter().isOneOfSeveral(scene.snargs().get(1))).isTrue();
        scene.happens(VIKA, scene.takingBack(1));
        assertThat(scene.snargs().get(1)).isEqualTo(snargs.get(1));
        assertThat(scene.refused(VIKA, new Rename(snargs.get(0).id(), " ")))
                .isEqualTo(new EncounterRefusal.NothingToCorrect());
    }

    @Test
    void aLabelRunsOutWithTheTurnsOfItsBearerAndThatIsTold() {
        scene.begun(8, 5, 1);
        FighterId max = scene.fighter(MAX).id();
        scene.happens(VIKA, new PutLabel(max, new Label("on fire", 2, false)));

        scene.happens(MAX, new EndTurn(scene.guard()));

        assertThat(scene.encounter().known(max).label()).isEqualTo(new Label("on fire", 1, false));
        scene.happens(VIKA, new EncounterCommand.SkipTurn(scene.guard()));
        scene.happens(VIKA, new EncounterCommand.SkipTurn(scene.guard()));
        scene.happens(LIYA, new EndTurn(scene.guard()));
        assertThat(scene.encounter().known(max).label()).isNotNull();
        scene.happens(MAX, new EndTurn(scene.guard()));

        assertThat(scene.encounter().known(max).label()).isNull();
        assertThat(told())
                .contains(
                        new EncounterTelling.LabelPut("Umpf", new Label("on fire", 2, false)),
                        new EncounterTelling.LabelGone("Umpf", "on fire"));
    }

    @Test
    void aSecretLabelIsNobodysBusiness() {
        scene.begun(8, 5, 1);
        FighterId max = scene.fighter(MAX).id();
        scene.happens(VIKA, new PutLabel(max, new Label("doomed", 1, true)));

        assertThat(scene.encounter().known(max).label()).isNotNull();
        assertThat(scene.encounter().asSeen().known(max).label()).isNull();
        scene.happens(MAX, new EndTurn(scene.guard()));

        assertThat(scene.encounter().known(max).label()).isNull();
        assertThat(told()).noneMatch(one -> one.toString().contains("doomed"));
    }

    @Test
    void aLabelTakenOffIsThereAgainWhenThatIsTakenBack() {
        scene.begun(8, 5, 1);
        FighterId max = scene.fighter(MAX).id();
        scene.happens(VIKA, new PutLabel(max, new Label("on fire", 0, false)));
        scene.happens(MAX, new EndTurn(scene.guard()));
        scene.happens(VIKA, new PutLabel(max, null));

        assertThat(scene.refused(VIKA, new PutLabel(max, null)))
                .isEqualTo(new EncounterRefusal.NothingToCorrect());
        scene.happens(VIKA, scene.takingBack(1));

        assertThat(scene.encounter().known(max).label()).isEqualTo(new Label("on fire", 0, false));
    }

    @Test
    void whileTheOrderIsThrownOnlyEqualsChangePlacesAndStayChanged() {
        scene.prepared();
        scene.happens(VIKA, new Call(), 8);
        scene.happens(MAX, new ThrowOrder(), 4);
        FighterId max = scene.fighter(MAX).id();
        FighterId first = scene.snargs().getFirst().id();
        FighterId second = scene.snargs().get(1).id();
        assertThat(order()).containsExactly(max, first, second);

        scene.happens(VIKA, new Reorder(max, null));
        scene.happens(VIKA, new ThrowForTheRest(), 1);

        FighterId liya = scene.fighter(LIYA).id();
        assertThat(order()).containsExactly(first, second, max, liya);
        assertThat(scene.active()).isEqualTo(first);
        scene.happens(VIKA, new Reorder(liya, max));
        assertThat(order()).containsExactly(first, second, liya, max);
    }

    @Test
    void whoThrewLessIsNotMovedBeforeWhoThrewMore() {
        scene.prepared();
        scene.happens(VIKA, new Call(), 8);
        scene.happens(MAX, new ThrowOrder(), 3);

        assertThat(
                        scene.refused(
                                VIKA,
                                new Reorder(
                                        scene.fighter(MAX).id(), scene.snargs().getFirst().id())))
                .isEqualTo(new EncounterRefusal.NotTied());
    }

    @Test
    void tiesSettledAreTakenBackWithTheStep() {
        scene.prepared();
        scene.happens(VIKA, new Call(), 8);
        scene.happens(MAX, new ThrowOrder(), 4);
        List<FighterId> before = order();
        scene.happens(VIKA, new Reorder(scene.fighter(MAX).id(), null));

        scene.happens(VIKA, scene.takingBack(1));

        assertThat(order()).isEqualTo(before);
    }
}
