package dev.korchma.game.dice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What holds for every expression, whoever wrote it. */
class DiceLawsTest {

    private static final int FORMULAS = 20_000;
    private static final int SPOILED = 50_000;
    private static final long SEED = Long.getLong("dice.seed", 20260101);
    private static final byte[] SECRET = new byte[KeyedDice.SECRET_BYTES];
    private static final Scope SHEET = Scope.of(Map.of("mod.str", 3, "two", 2, "sides", 6));

    @Test
    void everyExpressionRollsOrFailsWithAReasonAndMostRoll() {
        int[] rolled = new int[1];
        forEveryFormula(formula -> {
            switch (formula.roll(counted(1), SHEET)) {
                case Rolled.Done done -> {
                    rolled[0]++;
                    assertThat(Math.abs(done.roll().total()))
                            .isLessThanOrEqualTo(25 * Limits.RESULT);
                }
                case Rolled.Failed failed -> assertThat(failed.error().code()).isNotNull();
            }
        });
        assertThat(rolled[0]).isGreaterThan(FORMULAS / 2);
    }

    @Test
    void theCanonicalTextParsesToTheSameFormulaThatFallsTheSame() {
        forEveryFormula(formula -> {
            Formula again = Formula.of(formula.text());
            assertThat(again).isEqualTo(formula);
            assertThat(again.text()).isEqualTo(formula.text());
            assertThat(again.note()).isEqualTo(formula.note());
            assertThat(again.names()).isEqualTo(formula.names());
            assertThat(outcome(again)).isEqualTo(outcome(formula));
        });
    }

    @Test
    void theShortWayThrowsTheSameDiceAsTheFullOne() {
        forEveryFormula(formula -> {
            KeyedDice forTotal = new KeyedDice(SECRET, "same");
            KeyedDice forTree = new KeyedDice(SECRET, "same");
            Valued total = formula.total(forTotal, SHEET);
            switch (formula.roll(forTree, SHEET)) {
                case Rolled.Done done ->
                        assertThat(((Valued.Done) total).number()).isEqualTo(done.roll().total());
                case Rolled.Failed failed ->
                        assertThat(((Valued.Failed) total).error()).isEqualTo(failed.error());
            }
            assertThat(forTotal.roll(1_000_000)).isEqualTo(forTree.roll(1_000_000));
        });
    }

    @Test
    void theDiceThatCountAddUpToTheirTermAndTheTermsToTheTotal() {
        forEveryFormula(formula -> {
            if (formula.roll(counted(2), SHEET) instanceof Rolled.Done(Roll roll)) {
                roll.pools()
                        .filter(pool -> !pool.notation().contains("ms"))
                        .forEach(DiceLawsTest::addsUp);
                for (Roll.Result result : roll.results()) {
                    assertThat(result.parts().stream().mapToLong(Part::amount).sum())
                            .isEqualTo(result.total());
                }
            }
        });
    }

    private static void addsUp(RollNode.Pool pool) {
        double sum = 0;
        for (Die die : pool.dice()) {
            sum += die.worth();
            assertThat(die.counts() || die.worth() == 0).isTrue();
        }
        assertThat(sum).isEqualTo(pool.value());
    }

    @Test
    void theSameKeyGivesTheSameRollToTheLastDie() {
        forEveryFormula(formula -> assertThat(outcome(formula)).isEqualTo(outcome(formula)));
    }

    @Test
    void spoiledTextIsReadOrRefusedAtAColumnInsideItWithAWayOutThatParses() {
        FormulaGenerator generator = new FormulaGenerator(SEED);
        int refused = 0;
        for (int i = 0; i < SPOILED; i++) {
            String text = generator.spoiled();
            try {
                switch (Formula.parse(text)) {
                    case Parsed.Good good -> good.formula().roll(counted(i), SHEET);
                    case Parsed.Bad bad -> {
                        refused++;
                        assertThat(bad.error().column()).isBetween(0, text.length() + 1);
                        if (bad.error().suggestion() != null) {
                            Formula.of(bad.error().suggestion());
                        }
                    }
                }
            } catch (RuntimeException | AssertionError broken) {
                fail("seed %d, text <%s>".formatted(SEED, text), broken);
            }
        }
        assertThat(refused).isGreaterThan(SPOILED / 4);
    }

    private static void forEveryFormula(Consumer<Formula> law) {
        FormulaGenerator generator = new FormulaGenerator(SEED);
        for (int i = 0; i < FORMULAS; i++) {
            String text = generator.next();
            try {
                if (Formula.parse(text) instanceof Parsed.Good(Formula formula)) {
                    law.accept(formula);
                }
            } catch (RuntimeException | AssertionError broken) {
                fail("seed %d, text <%s>".formatted(SEED, text), broken);
            }
        }
    }

    private static Object outcome(Formula formula) {
        return switch (formula.roll(new KeyedDice(SECRET, formula.text()), SHEET)) {
            case Rolled.Done done -> done.roll().results();
            case Rolled.Failed failed -> failed.error().code();
        };
    }

    /** Dice that see to it that no roll throws more than its thousand. */
    private static Dice counted(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int[] thrown = new int[1];
        return sides -> {
            assertThat(++thrown[0]).isLessThanOrEqualTo(Limits.DICE);
            assertThat(sides).isBetween(1, Limits.SIDES);
            return random.nextInt(sides) + 1;
        };
    }
}
