package dev.korchma.bot.characters;

import dev.korchma.bot.store.DiceBox;
import dev.korchma.game.journal.DocumentId;
import dev.korchma.game.rules.Build;
import dev.korchma.game.rules.LevelThrows;
import dev.korchma.game.rules.RuleSystem;
import org.springframework.stereotype.Component;

/**
 * Throws for the levels of heroes. The dice are those of the hero and the level: whoever gives a
 * level back and takes it again throws the same.
 */
@Component
class LevelDice {

    private final DiceBox dice;

    LevelDice(DiceBox dice) {
        this.dice = dice;
    }

    /**
     * A hero with what its levels above one ask to be thrown.
     *
     * @param above 0 for one who has just come into the world
     */
    LevelThrows.Grown grown(RuleSystem rules, DocumentId hero, Build build, int above) {
        return new LevelThrows(rules)
                .grown(
                        build,
                        above,
                        due -> dice.diceFor("level/" + hero.value() + "/" + due.name()));
    }
}
