package dev.korchma.game.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of an action on a sheet, "+5, 1d6+3".
 *
 * @param attack bonus to the first attack of the action; null when it makes none
 * @param dice of its first harm or healing; empty when there is none
 * @param bonus to that harm or healing
 * @param type of that harm, an id of the pack; empty for healing and where there is none
 */
public record Preview(@Nullable Derivation attack, String dice, Derivation bonus, String type) {

    static Preview of(RuleSystem rules, Body actor, Action action) {
        var sheet = new Sheet(rules, actor);
        return new Glance(rules, action, sheet.by(sheet.bearing().manner(action.id()))).preview();
    }

    /** Looks through the steps of an action without carrying them out. */
    private record Glance(RuleSystem rules, Action action, Sheet sheet) {

        Preview preview() {
            var attack = first(action.steps(), Step.Attack.class);
            var harm = first(action.steps(), Step.Damage.class);
            var heal = first(action.steps(), Step.Heal.class);
            var hit =
                    attack == null ? null : sum(attack.trial().bonus(), Modifier.Throw.ATTACK, "");
            if (harm != null) {
                var bonus = sum(harm.bonus(), Modifier.Throw.DAMAGE, harm.type());
                return new Preview(hit, written(harm.dice()), bonus, harm.type());
            }
            if (heal != null) {
                var bonus = sum(heal.bonus(), Modifier.Throw.HEALING, "");
                return new Preview(hit, written(heal.dice()), bonus, "");
            }
            return new Preview(hit, "", new Tally(List.of()).derivation(action.id()), "");
        }

        /** Dice that were thrown before stand for the name they were given. */
        private String written(Amount dice) {
            var text = Evaluation.written(dice, frame());
            return Stream.of(action.opening(), action.steps())
                    .flatMap(steps -> Stream.ofNullable(first(steps, Step.Roll.class)))
                    .filter(thrown -> text.equals("@" + thrown.name()))
                    .findFirst()
                    .map(thrown -> Evaluation.written(thrown.amount(), frame()))
                    .orElse(text);
        }

        /** As for the lowest rank, where it takes one. */
        private Frame frame() {
            var ranked = Ranked.of(rules, action, sheet);
            return ranked == null ? new Frame(sheet) : new Frame(sheet).with(ranked.names(null));
        }

        /** Without what is only known when it is done, such as how well it went. */
        private Amount beforehand(Amount amount) {
            return new Amount(
                    amount.terms().stream()
                            .filter(term ->
                                    term.formula().names().stream()
                                            .allMatch(name -> frame().value(name).isPresent()))
                            .toList());
        }

        /** Own modifiers that hold beforehand; dice among them are left to the throw. */
        private Derivation sum(Amount amount, Modifier.Throw kind, String type) {
            var tags = new HashSet<>(rules.tagsOf(action));
            tags.add(type);
            var tally = new Tally(Evaluation.terms(beforehand(amount), action.id(), frame()));
            var self = new Side("", sheet);
            var adds = new ArrayList<Tally.Contribution>();
            for (var one : Engaged.own(kind, self, tags)) {
                if (one.change() instanceof Modifier.Change.Add(Amount more)
                        && Evaluation.free(more)) {
                    adds.add(one.contribution(Evaluation.sum(more, frame())));
                }
            }
            tally.add(adds);
            return tally.derivation(action.id());
        }
    }

    /** The first step of a kind, also inside others; null where there is none. */
    static <S extends Step> @Nullable S first(List<Step> steps, Class<S> kind) {
        for (var step : steps) {
            if (kind.isInstance(step)) {
                return kind.cast(step);
            }
            for (var branch : step.branches()) {
                var inside = first(branch, kind);
                if (inside != null) {
                    return inside;
                }
            }
        }
        return null;
    }
}
