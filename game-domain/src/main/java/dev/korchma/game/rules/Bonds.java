package dev.korchma.game.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which of the things somebody carries are bound to them, and which sleep.
 *
 * <p>Where nobody has ever said, the first ones that need it are bound, as many as may be: so
 * whoever carried them before it was asked for goes on as they were.
 */
public record Bonds(RuleSystem rules, Body body) {

    /** Why a thing cannot be bound. */
    public enum Hindrance {
        /** It is not carried, or needs no binding. */
        NOT_TO_BE_BOUND,
        ALREADY_BOUND,
        /** As many are bound as may be. */
        TOO_MANY,
        /** It lets itself be bound by others only. */
        NOT_BY_THEM
    }

    /** Ids of the things that are bound, each once. */
    public List<String> bound() {
        return List.copyOf(bound(rules, body.build()));
    }

    /** Ids of the things that need to be bound and are not, each once. */
    public List<String> asleep() {
        var bound = bound(rules, body.build());
        return needing(rules, body.build()).stream().filter(id -> !bound.contains(id)).toList();
    }

    /** How many may be bound at once. */
    public long most() {
        return rules.value(body, rules.play().binding().most());
    }

    /** Why this thing cannot be bound now; empty when it can. */
    public Optional<Hindrance> hindrance(String item) {
        if (!needing(rules, body.build()).contains(item)) {
            return Optional.of(Hindrance.NOT_TO_BE_BOUND);
        }
        if (bound().contains(item)) {
            return Optional.of(Hindrance.ALREADY_BOUND);
        }
        var bond = rules.item(item).bond();
        if (bond != null && !bond.by().holds(rules.tags(body))) {
            return Optional.of(Hindrance.NOT_BY_THEM);
        }
        return bound().size() >= most() ? Optional.of(Hindrance.TOO_MANY) : Optional.empty();
    }

    /** The decisions with this thing bound, which nothing hinders. */
    public Build bind(String item) {
        var more = new ArrayList<>(bound());
        more.add(item);
        return body.build().carrying(body.build().items(), more);
    }

    /** The decisions with this thing no longer bound. */
    public Build release(String item) {
        var less = new ArrayList<>(bound());
        less.remove(item);
        return body.build().carrying(body.build().items(), less);
    }

    /**
     * The decisions with these things carried: of what is bound, whatever is still there stays so,
     * and nothing binds itself.
     */
    public Build carrying(List<String> things) {
        var build = body.build();
        if (!rules.play().binding().exists()) {
            return build.carrying(things, build.bound());
        }
        return build.carrying(things, bound().stream().filter(things::contains).toList());
    }

    /** What somebody has of their things. */
    record Use(List<String> awake, List<String> asleep) {}

    /** A thing that sleeps is what it is like meanwhile. */
    static Use use(RuleSystem rules, Build build) {
        var items = build.items();
        if (!needsAny(rules, items)) {
            return new Use(items, List.of());
        }
        var bound = new LinkedHashSet<>(bound(rules, build));
        var awake = new ArrayList<String>();
        var asleep = new ArrayList<String>();
        for (var id : items) {
            // Of several alike only one is bound.
            if (rules.item(id).bond() == null || bound.remove(id)) {
                awake.add(id);
            } else {
                asleep.add(id);
                var plain = plain(rules, id);
                if (!plain.isEmpty()) {
                    awake.add(plain);
                }
            }
        }
        return new Use(awake, asleep);
    }

    private static boolean needsAny(RuleSystem rules, List<String> items) {
        for (var id : items) {
            if (rules.item(id).bond() != null) {
                return true;
            }
        }
        return false;
    }

    private static String plain(RuleSystem rules, String id) {
        var plain = id;
        while (!plain.isEmpty()) {
            var bond = rules.item(plain).bond();
            if (bond == null) {
                return plain;
            }
            plain = bond.otherwise();
        }
        return plain;
    }

    private static LinkedHashSet<String> needing(RuleSystem rules, Build build) {
        var needing = new LinkedHashSet<String>();
        for (var id : build.items()) {
            if (rules.item(id).bond() != null) {
                needing.add(id);
            }
        }
        return needing;
    }

    private static LinkedHashSet<String> bound(RuleSystem rules, Build build) {
        var needing = needing(rules, build);
        var said = build.bound();
        if (said != null) {
            var bound = new LinkedHashSet<>(said);
            bound.retainAll(needing);
            return bound;
        }
        var bound = new LinkedHashSet<String>();
        if (!needing.isEmpty()) {
            long most = mostOf(rules, build);
            for (var id : needing) {
                if (bound.size() < most) {
                    bound.add(id);
                }
            }
        }
        return bound;
    }

    /** How many it is before anything is bound. */
    private static long mostOf(RuleSystem rules, Build build) {
        var most = rules.play().binding().most();
        var same = rules.chart().same(most);
        if (same != null && !build.choices().containsKey(Creature.CHOICE)) {
            return same.value();
        }
        var bare = build.carrying(build.items(), List.of());
        return new Sheet(rules, new Body(bare, Map.of(), List.of())).value(most);
    }
}
