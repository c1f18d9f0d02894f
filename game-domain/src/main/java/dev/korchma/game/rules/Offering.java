package dev.korchma.game.rules;

import dev.korchma.game.rules.Offered.Obstacle;
import dev.korchma.game.rules.Offered.Reason;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What one body can do at one moment of its turn. */
final class Offering {

    private final RuleSystem rules;
    private final Sheet sheet;
    private final Spent spent;
    private final Map<String, Integer> budget;
    private final String actor;
    private final Map<String, Body> foes;
    private final Map<String, Body> friends;
    private final Map<String, Sheet> sheets = new HashMap<>();

    Offering(
            RuleSystem rules,
            String actor,
            Spent spent,
            Map<String, Body> foes,
            Map<String, Body> friends) {
        var body = friends.get(actor);
        if (body == null) {
            throw new IllegalArgumentException("not among its own side: " + actor);
        }
        this.rules = rules;
        this.actor = actor;
        this.sheet = new Sheet(rules, body);
        sheets.put(actor, sheet);
        this.spent = spent;
        this.budget = Spent.budget(sheet);
        this.foes = foes;
        this.friends = friends;
    }

    List<Offered> all() {
        var offers = new ArrayList<Offered>();
        var things = new HashSet<>(sheet.things());
        things.addAll(sheet.body().build().items());
        for (var action : rules.repertoire().of(sheet.bearing().granted(), things)) {
            offers.add(offer(action));
        }
        return offers;
    }

    private boolean isAsleep(String item) {
        return !sheet.things().contains(item) && sheet.body().build().items().contains(item);
    }

    private Offered offer(Action action) {
        var aim = action.aim();
        var targets = targets(aim);
        var ranked = Ranked.of(rules, action, sheet);
        List<Offered.Way> ways = ranked == null ? List.of() : ranked.ways();
        return new Offered(
                action.id(),
                action.item(),
                aim.targeting(),
                targets,
                ways.isEmpty() ? aim.most(new Frame(sheet)) : ways.getFirst().most(),
                aim.repeats(),
                obstacles(action, targets, ranked, ways),
                ways,
                ways.isEmpty() ? "" : ways.getFirst().track());
    }

    private List<String> targets(Aim aim) {
        // What reaches both sides is mostly meant for one's own.
        var targets = new ArrayList<String>();
        if (aim.targeting().reachesFriends()) {
            targets.addAll(friends.keySet());
        }
        if (aim.targeting() == Targeting.ALLY) {
            targets.remove(actor);
        }
        if (aim.targeting().reachesFoes()) {
            var spared = spared();
            foes.forEach((key, foe) -> {
                if (Turns.has(rules, foe, () -> tags(key)) && !spared.contains(key)) {
                    targets.add(key);
                }
            });
        }
        targets.removeIf(key -> !When.ALWAYS.equals(aim.whom()) && !aim.whom().holds(tags(key)));
        return targets;
    }

    /** Whom its effects do not let it aim at. */
    private Set<String> spared() {
        var spared = new HashSet<String>(0);
        for (var active : sheet.body().effects()) {
            if (rules.effect(active.effect()).spares()) {
                spared.add(active.source());
            }
        }
        return spared;
    }

    private Set<String> tags(String key) {
        return sheets.computeIfAbsent(key, one -> new Sheet(rules, body(one))).tags();
    }

    private Body body(String key) {
        var foe = foes.get(key);
        return foe == null ? Objects.requireNonNull(friends.get(key)) : foe;
    }

    private List<Obstacle> obstacles(
            Action action, List<String> targets, @Nullable Ranked ranked, List<Offered.Way> ways) {
        var obstacles = new ArrayList<Obstacle>();
        var item = action.item();
        hinder(item != null && isAsleep(item), Reason.NOT_BOUND, item, obstacles);
        if (ranked != null) {
            hinder(ways.isEmpty(), Reason.TOO_LITTLE, ranked.missing(), obstacles);
        }
        forbidden(action).forEach(effect -> hinder(true, Reason.FORBIDDEN, effect, obstacles));
        var price = action.price();
        price.economy()
                .forEach(
                        (part, cost) -> hinder(isSpent(part, cost), Reason.SPENT, part, obstacles));
        price.cost()
                .forEach((track, cost) -> {
                    boolean tooLittle = sheet.body().track(track) < cost;
                    hinder(tooLittle, Reason.TOO_LITTLE, track, obstacles);
                });
        var id = action.id();
        boolean often = price.most() > 0 && spent.used().getOrDefault(id, 0) >= price.most();
        hinder(often, Reason.SPENT, id, obstacles);
        hinder(!action.after().holds(spent.done()), Reason.NOT_YET, id, obstacles);
        hinder(!action.requires().holds(sheet.tags()), Reason.NOT_SO, id, obstacles);
        boolean nobody = action.aim().targeting() != Targeting.SELF && targets.isEmpty();
        hinder(nobody, Reason.NOBODY, id, obstacles);
        hinder(!Turns.has(rules, sheet.body(), sheet::tags), Reason.NOT_SO, id, obstacles);
        return obstacles;
    }

    /** The effects that do not let the body do this. */
    private List<String> forbidden(Action action) {
        if (sheet.body().effects().isEmpty()) {
            return List.of();
        }
        var tags = rules.tagsOf(action);
        return sheet.body().effects().stream()
                .map(active -> rules.effect(active.effect()))
                .filter(effect -> effect.forbids().holds(tags))
                .map(Effect::id)
                .toList();
    }

    private boolean isSpent(String part, int cost) {
        var opened = rules.play().fight().opens().get(part);
        return opened == null
                ? left(part) < cost
                : budget.getOrDefault(part, 0) < cost
                        || (spent.isUsedUp(part, budget) && left(opened) < 1);
    }

    private int left(String part) {
        return budget.getOrDefault(part, 0) - spent.used().getOrDefault(part, 0);
    }

    private static void hinder(
            boolean so, Reason reason, @Nullable String about, List<Obstacle> obstacles) {
        if (so && about != null) {
            obstacles.add(new Obstacle(reason, about));
        }
    }
}
