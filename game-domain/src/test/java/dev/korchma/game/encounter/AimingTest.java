package dev.korchma.game.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.korchma.game.rules.Offered;
import dev.korchma.game.rules.Targeting;
import java.util.List;
import org.junit.jupiter.api.Test;

/** At whom an action goes that was aimed by naming some. */
class AimingTest {

    private static final FighterId ME = new FighterId("me");
    private static final FighterId A = new FighterId("a");
    private static final FighterId B = new FighterId("b");
    private static final FighterId C = new FighterId("c");

    private static Offered offered(Targeting targeting, int most, boolean repeats, String... at) {
        return new Offered(
                "zap", null, targeting, List.of(at), most, repeats, List.of(), List.of(), "");
    }

    @Test
    void severalAreNamedOnceEachAndNotTooMany() {
        Offered zap = offered(Targeting.FOE, 2, false, "a", "b", "c");

        assertThat(Aiming.at(zap, List.of(A, C), ME)).contains(List.of(A, C));
        assertThat(Aiming.at(zap, List.of(B), ME)).contains(List.of(B));
        assertThat(Aiming.at(zap, List.of(A, A), ME)).isEmpty();
        assertThat(Aiming.at(zap, List.of(A, B, C), ME)).isEmpty();
        assertThat(Aiming.at(zap, List.of(A, ME), ME)).isEmpty();
    }

    @Test
    void whatIsLeftOfWhatRepeatsGoesToTheLastOneNamed() {
        Offered zap = offered(Targeting.FOE, 3, true, "a", "b");

        assertThat(Aiming.at(zap, List.of(A, B), ME)).contains(List.of(A, B, B));
        assertThat(Aiming.at(zap, List.of(A, B, A), ME)).contains(List.of(A, B, A));
        assertThat(Aiming.at(zap, List.of(A, B, A, A), ME)).isEmpty();
    }

    @Test
    void whoeverNamesNobodyMeansTheOnlyOneOrThemselves() {
        assertThat(Aiming.at(offered(Targeting.FOE, 3, true, "a"), List.of(), ME))
                .contains(List.of(A, A, A));
        assertThat(Aiming.at(offered(Targeting.FOE, 1, false, "a", "b"), List.of(), ME)).isEmpty();
        assertThat(Aiming.at(offered(Targeting.ANY, 3, false, "a", "me"), List.of(), ME))
                .contains(List.of(ME));
        assertThat(Aiming.at(offered(Targeting.SELF, 1, false), List.of(A), ME))
                .contains(List.of());
    }
}
