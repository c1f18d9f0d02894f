package dev.korchma.game.encounter;

import static dev.korchma.game.encounter.Scene.FIRST;
import static dev.korchma.game.encounter.Scene.MAX;
import static dev.korchma.game.encounter.Scene.SECOND;
import static org.assertj.core.api.Assertions.assertThat;

import dev.korchma.game.encounter.Outcome.Ending;
import dev.korchma.game.encounter.Outcome.Won;
import dev.korchma.game.journal.Event;
import dev.korchma.game.rules.Build;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The computer acts at once, and not by chance. */
class ComputerOpponentTest {

    private static final Build BOTH = Flurb.build(0, 5, Flurb.ZONKER, Flurb.FEATHER);

    private static Scene against(int wobOfMax) {
        return new Scene(Flurb.build(0, wobOfMax, Flurb.ZONKER), Flurb.build(0, 5, Flurb.ZONKER));
    }

    private static List<String> done(List<Event> events) {
        return events.stream()
                .filter(EncounterEvent.Acted.class::isInstance)
                .map(event -> (EncounterEvent.Acted) event)
                .filter(acted -> acted.fighter().equals(SECOND))
                .map(EncounterEvent.Acted::action)
                .toList();
    }

    @Test
    void whoeverIsEasyToHitIsHitWithTheHeavyThing() {
        Scene scene = against(3);

        List<Event> events = scene.happens(MAX, scene.againstComputer(BOTH), 2, 9, 8, 4);

        assertThat(done(events)).containsExactly(Flurb.ZONK);
        assertThat(scene.plop(FIRST)).isEqualTo(6);
        assertThat(scene.active()).isEqualTo(FIRST);
    }

    @Test
    void whoeverIsHardToHitIsTickled() {
        Scene scene = against(20);

        List<Event> events = scene.happens(MAX, scene.againstComputer(BOTH), 2, 9);

        assertThat(done(events)).containsExactly(Flurb.TICKLE);
        assertThat(scene.plop(FIRST)).isEqualTo(9);
    }

    @Test
    void whatOnlyHurtsItselfIsLeftAloneAndTheTurnHandedOn() {
        Scene scene = against(5);

        List<Event> events = scene.happens(MAX, scene.againstComputer(Flurb.build(0, 5)), 2, 9);

        assertThat(done(events)).isEmpty();
        assertThat(scene.plop(SECOND)).isEqualTo(10);
        assertThat(scene.active()).isEqualTo(FIRST);
    }

    @Test
    void itAnswersABlowInTheSameStep() {
        Scene scene = against(5);
        scene.happens(MAX, scene.againstComputer(BOTH), 9, 2);

        scene.happens(MAX, scene.blow(Flurb.ZONK), 7, 2, 6, 5);

        assertThat(scene.plop(SECOND)).isEqualTo(8);
        assertThat(scene.plop(FIRST)).isEqualTo(5);
        assertThat(scene.active()).isEqualTo(FIRST);
    }

    @Test
    void itDoesNotStrikeBackWhenItIsDownAndGainsNothingWhenItWins() {
        Scene scene = against(5);
        scene.happens(MAX, scene.againstComputer(BOTH), 9, 2);
        scene.happens(MAX, scene.blow(Flurb.ZONK), 10, 6, 6);
        assertThat(scene.encounter().stage())
                .isEqualTo(new Stage.Over(new Won(FIRST, SECOND, Ending.DOWN)));
        assertThat(scene.max().experience()).isEqualTo(Flurb.AWARD);

        scene.another().happens(MAX, scene.againstComputer(BOTH), 2, 9, 10, 6, 6);
        assertThat(scene.encounter().stage())
                .isEqualTo(new Stage.Over(new Won(SECOND, FIRST, Ending.DOWN)));
        assertThat(scene.max().experience()).isEqualTo(Flurb.AWARD);
        assertThat(scene.liya().experience()).isZero();
    }
}
