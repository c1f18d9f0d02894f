package dev.korchma.bot.characters;

import dev.korchma.bot.characters.Draft.Throw;
import dev.korchma.game.dice.Dice;
import dev.korchma.game.dice.Formula;
import dev.korchma.game.dice.Roll;
import dev.korchma.game.dice.RollText;
import dev.korchma.game.dice.Rolled;
import dev.korchma.game.dice.Scope;
import dev.korchma.game.rules.Money;
import dev.korchma.game.rules.Option;
import dev.korchma.game.rules.RuleSystem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * With what things a hero that is being made sets out: those suggested, others, or what its money
 * buys.
 *
 * @param taken the options that suggest something
 */
record Outfitting(RuleSystem rules, Draft draft, List<Option> taken) {

    List<String> items() {
        List<String> own = draft.items();
        return own != null ? own : suggested();
    }

    private List<String> suggested() {
        return taken.stream().flatMap(one -> one.suggested().items().stream()).toList();
    }

    /** All that is suggested to set out with, the usual first. */
    List<List<String>> outfits() {
        List<List<String>> others =
                taken.stream().flatMap(one -> one.suggested().outfits().stream()).toList();
        return others.isEmpty()
                ? List.of()
                : Stream.concat(Stream.of(suggested()), others.stream()).distinct().toList();
    }

    Draft take(int outfit) {
        List<List<String>> all = outfits();
        if (outfit < 0 || outfit >= all.size()) {
            return draft.at(draft.at());
        }
        return draft.spending(draft.outlay().forMoney(false))
                .carrying(all.get(outfit))
                .at(draft.at());
    }

    /** What money is thrown for this hero, as its dice. */
    Optional<Formula> wealth() {
        return giver().flatMap(one -> Optional.ofNullable(one.suggested().wealth()));
    }

    private Optional<Option> giver() {
        return taken.stream()
                .filter(one -> one.suggested().wealth() != null && money().isThere())
                .findFirst();
    }

    Money money() {
        return rules.play().outset().money();
    }

    /** The money that was thrown, where it buys the things. */
    Optional<Throw> purseThrown() {
        return draft.outlay().money()
                ? giver().flatMap(one -> draft.outlay().purse(one.id()))
                : Optional.empty();
    }

    boolean isBuying() {
        return purseThrown().isPresent();
    }

    /** Buys from nothing; the money is thrown once. */
    Draft thrown(Dice dice) {
        Option giver = giver().orElse(null);
        Formula wealth = giver == null ? null : giver.suggested().wealth();
        if (giver == null || wealth == null) {
            return draft.at(draft.at());
        }
        Draft.Outlay outlay = draft.outlay();
        if (outlay.purse(giver.id()).isEmpty()) {
            if (!(wealth.roll(dice, Scope.EMPTY) instanceof Rolled.Done(Roll roll))) {
                throw new IllegalStateException("dice of a checked pack cannot be thrown");
            }
            int coins = Math.clamp(roll.total(), 0, Integer.MAX_VALUE);
            outlay = outlay.with(new Throw(giver.id(), coins, RollText.line(roll)));
        }
        return draft.spending(outlay.forMoney(true)).carrying(List.of()).at(draft.at());
    }

    /** What the money still buys, in the least coin. */
    long left() {
        return purseThrown().map(Throw::total).orElse(0) - money().price(items());
    }

    /** What can be taken along: anything, or what the money still buys. */
    List<String> toBeHad() {
        Stream<String> all =
                rules.content().items().values().stream()
                        .filter(item -> !item.found())
                        .map(item -> item.id());
        long left = left();
        return isBuying() ? all.filter(item -> isAffordable(item, left)).toList() : all.toList();
    }

    private boolean isAffordable(String item, long left) {
        Long price = money().prices().get(item);
        return price != null && price <= left;
    }

    Draft plus(String item) {
        boolean mayBe = !isBuying() || isAffordable(item, left());
        return (mayBe ? draft.carrying(Belongings.plus(items(), item)) : draft).at(draft.at());
    }

    Draft without(int at) {
        return draft.carrying(Belongings.without(items(), at)).at(draft.at());
    }

    /** What is left for the hero to keep, by the number that keeps it. */
    Map<String, Integer> purse() {
        return isBuying() ? Map.of(money().kept(), Math.toIntExact(left())) : Map.of();
    }
}
