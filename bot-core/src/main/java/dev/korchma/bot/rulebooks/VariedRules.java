package dev.korchma.bot.rulebooks;

import dev.korchma.game.rules.RuleSystem;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rules of a game as it is played otherwise, each way read once. */
final class VariedRules {

    private final Pack pack;
    private final Map<List<Variant>, RuleSystem> read = new HashMap<>();

    VariedRules(Pack pack) {
        this.pack = pack;
    }

    /**
     * The rules with these variants in force.
     *
     * @param ids of variants of the game
     * @throws IllegalArgumentException where they make no good pack
     */
    RuleSystem with(Collection<String> ids) {
        var variants = pack.variants().of(ids);
        var before = read.get(variants);
        if (before != null) {
            return before;
        }
        var rules = read(variants);
        read.put(variants, rules);
        return rules;
    }

    private RuleSystem read(List<Variant> variants) {
        if (variants.isEmpty()) {
            return pack.system();
        }
        var laid = PackSource.ofDocument(Variants.laid(variants));
        return switch (PackReader.read(pack, List.of(laid))) {
            case PackRead.Good(var whole) -> whole.system();
            case PackRead.Bad(var problems) ->
                    throw new IllegalArgumentException(problems.getFirst().key());
        };
    }
}
