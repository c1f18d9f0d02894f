package dev.korchma.game.rules;

import dev.korchma.game.rules.Effect.Lasting;
import dev.korchma.game.rules.Result.Ending;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The bodies while something happens to them, and the facts of what did. */
final class Ledger {

    private final RuleSystem rules;
    private final Map<String, Body> bodies;
    private final Map<String, Sheet> sheets;
    private final Map<String, Set<String>> manners = new HashMap<>();
    private final List<Result> results = new ArrayList<>();
    private final boolean isTold;

    Ledger(RuleSystem rules, Map<String, Body> bodies) {
        this(rules, bodies, Map.of(), true);
    }

    /**
     * @param sheets of those bodies whose numbers were asked for before
     * @param isTold whether somebody will read the facts with their reasons
     */
    Ledger(RuleSystem rules, Map<String, Body> bodies, Map<String, Sheet> sheets, boolean isTold) {
        this.rules = rules;
        this.isTold = isTold;
        this.bodies = new LinkedHashMap<>(bodies);
        this.sheets = new HashMap<>(sheets);
    }

    RuleSystem rules() {
        return rules;
    }

    boolean isTold() {
        return isTold;
    }

    List<Result> results() {
        return List.copyOf(results);
    }

    List<String> keys() {
        return List.copyOf(bodies.keySet());
    }

    Body body(String key) {
        var body = bodies.get(key);
        if (body == null) {
            throw new IllegalArgumentException("no such body: " + key);
        }
        return body;
    }

    Side side(String key) {
        var body = body(key);
        var manner = manners.getOrDefault(key, Set.of());
        var sheet = sheets.computeIfAbsent(key, _ -> new Sheet(rules, body));
        return new Side(key, sheet.by(manner));
    }

    /** From now on one of them acts by the tags of the way by which it has what it uses. */
    void uses(String key, String action) {
        manners.put(key, side(key).sheet().bearing().manner(action));
    }

    void tell(Result result) {
        results.add(result);
        bodies.computeIfPresent(result.who(), (key, body) -> changed(key, body, result));
    }

    /** Most facts change no body, and then its numbers stay known; many only move a track. */
    @SuppressWarnings("ReferenceEquality")
    private Body changed(String key, Body before, Result result) {
        var after = Folding.apply(before, result);
        if (after != before) {
            var sheet = sheets.remove(key);
            var later = sheet == null ? null : sheet.at(after);
            if (later != null) {
                sheets.put(key, later);
            }
        }
        return after;
    }

    /** Lowers a track as a price, at most to 0. */
    void pay(String key, String track, long price, String rule) {
        int from = body(key).track(track);
        int to = (int) Math.max(0, from - Math.max(0, price));
        var cause = new Cause.Cost(rule);
        tell(new Result.TrackMoved(key, track, from, to, cause, null, price, List.of()));
    }

    /**
     * Lowers a track by harm that is left after {@code reductions}, at most to 0; what shields it
     * takes harm first.
     *
     * @return what came through to the track
     */
    long harm(String key, String track, Cause cause, Thrown thrown, Harm.Suffered suffered) {
        var reductions = new ArrayList<>(suffered.reductions());
        long left = suffered.amount();
        for (var shield : rules.numbers().tracks().values()) {
            if (shield.store().shields().equals(track)) {
                int has = body(key).track(shield.id());
                int taken = (int) Math.min(has, left);
                if (taken > 0) {
                    pay(key, shield.id(), taken, track);
                    reductions.add(new Source(shield.id(), -taken));
                    left -= taken;
                }
            }
        }
        int from = body(key).track(track);
        int to = (int) Math.max(0, from - left);
        long meant = Math.max(0, thrown.total());
        tell(new Result.TrackMoved(key, track, from, to, cause, thrown, meant, reductions));
        return left;
    }

    /** Raises a track, at most to its maximum. */
    void raise(String key, String track, long amount, Cause cause, @Nullable Thrown thrown) {
        int from = body(key).track(track);
        long max = side(key).sheet().value(Track.maxOf(track));
        long more = rules.track(track).store().best() ? amount : from + Math.max(0, amount);
        int to = (int) Math.max(from, Math.min(max, more));
        tell(
                new Result.TrackMoved(
                        key, track, from, to, cause, thrown, Math.max(0, amount), List.of()));
    }

    /** A track is as at the beginning again; nothing is told when it was. */
    void restore(String key, String track, String moment) {
        int from = body(key).track(track);
        boolean empty = rules.track(track).store().empty();
        long max = empty ? 0 : side(key).sheet().value(Track.maxOf(track));
        if (empty ? from > 0 : from < max) {
            var cause = new Cause.Reset(moment);
            long amount = Math.abs(max - from);
            tell(
                    new Result.TrackMoved(
                            key, track, from, (int) max, cause, null, amount, List.of()));
        }
    }

    /** A track stands at what was decided, within its bounds. */
    void set(String key, String track, long wanted) {
        int from = body(key).track(track);
        long max = Math.max(from, side(key).sheet().value(Track.maxOf(track)));
        int to = (int) Math.clamp(wanted, 0, max);
        long amount = Math.abs((long) to - from);
        var cause = new Cause.Decided();
        tell(new Result.TrackMoved(key, track, from, to, cause, null, amount, List.of()));
    }

    /** An effect begins, or its counters start anew. */
    void begin(String key, Effect effect, String source) {
        if (effect.unless().holds(side(key).sheet().tags())) {
            return;
        }
        int turns = effect.lasting() instanceof Lasting.Turns(var w, var e, int count) ? count : 0;
        var fresh = new ActiveEffect(effect.id(), source, turns, effect.uses());
        int at = position(key, effect.id());
        if (at < 0) {
            var began = new Result.EffectBegan(key, fresh, body(key).effects().size());
            Room.narrow(this, effect, began);
            tell(began);
            effect.breaks().forEach(broken -> remove(key, broken));
        } else {
            tell(new Result.EffectChanged(key, body(key).effects().get(at), fresh, at));
        }
    }

    void end(String key, int position, Ending ending) {
        var active = body(key).effects().get(position);
        var ended = new Result.EffectEnded(key, active, position, ending);
        Room.narrow(this, rules.effect(active.effect()), ended);
        tell(ended);
        release(key, active.effect());
    }

    /** What an effect of its source kept at work ends with it, on whomever it is. */
    private void release(String source, String keeper) {
        for (var key : keys()) {
            endWhere(
                    key,
                    active ->
                            active.source().equals(source)
                                    && rules.effect(active.effect()).kept().equals(keeper),
                    Ending.REMOVED);
        }
    }

    /** What was there for one blow is over with it. */
    void endBlow(String key) {
        endWhere(
                key,
                active -> rules.effect(active.effect()).lasting() instanceof Lasting.Blow,
                Ending.EXPIRED);
    }

    /** From the last one on; an effect may take others along. */
    private void endWhere(String key, Predicate<ActiveEffect> over, Ending ending) {
        for (int at = body(key).effects().size() - 1; at >= 0; at--) {
            if (at < body(key).effects().size() && over.test(body(key).effects().get(at))) {
                end(key, at, ending);
            }
        }
    }

    void remove(String key, String effect) {
        int at = position(key, effect);
        if (at >= 0) {
            end(key, at, Ending.REMOVED);
        }
    }

    /** Prices of modifiers that counted are paid, effects that are counted by use wear off. */
    void use(List<Engaged> engaged) {
        var worn = new HashSet<String>();
        for (var one : engaged) {
            var key = one.bearer().key();
            one.standing()
                    .modifier()
                    .cost()
                    .forEach((track, price) -> pay(key, track, price, one.rule()));
            if (one.standing().modifier().wears() && worn.add(key + " " + one.rule())) {
                wear(key, one.rule());
            }
        }
    }

    private void wear(String key, String effect) {
        int at = position(key, effect);
        if (at < 0) {
            return;
        }
        var active = body(key).effects().get(at);
        if (active.usesLeft() == 1) {
            end(key, at, Ending.USED_UP);
        } else if (active.usesLeft() > 1) {
            tell(new Result.EffectChanged(key, active, active.oneUseLess(), at));
        }
    }

    private int position(String key, String effect) {
        var effects = body(key).effects();
        for (int i = 0; i < effects.size(); i++) {
            if (effects.get(i).effect().equals(effect)) {
                return i;
            }
        }
        return -1;
    }
}
