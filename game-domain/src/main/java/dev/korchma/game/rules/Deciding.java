package dev.korchma.game.rules;

import dev.korchma.game.dice.Formula;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the choices of a game leave to somebody of this build, whether it is finished or not. */
public final class Deciding {

    private final RuleSystem rules;
    private final Build build;
    private final Career career;
    private final Set<String> taken;

    /** As somebody stands for what there may be more of, by what is asked. */
    private final Map<String, Frame> standing = new HashMap<>();

    public Deciding(RuleSystem rules, Build build) {
        this.rules = rules;
        this.build = build;
        this.career = rules.career(build);
        this.taken = Set.copyOf(build.choices().values());
    }

    /** Whether a choice is to be decided; what leaves nothing to take is not. */
    public boolean isOpen(Choice choice) {
        return isDue(choice)
                && (build.choices().containsKey(choice.id()) || !left(choice).isEmpty());
    }

    /**
     * Whether nothing is wrong as long as this is not decided: it says so, or it chooses out of
     * other answers, and while nothing is said all of them count.
     */
    public boolean mayWait(Choice choice) {
        return choice.mayWait() || (choice.outOf() != null && !hasDecided(choice.asks()));
    }

    /** Whether one of the choices that ask this has taken something. */
    public boolean hasDecided(String asks) {
        return build.choices().keySet().stream()
                .map(rules.content().choices()::get)
                .anyMatch(choice -> choice != null && choice.asks().equals(asks));
    }

    private boolean isDue(Choice choice) {
        if (opened(choice) > build.level() || !choice.when().holds(taken)) {
            return false;
        }
        var quota = choice.quota();
        return quota == null || quota.place() <= Evaluation.sum(quota.many(), before(choice));
    }

    /** With which level of the whole build a choice is there to be decided. */
    private int opened(Choice choice) {
        return choice.pace() instanceof Pace.Within within
                ? career.reached(within, choice.level())
                : choice.level();
    }

    /**
     * The options of a choice that can be taken, with the one it has taken. Where one is taken at
     * every level what was taken last comes first.
     */
    public List<Option> left(Choice choice) {
        var left = choice.left(rules.content().choices(), build.choices());
        if (choice.pace() instanceof Pace.Every) {
            return goneOnWith(choice, left);
        }
        if (left.stream().allMatch(one -> one.terms().provided() == null)) {
            return left;
        }
        var before = before(choice);
        return left.stream().filter(one -> isEarned(one.terms().provided(), before)).toList();
    }

    /** Another one may be taken up by whoever meets what all of them ask, the old and the new. */
    private List<Option> goneOnWith(Choice choice, List<Option> left) {
        var past = career.before(choice.asks(), choice.level());
        if (past.isEmpty()) {
            return left;
        }
        var before = before(choice);
        var own = new LinkedHashSet<>(past.reversed());
        boolean free =
                own.stream()
                        .flatMap(id -> Stream.ofNullable(choice.options().get(id)))
                        .allMatch(one -> isEarned(one.terms().provided(), before));
        var open = new ArrayList<Option>();
        for (var one : own) {
            left.stream().filter(option -> option.id().equals(one)).forEach(open::add);
        }
        for (var one : left) {
            if (free && !own.contains(one.id()) && isEarned(one.terms().provided(), before)) {
                open.add(one);
            }
        }
        return open;
    }

    /**
     * What keeps somebody from taking up another option: those they have of which they do not meet
     * what is asked. Empty where a choice is not asked at every level.
     */
    public List<Option> hindering(Choice choice) {
        if (!(choice.pace() instanceof Pace.Every)) {
            return List.of();
        }
        var before = before(choice);
        return new LinkedHashSet<>(career.before(choice.asks(), choice.level()))
                .stream()
                        .flatMap(id -> Stream.ofNullable(choice.options().get(id)))
                        .filter(one -> !isEarned(one.terms().provided(), before))
                        .toList();
    }

    private static boolean isEarned(@Nullable Formula provided, Frame before) {
        return provided == null || Evaluation.value(provided, before) != 0;
    }

    /**
     * As somebody stood when it was decided: without what came later and what is only carried. What
     * there may be more of with every level is decided as one stands now.
     */
    private Frame before(Choice choice) {
        return choice.quota() == null
                ? stood(choice)
                : standing.computeIfAbsent(choice.asks(), _ -> stood(choice));
    }

    private Frame stood(Choice choice) {
        int level = decidedAt(choice);
        Map<String, String> earlier = new LinkedHashMap<>(build.choices());
        earlier.keySet().removeIf(id -> isSame(id, choice) || levelOf(id) > level);
        var then = new Build(level, build.attributes(), earlier, List.of());
        var body = new Body(then, Map.of(), List.of());
        return new Frame(new Sheet(rules, body, Traits.manner(rules, choice)));
    }

    private int decidedAt(Choice choice) {
        if (choice.quota() != null) {
            return build.level();
        }
        return choice.pace() instanceof Pace.Every
                ? Math.max(1, choice.level() - 1)
                : Math.min(opened(choice), Math.max(build.level(), choice.level()));
    }

    private boolean isSame(String id, Choice choice) {
        var known = rules.content().choices().get(id);
        return id.equals(choice.id())
                || (choice.quota() != null && known != null && known.asks().equals(choice.asks()));
    }

    private int levelOf(String choice) {
        var known = rules.content().choices().get(choice);
        return known == null ? 0 : opened(known);
    }
}
