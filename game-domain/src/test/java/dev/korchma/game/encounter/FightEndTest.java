package dev.korchma.game.encounter;

import static dev.korchma.game.encounter.Scene.FIRST;
import static dev.korchma.game.encounter.Scene.LIYA;
import static dev.korchma.game.encounter.Scene.MAX;
import static dev.korchma.game.encounter.Scene.SECOND;
import static org.assertj.core.api.Assertions.assertThat;

import dev.korchma.game.character.ExperienceGained;
import dev.korchma.game.encounter.Outcome.Ending;
import dev.korchma.game.encounter.Outcome.Won;
import dev.korchma.game.journal.Event;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How a fight is over, and what that is worth. */
class FightEndTest {

    private static final Won DOWN = new Won(FIRST, SECOND, Ending.DOWN);

    private final Scene scene =
            new Scene(Flurb.build(4, 5, Flurb.ZONKER), Flurb.build(0, 5, Flurb.ZONKER));

    /** Max strikes first and twice as hard as anybody can stand. */
    private List<Event> won() {
        scene.begun(9, 2);
        return scene.happens(MAX, scene.blow(Flurb.ZONK), 10, 6, 6);
    }

    private static Award award(List<Event> events) {
        return events.stream()
                .filter(EncounterEvent.Ended.class::isInstance)
                .map(event -> ((EncounterEvent.Ended) event).awards().getFirst())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void exactlyZeroIsDown() {
        scene.begun(9, 2);

        scene.happens(MAX, scene.blow(Flurb.ZONK), 8, 6);

        assertThat(scene.plop(SECOND)).as("10 - (6 + 4)").isZero();
        assertThat(scene.encounter().stage()).isEqualTo(new Stage.Over(DOWN));
    }

    @Test
    void moreThanThereIsTakesItToZeroAndNotBelow() {
        won();

        assertThat(scene.plop(SECOND)).isZero();
        assertThat(scene.encounter().stage()).isEqualTo(new Stage.Over(DOWN));
    }

    @Test
    void whenItIsOverNobodyDoesAnythingAnyMore() {
        won();

        var over = new EncounterRefusal.AlreadyOver(DOWN);
        assertThat(scene.refused(MAX, scene.blow(Flurb.ZONK))).isEqualTo(over);
        assertThat(scene.refused(LIYA, scene.blow(Flurb.ZONK))).isEqualTo(over);
        assertThat(scene.refused(LIYA, new EncounterCommand.Surrender())).isEqualTo(over);
        assertThat(scene.refused(LIYA, new EncounterCommand.EndTurn("over"))).isEqualTo(over);
        assertThat(scene.refused(LIYA, scene.acceptance())).isEqualTo(over);
        assertThat(scene.encounter().offers(FIRST, Flurb.RULES)).isEmpty();
    }

    @Test
    void whoDownsThemselvesLoses() {
        scene.begun(9, 2);
        for (int bite = 1; bite < 10; bite++) {
            scene.happens(MAX, scene.blow(Flurb.GNAW));
            scene.happens(LIYA, new EncounterCommand.EndTurn(scene.encounter().guard()));
        }

        scene.happens(MAX, scene.blow(Flurb.GNAW));

        assertThat(scene.encounter().stage())
                .isEqualTo(new Stage.Over(new Won(SECOND, FIRST, Ending.DOWN)));
        assertThat(scene.liya().experience()).isEqualTo(Flurb.AWARD);
        assertThat(scene.max().experience()).isZero();
    }

    @Test
    void surrenderNeedsNoTurnAndMakesTheOtherTheWinner() {
        scene.begun(9, 2);

        scene.happens(LIYA, new EncounterCommand.Surrender());

        assertThat(scene.encounter().stage())
                .isEqualTo(new Stage.Over(new Won(FIRST, SECOND, Ending.SURRENDER)));
        assertThat(scene.plop(SECOND)).isEqualTo(10);
        assertThat(scene.max().experience()).isEqualTo(Flurb.AWARD);
    }

    @Test
    void experienceComesToTheWinnerOnceAndIsToldAsItWasBooked() {
        List<Event> events = won();

        assertThat(events).filteredOn(ExperienceGained.class::isInstance).hasSize(1);
        assertThat(award(events)).isEqualTo(new Award(FIRST, 30, 30, false));
        assertThat(scene.max().experience()).isEqualTo(30);
        assertThat(scene.liya().experience()).isZero();
    }

    @Test
    void aDayBringsNoMoreThanItsLimitAndTheNextDayBeginsAnew() {
        won();
        scene.another();
        assertThat(award(won())).isEqualTo(new Award(FIRST, 20, 50, true));
        scene.another();
        List<Event> third = won();
        assertThat(award(third)).isEqualTo(new Award(FIRST, 0, 50, true));
        assertThat(third).noneMatch(ExperienceGained.class::isInstance);

        scene.another().pass(Duration.ofHours(14));
        assertThat(award(won())).isEqualTo(new Award(FIRST, 30, 80, false));
    }

    @Test
    void aRematchIsAnotherFightWithCopiesAtFullStrength() {
        won();

        scene.another().begun(2, 9);

        assertThat(scene.plop(FIRST)).isEqualTo(10);
        assertThat(scene.plop(SECOND)).isEqualTo(10);
        assertThat(scene.active()).isEqualTo(SECOND);
        scene.happens(MAX, new EncounterCommand.Surrender());
        assertThat(scene.liya().experience()).isEqualTo(Flurb.AWARD);
    }
}
