package dev.korchma.game.dice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ScriptedDiceTest {

    @Test
    void fallAsWrittenAndKnowWhatIsLeft() {
        ScriptedDice dice = new ScriptedDice(3, 4).then(5);
        assertThat(dice.roll(6)).isEqualTo(3);
        assertThat(dice.roll(6)).isEqualTo(4);
        assertThat(dice.left()).isEqualTo(1);
    }

    @Test
    void anEmptyScriptSaysWhichDieFoundNoFace() {
        ScriptedDice dice = new ScriptedDice(3);
        dice.roll(6);
        assertThatThrownBy(() -> dice.roll(20)).hasMessageContaining("die 2 is a d20");
    }

    @Test
    void aFaceThatTheDieDoesNotHaveIsNamed() {
        assertThatThrownBy(() -> new ScriptedDice(7).roll(6))
                .hasMessageContaining("die 1 is a d6")
                .hasMessageContaining("says 7");
    }
}
