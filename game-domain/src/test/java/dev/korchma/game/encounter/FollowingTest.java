package dev.korchma.game.encounter;

import static dev.korchma.game.encounter.LedScene.LIYA;
import static dev.korchma.game.encounter.LedScene.MAX;
import static dev.korchma.game.encounter.LedScene.VIKA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.korchma.game.character.Character;
import dev.korchma.game.encounter.EncounterCommand.Call;
import dev.korchma.game.encounter.EncounterCommand.Follow;
import dev.korchma.game.encounter.EncounterCommand.SendAway;
import dev.korchma.game.encounter.EncounterCommand.TakeOver;
import dev.korchma.game.encounter.EncounterCommand.ThrowOrder;
import dev.korchma.game.journal.MemberId;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Heroes who come to be played while a fight is made ready or called out. */
class FollowingTest {

    private static final MemberId TIM = new MemberId(new UUID(1, 4));
    private static final EncounterRefusal NOTHING = new EncounterRefusal.NothingToCorrect();

    private final LedScene scene = new LedScene().prepared();

    private Follow plays(MemberId player, Character hero) {
        return new Follow(player, Newcomer.hero(hero));
    }

    @Test
    void aHeroMadeLaterIsInThePreparedFight() {
        Character tims = scene.hero(3, TIM, "Gloop");

        scene.happens(TIM, plays(TIM, tims));

        assertThat(scene.fighter(TIM).name()).isEqualTo("Gloop");
        assertThat(scene.heroOf(TIM).fighting()).isNull();
        assertThat(scene.refused(TIM, plays(TIM, tims))).isEqualTo(NOTHING);
    }

    @Test
    void anotherHeroComesInThePlaceOfTheOneBefore() {
        Character other = scene.hero(3, MAX, "Gloop");

        scene.happens(MAX, plays(MAX, other));

        assertThat(scene.encounter().fighters())
                .extracting(Fighter::name)
                .contains("Gloop", "Ploo")
                .doesNotContain("Umpf");
    }

    @Test
    void whoeverIsPlayedNoMoreLeavesAndMayComeBack() {
        scene.happens(MAX, new Follow(MAX, null));
        assertThat(scene.encounter().ledBy(MAX)).isEmpty();

        scene.happens(MAX, plays(MAX, scene.heroOf(MAX)));
        assertThat(scene.encounter().ledBy(MAX)).isPresent();
    }

    @Test
    void whomTheMasterSentAwayStaysAwayBeforeAndAfterTheCall() {
        scene.happens(VIKA, new SendAway(scene.fighter(MAX).id()));
        assertThat(scene.refused(MAX, plays(MAX, scene.heroOf(MAX)))).isEqualTo(NOTHING);

        scene.happens(VIKA, new Call(), 8);
        assertThat(scene.refused(MAX, plays(MAX, scene.heroOf(MAX)))).isEqualTo(NOTHING);
        assertThat(scene.encounter().asSeen().sentAway()).isEmpty();
    }

    @Test
    void aHeroMadeWhileTheOrderIsThrownIsCalledBesides() {
        scene.happens(VIKA, new Call(), 8);
        Character tims = scene.hero(3, TIM, "Gloop");

        scene.happens(TIM, plays(TIM, tims));
        scene.happens(MAX, new ThrowOrder(), 5);
        scene.happens(LIYA, new ThrowOrder(), 4);

        assertThat(scene.heroOf(TIM).fighting()).isEqualTo(scene.encounter().id());
        assertThat(scene.encounter().stage()).isInstanceOf(Stage.Gathering.class);
        scene.happens(TIM, new ThrowOrder(), 3);
        assertThat(scene.encounter().stage()).isInstanceOf(Stage.Running.class);
    }

    @Test
    void whoWasCalledOutIsNotExchangedAndABegunFightIsLeftAlone() {
        scene.happens(VIKA, new Call(), 8);
        Character other = scene.hero(3, MAX, "Gloop");

        assertThat(scene.refused(MAX, plays(MAX, other))).isEqualTo(NOTHING);
        scene.happens(MAX, new ThrowOrder(), 5);
        scene.happens(LIYA, new ThrowOrder(), 4);
        assertThat(scene.refused(MAX, plays(MAX, other)))
                .isEqualTo(new EncounterRefusal.AlreadyBegun());
    }

    @Test
    void aHeroThatPassedToAnotherPlayerIsTheirsInTheFightUnlessTheMasterPlaysIt() {
        scene.passes(MAX, TIM);

        scene.happens(TIM, plays(TIM, scene.heroOf(TIM)));
        assertThat(scene.fighter(TIM).name()).isEqualTo("Umpf");

        scene.happens(VIKA, new TakeOver(scene.fighter(TIM).id()));
        assertThat(scene.refused(TIM, plays(TIM, scene.heroOf(TIM)))).isEqualTo(NOTHING);
    }
}
