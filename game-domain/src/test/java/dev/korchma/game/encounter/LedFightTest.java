package dev.korchma.game.encounter;

import static dev.korchma.game.encounter.LedScene.LIYA;
import static dev.korchma.game.encounter.LedScene.MAX;
import static dev.korchma.game.encounter.LedScene.STRANGER;
import static dev.korchma.game.encounter.LedScene.VIKA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.korchma.game.encounter.EncounterCommand.Act;
import dev.korchma.game.encounter.EncounterCommand.ActOutOfTurn;
import dev.korchma.game.encounter.EncounterCommand.ActTogether;
import dev.korchma.game.encounter.EncounterCommand.Call;
import dev.korchma.game.encounter.EncounterCommand.Close;
import dev.korchma.game.encounter.EncounterCommand.Correct;
import dev.korchma.game.encounter.EncounterCommand.EndTurn;
import dev.korchma.game.encounter.EncounterCommand.Flee;
import dev.korchma.game.encounter.EncounterCommand.GoOn;
import dev.korchma.game.encounter.EncounterCommand.HandBack;
import dev.korchma.game.encounter.EncounterCommand.Hide;
import dev.korchma.game.encounter.EncounterCommand.Join;
import dev.korchma.game.encounter.EncounterCommand.Rename;
import dev.korchma.game.encounter.EncounterCommand.Reveal;
import dev.korchma.game.encounter.EncounterCommand.SendAway;
import dev.korchma.game.encounter.EncounterCommand.SkipTurn;
import dev.korchma.game.encounter.EncounterCommand.StandStill;
import dev.korchma.game.encounter.EncounterCommand.TakeOver;
import dev.korchma.game.encounter.EncounterCommand.ThrowForTheRest;
import dev.korchma.game.encounter.EncounterCommand.ThrowOrder;
import dev.korchma.game.journal.Audience;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A fight somebody leads: from the preparation nobody sees to the end that is declared. */
class LedFightTest {

    private final LedScene scene = new LedScene();

    private List<String> toldToTheTable() {
        Tellings tellings =
                new Tellings(
                        scene.encounter(),
                        Flurb.PLOP,
                        one -> one.name().isEmpty() ? "snarg " + one.number() : one.name());
        return scene.story().stream()
                .flatMap(event -> tellings.toldTo(new Audience.Table(), event).stream())
                .map(Object::toString)
                .toList();
    }

    @Test
    void onlyWhoLeadsPreparesCallsAndCloses() {
        scene.prepared();

        var notLeading = new EncounterRefusal.NotLeading();
        assertThat(scene.refused(MAX, new Call())).isEqualTo(notLeading);
        assertThat(scene.refused(MAX, scene.snargs(1, false))).isEqualTo(notLeading);
        assertThat(scene.refused(STRANGER, new Close(100))).isEqualTo(notLeading);
        assertThat(scene.refused(LIYA, new Reveal(scene.hidden().id()))).isEqualTo(notLeading);
    }

    @Test
    void beforeItIsCalledOutThereIsNoFightForAnybodyElse() {
        scene.prepared();

        assertThat(scene.refused(MAX, new ThrowOrder()))
                .isEqualTo(new EncounterRefusal.NoSuchEncounter());
        assertThat(scene.refused(MAX, new Flee()))
                .isEqualTo(new EncounterRefusal.NoSuchEncounter());
        assertThat(toldToTheTable()).isEmpty();
    }

    @Test
    void creaturesOfAKindThrowOnceAndHeroesThrowForThemselves() {
        scene.begun(8, 5, 1);

        List<FighterId> order =
                ((Stage.Running) scene.encounter().stage())
                        .order().stream().map(Placed::fighter).toList();
        assertThat(order)
                .containsExactly(
                        scene.fighter(MAX).id(),
                        scene.snargs().get(0).id(),
                        scene.snargs().get(1).id(),
                        scene.fighter(LIYA).id());
        assertThat(scene.active()).isEqualTo(scene.fighter(MAX).id());
    }

    @Test
    void whoHasThrownDoesNotThrowAgainAndTheMasterThrowsForTheAbsent() {
        scene.prepared();
        scene.happens(VIKA, new Call(), 8);
        scene.happens(MAX, new ThrowOrder(), 5);

        assertThat(scene.refused(MAX, new ThrowOrder()))
                .isEqualTo(new EncounterRefusal.ThrownAlready());
        scene.happens(VIKA, new ThrowForTheRest(), 3);

        assertThat(scene.encounter().stage()).isInstanceOf(Stage.Running.class);
        assertThat(scene.refused(LIYA, new ThrowOrder())).isEqualTo(new EncounterRefusal.NotNow());
    }

    @Test
    void whoIsHiddenHasNoTurnIsNobodysTargetAndIsNotTold() {
        scene.begun(8, 5, 1);
        FighterId hidden = scene.hidden().id();

        assertThat(scene.encounter().offers(scene.active(), Flurb.RULES))
                .allSatisfy(
                        offered -> assertThat(offered.targets()).doesNotContain(hidden.value()));
        assertThat(((Stage.Running) scene.encounter().stage()).order())
                .noneMatch(placed -> placed.fighter().equals(hidden));
        assertThat(scene.encounter().asSeen().fighters()).noneMatch(Fighter::hidden);
        assertThat(toldToTheTable()).noneMatch(told -> told.contains("snarg 0"));
        assertThat(scene.refused(MAX, new Act(scene.guard(), Flurb.ZONK, hidden)))
                .isEqualTo(new EncounterRefusal.NoSuchTarget());
    }

    @Test
    void anAmbushRevealsAndStrikesAndTheTurnThatIsOnGoesOn() {
        scene.begun(8, 5, 1);
        FighterId hidden = scene.hidden().id();
        FighterId max = scene.fighter(MAX).id();

        scene.happens(VIKA, new ActOutOfTurn(hidden, Flurb.TICKLE, max));

        assertThat(scene.encounter().known(hidden).hidden()).isFalse();
        assertThat(scene.encounter().known(hidden).number()).isEqualTo(3);
        assertThat(scene.plop(max)).isEqualTo(9);
        assertThat(scene.active()).isEqualTo(max);
        assertThat(((Stage.Running) scene.encounter().stage()).order()).hasSize(5);
        assertThat(toldToTheTable()).anyMatch(told -> told.contains("Seen[name=snarg 3]"));
    }

    @Test
    void numbersOfThoseWhoAreSeenHaveNoGaps() {
        scene.prepared();
        FighterId hidden = scene.hidden().id();
        scene.happens(VIKA, scene.snargs(1, false));
        assertThat(scene.snargs().stream().map(Fighter::number)).containsExactly(1, 2, 0, 3);

        scene.happens(VIKA, new Reveal(hidden));

        assertThat(scene.snargs().stream().map(Fighter::number)).containsExactly(1, 2, 3, 4);
    }

    @Test
    void whoIsSeenCanBeHiddenOnlyBeforeTheCall() {
        scene.prepared();
        FighterId first = scene.snargs().getFirst().id();
        scene.happens(VIKA, new Hide(first));
        assertThat(scene.encounter().known(first).hidden()).isTrue();
        scene.happens(VIKA, new Call(), 8);

        assertThat(scene.refused(VIKA, new Hide(scene.snargs().get(1).id())))
                .isEqualTo(new EncounterRefusal.AlreadyCalled());
    }

    @Test
    void creaturesOfAKindActTogetherInOneStep() {
        scene.begun(8, 1, 2);
        assertThat(scene.active()).isEqualTo(scene.snargs().getFirst().id());

        scene.happens(VIKA, new ActTogether(scene.guard()));

        assertThat(scene.plop(scene.fighter(MAX).id()) + scene.plop(scene.fighter(LIYA).id()))
                .as("two snargs tickled once each")
                .isEqualTo(18);
        assertThat(scene.active()).isEqualTo(scene.fighter(LIYA).id());
    }

    @Test
    void theLastFoeInSightFallsAndNobodyWins() {
        scene.begun(8, 5, 1);
        scene.snargs().stream()
                .filter(one -> !one.hidden())
                .forEach(one ->
                        scene.happens(
                                VIKA,
                                new Correct(one.id(), new Correction.TrackTo(Flurb.PLOP, 0))));

        scene.happens(MAX, new EndTurn(scene.guard()));

        assertThat(scene.encounter().stage()).isInstanceOf(Stage.Running.class);
        assertThat(scene.active()).isEqualTo(scene.fighter(LIYA).id());
        assertThat(toldToTheTable()).noneMatch(told -> told.startsWith("Finished"));
    }

    @Test
    void aCreaturesStateIsNotToldAHerosIs() {
        scene.begun(8, 5, 1);
        FighterId snarg = scene.snargs().getFirst().id();
        FighterId max = scene.fighter(MAX).id();
        List<String> before = toldToTheTable();

        scene.happens(VIKA, new Correct(snarg, new Correction.TrackBy(Flurb.PLOP, -4)));
        assertThat(toldToTheTable()).isEqualTo(before);

        scene.happens(VIKA, new Correct(max, new Correction.TrackBy(Flurb.PLOP, -4)));
        assertThat(toldToTheTable()).hasSize(before.size() + 1);
        assertThat(scene.refused(VIKA, new Correct(max, new Correction.TrackTo(Flurb.PLOP, 6))))
                .isEqualTo(new EncounterRefusal.NothingToCorrect());
    }

    @Test
    void heroesGoWithTheirOwnBodiesAndComeBackAsTheyAre() {
        scene.begun(8, 5, 1);
        FighterId max = scene.fighter(MAX).id();
        assertThat(scene.heroOf(MAX).fighting()).isEqualTo(scene.encounter().id());
        scene.happens(VIKA, new Correct(max, new Correction.TrackTo(Flurb.PLOP, 3)));

        scene.happens(VIKA, new Close(101));

        assertThat(scene.heroOf(MAX).fighting()).isNull();
        assertThat(scene.heroOf(MAX).body().track(Flurb.PLOP)).isEqualTo(3);
        assertThat(scene.heroOf(LIYA).body().track(Flurb.PLOP)).isEqualTo(10);
        assertThat(scene.heroOf(MAX).experience()).isEqualTo(50);
        assertThat(scene.heroOf(LIYA).experience()).isEqualTo(50);
        assertThat(scene.encounter().stage()).isEqualTo(new Stage.Over(new Outcome.Closed()));
    }

    @Test
    void whoFledKeepsTheirWoundsAndSharesNothing() {
        scene.begun(8, 5, 1);
        scene.happens(
                VIKA, new Correct(scene.fighter(MAX).id(), new Correction.TrackTo(Flurb.PLOP, 3)));

        scene.happens(MAX, new Flee());
        scene.happens(VIKA, scene.nobodyReacts());
        assertThat(scene.active()).as("the turn was Max's").isEqualTo(scene.snargs().get(0).id());
        scene.happens(VIKA, new Close(100));

        assertThat(scene.heroOf(MAX).body().track(Flurb.PLOP)).isEqualTo(3);
        assertThat(scene.heroOf(MAX).experience()).isZero();
        assertThat(scene.heroOf(LIYA).experience()).isEqualTo(100);
    }

    @Test
    void whoFledMayComeBack() {
        scene.begun(8, 5, 1);
        scene.happens(MAX, new Flee());
        scene.happens(VIKA, scene.nobodyReacts());

        scene.happens(MAX, new Join(Newcomer.hero(scene.heroOf(MAX))), 9);

        assertThat(scene.heroOf(MAX).fighting()).isEqualTo(scene.encounter().id());
        assertThat(scene.refused(MAX, new Join(Newcomer.hero(scene.heroOf(MAX)))))
                .isEqualTo(new EncounterRefusal.InItAlready());
        assertThat(scene.refused(MAX, new Join(Newcomer.hero(scene.heroOf(LIYA)))))
                .isEqualTo(new EncounterRefusal.NotForYou());
    }

    @Test
    void theMasterPlaysForWhoIsAwayUntilTheyAreBack() {
        scene.begun(8, 5, 1);
        FighterId max = scene.fighter(MAX).id();
        FighterId snarg = scene.snargs().getFirst().id();
        assertThat(scene.refused(VIKA, new Act(scene.guard(), Flurb.ZONK, snarg)))
                .isEqualTo(new EncounterRefusal.NotYourTurn(max));

        scene.happens(VIKA, new TakeOver(max));
        assertThat(scene.refused(MAX, new Act(scene.guard(), Flurb.ZONK, snarg)))
                .isInstanceOf(EncounterRefusal.class);
        scene.happens(VIKA, new Act(scene.guard(), Flurb.ZONK, snarg), 1);
        scene.happens(VIKA, new HandBack(max));

        assertThat(scene.encounter().known(max).isLedBy(MAX)).isTrue();
        assertThat(toldToTheTable())
                .contains("Led[name=Umpf, byMasters=true]", "Led[name=Umpf, byMasters=false]");
    }

    @Test
    void whileItStandsStillNobodyActs() {
        scene.begun(8, 5, 1);
        String guard = scene.guard();
        scene.happens(VIKA, new StandStill());

        var still = new EncounterRefusal.StandsStill();
        assertThat(scene.refused(MAX, new EndTurn(guard))).isEqualTo(still);
        assertThat(scene.refused(VIKA, new SkipTurn(guard))).isEqualTo(still);
        scene.happens(VIKA, new GoOn());

        assertThat(scene.guard()).isEqualTo(guard);
        scene.happens(MAX, new EndTurn(guard));
    }

    @Test
    void aHeroWhoFightsElsewhereIsNotCalled() {
        scene.prepared();
        scene.heroFightsElsewhere(LIYA);

        assertThat(scene.refused(VIKA, new Call()))
                .isEqualTo(new EncounterRefusal.FightsElsewhere());
    }

    @Test
    void takenBackTheBlowIsUndoneAndTheDiceFallTheSameAgain() {
        scene.begun(8, 5, 1);
        FighterId first = scene.snargs().get(0).id();
        FighterId second = scene.snargs().get(1).id();
        Encounter before = scene.encounter();
        scene.happens(MAX, new Act(scene.guard(), Flurb.ZONK, first), 9, 2);
        assertThat(scene.plop(first)).isEqualTo(4);

        scene.happens(MAX, scene.takingBack(1));
        assertThat(scene.encounter().fighters()).isEqualTo(before.fighters());
        assertThat(scene.encounter().stage()).isEqualTo(before.stage());
        scene.happens(MAX, new Act(scene.guard(), Flurb.ZONK, second));

        assertThat(scene.plop(first)).isEqualTo(10);
        assertThat(scene.plop(second)).as("the same 9 and 2").isEqualTo(4);
        assertThat(scene.encounter().stuck()).isEmpty();
    }

    @Test
    void afterOthersHaveActedOnlyTheMasterTakesBack() {
        scene.begun(8, 5, 1);
        scene.happens(MAX, new EndTurn(scene.guard()));
        scene.happens(VIKA, new ActTogether(scene.guard()));

        assertThat(scene.refused(MAX, scene.takingBack(1)))
                .isEqualTo(new EncounterRefusal.OthersActedSince());
        assertThat(scene.refused(MAX, scene.takingBack(2)))
                .isEqualTo(new EncounterRefusal.OthersActedSince());
        scene.happens(VIKA, scene.takingBack(2));

        assertThat(scene.active()).isEqualTo(scene.fighter(MAX).id());
        assertThat(scene.plop(scene.fighter(LIYA).id())).isEqualTo(10);
    }

    @Test
    void whatAMasterDoesUnseenIsNotInTheWayOfWhoTakesTheirLastStepBack() {
        scene.begun(8, 5, 1);
        FighterId snarg = scene.snargs().getFirst().id();
        FighterId hidden = scene.hidden().id();
        scene.happens(MAX, new Act(scene.guard(), Flurb.ZONK, snarg), 9, 2);
        scene.happens(VIKA, scene.snargs(1, true));
        scene.happens(VIKA, new Rename(hidden, "Old one"));

        scene.happens(MAX, scene.takingTheLastSeenBack());

        assertThat(scene.plop(snarg)).isEqualTo(10);
        assertThat(scene.encounter().known(hidden).name()).isEqualTo("Old one");
    }

    @Test
    void whatIsTakenBackUnseenIsNotTold() {
        scene.begun(8, 5, 1);
        scene.happens(VIKA, new Rename(scene.hidden().id(), "Old one"));
        List<String> told = toldToTheTable();

        scene.happens(VIKA, scene.takingBack(1));

        assertThat(scene.hidden().name()).isEmpty();
        assertThat(toldToTheTable()).isEqualTo(told);
    }

    @Test
    void theBeginningOfAFightIsNotTakenBack() {
        scene.begun(8, 5, 1);

        assertThat(scene.refused(VIKA, scene.takingBack(1)))
                .isEqualTo(new EncounterRefusal.NothingToTakeBack());
    }

    @Test
    void whoIsSentAwayIsNobodysTargetAnyMore() {
        scene.begun(8, 5, 1);
        FighterId first = scene.snargs().getFirst().id();

        scene.happens(VIKA, new SendAway(first));

        assertThat(scene.encounter().offers(scene.active(), Flurb.RULES))
                .allSatisfy(offered -> assertThat(offered.targets()).doesNotContain(first.value()));
        assertThat(scene.refused(VIKA, new SendAway(first)))
                .isEqualTo(new EncounterRefusal.NoSuchFighter());
    }
}
