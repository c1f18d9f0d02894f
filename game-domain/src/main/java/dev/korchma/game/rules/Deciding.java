package dev.korchma.game.rules;

import dev.korchma.game.dice.Formula;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the choices of a game leave to somebody of this build, whether it is finished or not. */
public final class Deciding {

    private final RuleSystem rules;
    private final Build build;
    private final Set<String> taken;

    public Deciding(RuleSystem rules, Build build) {
        this.rules = rules;
        this.build = build;
        this.taken = Set.copyOf(build.choices().values());
    }

    /** Whether a choice is to be decided. */
    public boolean isOpen(Choice choice) {
        if (!choice.isOpen(build.level(), taken)) {
            return false;
        }
        var quota = choice.quota();
        return quota == null || quota.place() <= Evaluation.sum(quota.many(), before(choice));
    }

    /** The options of a choice that can be taken, with the one it has taken. */
    public List<Option> left(Choice choice) {
        var left = choice.left(build.choices());
        if (left.stream().allMatch(one -> one.terms().provided() == null)) {
            return left;
        }
        var before = before(choice);
        return left.stream().filter(one -> isEarned(one.terms().provided(), before)).toList();
    }

    private static boolean isEarned(@Nullable Formula provided, Frame before) {
        return provided == null || Evaluation.value(provided, before) != 0;
    }

    /**
     * As somebody stood when it was decided: without what came later and what is only carried. What
     * there may be more of with every level is decided as one stands now.
     */
    private Frame before(Choice choice) {
        int level = choice.quota() == null ? choice.level() : build.level();
        Map<String, String> earlier = new LinkedHashMap<>(build.choices());
        earlier.keySet().removeIf(id -> isSame(id, choice) || levelOf(id) > level);
        var then = new Build(level, build.attributes(), earlier, List.of());
        return new Frame(new Sheet(rules, new Body(then, Map.of(), List.of())));
    }

    private boolean isSame(String id, Choice choice) {
        var known = rules.content().choices().get(id);
        return id.equals(choice.id())
                || (choice.quota() != null && known != null && known.asks().equals(choice.asks()));
    }

    private int levelOf(String choice) {
        var known = rules.content().choices().get(choice);
        return known == null ? 0 : known.level();
    }
}
