package dev.korchma.bot.books;

import dev.korchma.bot.rulebooks.Pack;
import dev.korchma.bot.rulebooks.RulesChanges;
import dev.korchma.game.journal.DocumentId;
import dev.korchma.game.rules.BuildFault;
import java.util.List;

/**
 * A campaign goes from some rules to others of the same game.
 *
 * @param heroes those for whom anything is other by the new rules, and those who stay
 */
public record RulesMove(Pack from, Pack to, RulesChanges changes, List<HeroMove> heroes) {

    public RulesMove {
        heroes = List.copyOf(heroes);
    }

    /**
     * What the new rules are to a hero.
     *
     * @param numbers what is other on the sheet
     * @param faults what the new rules do not allow any more; whoever has any stays by the rules so
     *     far, until they are mended or the rules are
     */
    public record HeroMove(
            DocumentId id, String name, List<Difference> numbers, List<BuildFault> faults) {

        public HeroMove {
            numbers = List.copyOf(numbers);
            faults = List.copyOf(faults);
        }

        public boolean stays() {
            return !faults.isEmpty();
        }
    }

    /** A number on a sheet, by id. */
    public record Difference(String number, long before, long after) {}
}
