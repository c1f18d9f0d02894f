package dev.korchma.game.encounter;

import static dev.korchma.game.encounter.LedScene.LIYA;
import static dev.korchma.game.encounter.LedScene.MAX;
import static dev.korchma.game.encounter.LedScene.VIKA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.korchma.game.encounter.EncounterCommand.Act;
import dev.korchma.game.encounter.EncounterCommand.AnswerWish;
import dev.korchma.game.encounter.EncounterCommand.EndTurn;
import dev.korchma.game.encounter.EncounterCommand.SayWish;
import dev.korchma.game.encounter.EncounterCommand.SkipTurn;
import dev.korchma.game.encounter.EncounterCommand.TryWish;
import dev.korchma.game.encounter.EncounterCommand.WeighWish;
import dev.korchma.game.encounter.EncounterCommand.WishIsAct;
import dev.korchma.game.journal.Audience;
import dev.korchma.game.rules.Verdict;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a player wants to do that is no action of the rules. */
class WishTest {

    private static final String ROPE = "I cut the rope";

    /** Nothing else in the scene is this number. */
    private static final int SECRET = 7321;

    private final LedScene scene = new LedScene();

    @BeforeEach
    void theTurnIsMaxs() {
        scene.begun(8, 5, 1);
    }

    private void said() {
        scene.happens(MAX, new SayWish(scene.guard(), ROPE));
    }

    private void weighed(int against) {
        said();
        scene.happens(VIKA, new WeighWish(ROPE, Flurb.SQUINT, List.of(), against));
    }

    private List<String> told() {
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
    void onlyWhoseTurnItIsSaysAndOnlyWhoLeadsDecides() {
        assertThat(scene.refused(LIYA, new SayWish(scene.guard(), ROPE)))
                .isEqualTo(new EncounterRefusal.NotYourTurn(scene.active()));
        said();

        assertThat(scene.refused(MAX, new WeighWish(ROPE, Flurb.SQUINT, List.of(), 1)))
                .isEqualTo(new EncounterRefusal.NotLeading());
        assertThat(scene.refused(MAX, new AnswerWish(scene.guard(), ROPE, Wish.Answer.GRANTED)))
                .isEqualTo(new EncounterRefusal.NotLeading());
        assertThat(told()).contains("Wished[fighter=Umpf, words=" + ROPE + "]");
    }

    @Test
    void anotherWishTakesThePlaceOfTheFirstAndTheMasterDoesNotDecideWhatTheyDidNotRead() {
        said();
        scene.happens(MAX, new SayWish(scene.guard(), "I sing"));

        assertThat(scene.encounter().wish()).contains(new Wish.Said("I sing"));
        assertThat(scene.refused(VIKA, new AnswerWish(scene.guard(), ROPE, Wish.Answer.GRANTED)))
                .isEqualTo(new EncounterRefusal.NothingWished());
    }

    @Test
    void theNumberToBeatIsTheMastersAlone() {
        weighed(SECRET);
        scene.happens(MAX, new TryWish(scene.guard()), 6);

        assertThat(scene.encounter().toString()).contains("" + SECRET);
        assertThat(scene.encounter().asSeen().toString())
                .doesNotContain("" + SECRET)
                .doesNotContain("whiff");
        assertThat(told()).noneMatch(line -> line.contains("" + SECRET) || line.contains("whiff"));
        assertThat(told()).anyMatch(line -> line.startsWith("Tried") && line.contains("total=10"));
    }

    @Test
    void whatWorkedTakesWhatADeedTakesOfTheTurn() {
        weighed(5);
        scene.happens(MAX, new TryWish(scene.guard()), 6);
        assertThat(scene.refused(MAX, new EndTurn(scene.guard())))
                .isEqualTo(new EncounterRefusal.WaitsForMasters());
        assertThat(scene.refused(VIKA, new SkipTurn(scene.guard())))
                .isEqualTo(new EncounterRefusal.WaitsForMasters());
        assertThat(scene.refused(MAX, new SayWish(scene.guard(), "I sing")))
                .isEqualTo(new EncounterRefusal.WaitsForMasters());

        scene.happens(VIKA, new AnswerWish(scene.guard(), ROPE, Wish.Answer.WORKS));

        assertThat(scene.encounter().wish()).isEmpty();
        assertThat(scene.active()).as("a turn is one snap").isEqualTo(scene.snargs().get(0).id());
        assertThat(told()).anyMatch(line -> line.contains("answer=WORKS"));
    }

    @Test
    void whatIsRefusedTakesNothing() {
        weighed(5);

        scene.happens(VIKA, new AnswerWish(scene.guard(), ROPE, Wish.Answer.REFUSED));

        assertThat(scene.active()).isEqualTo(scene.fighter(MAX).id());
        assertThat(scene.encounter().offers(scene.active(), Flurb.RULES))
                .anyMatch(offered -> offered.legal());
        assertThat(scene.refused(MAX, new TryWish(scene.guard())))
                .isEqualTo(new EncounterRefusal.NothingWished());
    }

    @Test
    void theSecondClickOfTheMasterDoesNotAnswerTheSameWordsSaidAgain() {
        said();
        AnswerWish clicked = new AnswerWish(scene.guard(), ROPE, Wish.Answer.REFUSED);
        scene.happens(VIKA, clicked);
        said();

        assertThat(scene.refused(VIKA, clicked)).isEqualTo(new EncounterRefusal.TooLate());
        assertThat(scene.encounter().wish()).contains(new Wish.Said(ROPE));
    }

    @Test
    void aMasterMayLetItBeForNothing() {
        said();
        scene.happens(VIKA, new AnswerWish(scene.guard(), ROPE, Wish.Answer.FREE));
        assertThat(scene.active()).isEqualTo(scene.fighter(MAX).id());

        said();
        scene.happens(VIKA, new AnswerWish(scene.guard(), ROPE, Wish.Answer.GRANTED));
        assertThat(scene.active()).isEqualTo(scene.snargs().get(0).id());
    }

    @Test
    void asAnAttackItIsTheFightersOwn() {
        said();
        FighterId snarg = scene.snargs().get(0).id();

        scene.happens(VIKA, new WishIsAct(ROPE, Flurb.ZONK, snarg, List.of()), 9, 2);

        assertThat(scene.plop(snarg)).isEqualTo(4);
        assertThat(scene.encounter().wish()).isEmpty();
    }

    @Test
    void aMasterThrowsForWhoIsAway() {
        weighed(5);
        scene.happens(VIKA, new TryWish(scene.guard()), 1);

        assertThat(scene.encounter().wish())
                .get()
                .isInstanceOfSatisfying(
                        Wish.Tried.class,
                        tried ->
                                assertThat(tried.verdict())
                                        .isNotNull()
                                        .extracting(Verdict::success)
                                        .isEqualTo(false));
    }

    @Test
    void takenBackTheThrowFallsTheSameAgain() {
        weighed(5);
        scene.happens(MAX, new TryWish(scene.guard()), 6);
        Wish before = scene.encounter().wish().orElseThrow();

        scene.happens(MAX, scene.takingBack(1));
        assertThat(scene.encounter().wish()).get().isInstanceOf(Wish.Weighed.class);
        scene.happens(MAX, new TryWish(scene.guard()));

        assertThat(scene.encounter().wish()).contains(before);
    }

    @Test
    void aWishThatWasNotThrownForIsGoneWithTheTurn() {
        said();
        scene.happens(MAX, new EndTurn(scene.guard()));

        assertThat(scene.encounter().wish()).isEmpty();
        assertThat(scene.refused(VIKA, new AnswerWish(scene.guard(), ROPE, Wish.Answer.GRANTED)))
                .isEqualTo(new EncounterRefusal.NothingWished());
    }

    @Test
    void whoHasSomethingOnTheirMindKeepsTheTurn() {
        said();
        scene.happens(MAX, new Act(scene.guard(), Flurb.ZONK, scene.snargs().get(0).id()), 1);

        assertThat(scene.active()).isEqualTo(scene.fighter(MAX).id());
    }
}
