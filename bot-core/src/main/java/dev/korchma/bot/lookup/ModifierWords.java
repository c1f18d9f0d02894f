package dev.korchma.bot.lookup;

import dev.korchma.game.dice.Formula;
import dev.korchma.game.dice.Scope;
import dev.korchma.game.dice.Valued;
import dev.korchma.game.rules.Amount;
import dev.korchma.game.rules.Modifier;
import dev.korchma.game.rules.Modifier.Change;
import dev.korchma.game.rules.Modifier.Target;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** What modifiers change, in words. */
record ModifierWords(Page page, Amounts amounts) {

    private static final String AMOUNT = "amount";
    private static final int WHOLE = 100;

    List<String> of(List<Modifier> modifiers) {
        return modifiers.stream()
                .filter(one -> !isNothing(one) && !isVague(one))
                .map(this::of)
                .distinct()
                .toList();
    }

    /** What a master left at nothing in a form is not worth a word. */
    private static boolean isNothing(Modifier modifier) {
        return modifier.change() instanceof Change.Add(Amount amount)
                && amount.terms().stream().allMatch(term -> term.formula().text().equals("0"));
    }

    /** Something that changes somehow, and not always, helps nobody. */
    private boolean isVague(Modifier modifier) {
        return !isPlain(modifier) && how(modifier).contains(page.say("shape.other"));
    }

    /** As far as there are words for when they hold. */
    List<String> plainly(List<Modifier> modifiers) {
        return of(modifiers.stream().filter(this::isPlain).toList());
    }

    /** Whether there are words for when it holds. */
    boolean isPlain(Modifier modifier) {
        return new WhenWords(page).of(modifier.when()).isPresent();
    }

    /** Whether what it changes is the same for everybody, whatever else they are. */
    boolean isSure(Modifier modifier) {
        return isPlain(modifier)
                && modifier.change().amountOrZero().terms().stream()
                        .allMatch(term -> term.formula().names().isEmpty());
    }

    /** What it changes. */
    String target(Modifier modifier) {
        return target(modifier.target());
    }

    /** "Attacks: advantage", "Armor Class: +2", "harm suffered: half (fire)". */
    String of(Modifier modifier) {
        return page.say("modifier", Map.of("what", target(modifier.target()), "how", how(modifier)))
                + new WhenWords(page).behind(modifier.when());
    }

    private String target(Target target) {
        return switch (target) {
            case Target.Value(String id) -> page.words().number(id);
            case Target.Mine(Modifier.Throw kind) -> page.say("mine", kind);
            case Target.AgainstMe(Modifier.Throw kind) -> page.say("against", kind);
        };
    }

    /** What something holds is no bonus. */
    private String how(Modifier modifier) {
        return modifier.target() instanceof Target.Value(String id)
                        && page.rules().numbers().trackOfMax(id) != null
                        && modifier.change() instanceof Change.Add(Amount amount)
                ? amounts.bonus(amount)
                : change(modifier.change());
    }

    private String change(Change change) {
        return switch (change) {
            case Change.Rebase(Amount amount) -> amounts.bonus(amount);
            case Change.Fix(Amount amount) -> amounts.bonus(amount);
            case Change.Add(Amount amount) -> amounts.signed(amount);
            case Change.Raise(Amount amount, int most) ->
                    page.say("change.raise", Map.of(AMOUNT, amounts.signed(amount), "most", most));
            case Change.Floor(Amount amount) -> said("least", amount);
            case Change.Ceiling(Amount amount) -> said("most", amount);
            case Change.Scale(Amount amount) -> scaled(amount);
            case Change.Become(Map<String, String> into) ->
                    into.entrySet().stream()
                            .map(one -> page.name(one.getKey()) + " → " + page.name(one.getValue()))
                            .collect(Collectors.joining(", "));
            case Change.Lean(String mode) -> page.name(mode);
        };
    }

    private String said(String key, Amount amount) {
        return page.say("change." + key, Map.of(AMOUNT, amounts.bonus(amount)));
    }

    private String scaled(Amount amount) {
        return amount.terms().size() == 1
                ? scaled(amount.terms().getFirst().formula())
                : amounts.bonus(amount);
    }

    /** What of an amount is left: none, half, double. */
    String scaled(Formula formula) {
        Scope hundred =
                name -> name.equals(AMOUNT) ? OptionalDouble.of(WHOLE) : OptionalDouble.empty();
        if (!(formula.value(hundred) instanceof Valued.Done done)) {
            return page.say("scaled.bounded");
        }
        return switch ((int) done.number()) {
            case 0 -> page.say("scaled.none");
            case WHOLE / 2 -> page.say("scaled.half");
            case 2 * WHOLE -> page.say("scaled.double");
            default -> page.say("scaled.percent", Map.of("percent", done.number()));
        };
    }
}
