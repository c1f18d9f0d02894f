package dev.korchma.game.rules;

import dev.korchma.game.dice.Dice;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One game as values, with everything that follows from it. Whoever builds one has checked it:
 * every id resolves, no number needs itself, every formula reads. Immutable; a campaign keeps the
 * one it began with.
 *
 * @param id of the pack it was read from
 */
public record RuleSystem(String id, Numbers numbers, Content content, Play play) {

    /** Key of a body in facts about nobody but itself. */
    public static final String ALONE = "";

    /** Most steps one use of an action may take. */
    public static final int STEP_BUDGET = 200;

    /** A body of this build with every track as it begins and no effect. */
    public Body freshBody(Build build) {
        var sheet = new Sheet(this, new Body(build, Map.of(), List.of()));
        var tracks = new LinkedHashMap<String, Integer>();
        for (var track : numbers.tracks().values()) {
            long max = track.store().empty() ? 0 : sheet.value(Track.maxOf(track.id()));
            tracks.put(track.id(), Math.clamp(max, 0, Integer.MAX_VALUE));
        }
        return new Body(build, tracks, List.of());
    }

    /**
     * A body whose choices became others: what was used up of a track stays used up, a track it
     * never had is as on a fresh body. Effects stay.
     */
    public Body rebuilt(Body before, Build build) {
        var old = new Sheet(this, before);
        var sheet = new Sheet(this, new Body(build, before.tracks(), before.effects()));
        var tracks = new LinkedHashMap<String, Integer>();
        var fresh = freshBody(build);
        for (var track : numbers.tracks().keySet()) {
            var most = Track.maxOf(track);
            int max = Math.clamp(sheet.value(most), 0, Integer.MAX_VALUE);
            int now = before.track(track);
            tracks.put(
                    track,
                    before.tracks().containsKey(track)
                            ? Math.clamp(now + max - old.value(most), 0, Math.max(now, max))
                            : fresh.track(track));
        }
        return new Body(build, tracks, before.effects());
    }

    /** A number of a body with its sources; {@code id} is a number of this game. */
    public Derivation derive(Body body, String id) {
        return new Sheet(this, body).derive(id);
    }

    /**
     * Every number of a body with its sources, by id: attributes, what is derived from them, the
     * most there is of each track. What several of them need is derived once.
     */
    public Map<String, Derivation> sheet(Body body) {
        var sheet = new Sheet(this, body);
        var all = new LinkedHashMap<String, Derivation>();
        numbers.attributes().keySet().forEach(id -> all.put(id, sheet.derive(id)));
        numbers.derived().keySet().forEach(id -> all.put(id, sheet.derive(id)));
        numbers.growing().keySet().forEach(id -> all.put(id, sheet.derive(id)));
        for (var track : numbers.tracks().keySet()) {
            var most = Track.maxOf(track);
            all.put(most, sheet.derive(most));
        }
        return Collections.unmodifiableMap(all);
    }

    /** A number of a body. */
    public long value(Body body, String id) {
        return derive(body, id).value();
    }

    /** Tags in force on a body: of its options, features, items and effects. */
    public Set<String> tags(Body body) {
        return Frozen.set(new Sheet(this, body).tags());
    }

    /** Whether a body cannot fight on. */
    public boolean isOut(Body body) {
        return body.track(play.fight().outTrack()) <= 0;
    }

    /** Whether a body has turns in a fight: it can fight on, or it is out and lingers. */
    public boolean hasTurns(Body body) {
        return !isOut(body) || play.fight().lingers().holds(tags(body));
    }

    /** What does not fit this game in a build; empty when it may be played. */
    public List<BuildFault> faults(Build build) {
        return BuildCheck.faults(this, build);
    }

    /** In which options somebody has taken one level after another. */
    public Career career(Build build) {
        return content.careers().of(build);
    }

    /** What the choices of a build bring and is worth a line, in the order of the game. */
    public List<Feature> listed(Build build) {
        return Traits.listed(this, build);
    }

    /** What a turn of this body is made of, by economy id. */
    public Map<String, Integer> turnBudget(Body body) {
        var sheet = new Sheet(this, body);
        var budget = new LinkedHashMap<String, Integer>();
        play.fight()
                .economy()
                .forEach((part, amount) ->
                        budget.put(part, (int) Evaluation.sum(amount, new Frame(sheet))));
        return budget;
    }

    /**
     * The actions of a body in the order of the pack: which may be used now, which not and why.
     *
     * @param actor key of the one who acts, among {@code friends}
     * @param foes the other side by key, also those out of the fight: they are no targets
     * @param friends the own side by key, the one who acts among them
     */
    public List<Offered> offers(
            String actor, Spent spent, Map<String, Body> foes, Map<String, Body> friends) {
        return new Offering(this, actor, spent, foes, friends).all();
    }

    /** Whether there is a use for an action when two fight alone. */
    public boolean isForDuels(String action) {
        return play.fight().duels().holds(tagsOf(action(action)));
    }

    /** The turn of a body after it used an action. */
    public Spent spend(Body body, Spent before, String action) {
        var used = action(action);
        return before.plus(used, play.fight().opens(), turnBudget(body), tagsOf(used));
    }

    /**
     * Carries out an action that is on offer. The cost in tracks is among the results; what it
     * takes of the turn is {@link #spend}.
     *
     * @param actorKey key of the one who acts in {@code bodies}
     * @param targetKeys keys of those it is aimed at; empty for an action without targets
     * @param circumstances ids of what is so for this one use, see {@link Content#circumstances}
     * @return what happened, in order; folding them gives the bodies afterwards
     */
    public List<Result> perform(
            String action,
            String actorKey,
            List<String> targetKeys,
            Map<String, Body> bodies,
            List<String> circumstances,
            Dice dice) {
        return perform(new Use(action, actorKey, targetKeys, circumstances, false), bodies, dice);
    }

    /** Carries out one use of an action with everything that was decided about it. */
    public List<Result> perform(Use use, Map<String, Body> bodies, Dice dice) {
        var ledger = new Ledger(this, bodies);
        if (use.isReaction()) {
            reacting().pay(ledger, use.actor(), use.action());
        }
        return new Interpreter(ledger, action(use.action()), use.actor(), use.circumstances(), dice)
                .answeredBy(use.answers())
                .paidBy(Objects.requireNonNullElse(use.track(), ""))
                .perform(use.targets());
    }

    /** As the other one, in no special circumstances. */
    public List<Result> perform(
            String action,
            String actorKey,
            List<String> targetKeys,
            Map<String, Body> bodies,
            Dice dice) {
        return perform(action, actorKey, targetKeys, bodies, List.of(), dice);
    }

    /**
     * Somebody made up on the spot, as {@link Bestiary#improvised} asks.
     *
     * @param numbers by id of a number
     * @param damage one kind of dice and a bonus, as it is written at the table
     * @throws IllegalStateException when this game has no such form
     */
    public Improvised.Answer improvised(Map<String, Integer> numbers, String damage) {
        var form = content.bestiary().improvised();
        if (form == null) {
            throw new IllegalStateException("nobody is made up on the spot in " + id);
        }
        return form.build(numbers, damage);
    }

    /** What whoever runs the table decides about these bodies. */
    public Decree decree(Map<String, Body> bodies) {
        return new Decree(this, bodies);
    }

    /** A body at a rest of this game, which is one of {@link Play#rests}. */
    public Resting resting(String rest, Body body) {
        return new Resting(this, Content.present(play.rests(), rest), body);
    }

    /** What is so with a body by its own numbers, by id in the order of the pack. */
    public List<String> states(Body body) {
        var frame = new Frame(new Sheet(this, body));
        return content.states().values().stream()
                .filter(state -> Evaluation.value(state.provided(), frame) != 0)
                .map(State::id)
                .toList();
    }

    /** Which of its things are bound to a body. */
    public Bonds bonds(Body body) {
        return new Bonds(this, body);
    }

    /** What may be done while nobody fights. */
    public Calm calm() {
        return new Calm(this);
    }

    /** What somebody can try, by id in the order of the pack. */
    public Map<String, Attempt> checks() {
        return play.attempts().checks();
    }

    /** What somebody can resist with, by id in the order of the pack. */
    public Map<String, Attempt> saves() {
        return play.attempts().saves();
    }

    /**
     * A body tries something by itself.
     *
     * @param attempt id of one of {@link #checks} or {@link #saves}
     * @param bonus added on top, may be negative
     * @param against the number to beat; empty when nobody has said one
     */
    public Attempted attempt(
            Body body,
            String attempt,
            List<String> circumstances,
            long bonus,
            OptionalLong against,
            Dice dice) {
        var tried = play.attempts().attempt(attempt);
        return new Attempting(this, ALONE, Map.of(ALONE, body), tried, circumstances)
                .go(bonus, against, dice);
    }

    /** The bonus to something a body may try, with its sources, before any modifier of throws. */
    public Derivation bonus(Body body, String attempt) {
        return bonus(play.attempts().attempt(attempt), new Frame(new Sheet(this, body)));
    }

    private static Derivation bonus(Attempt tried, Frame frame) {
        return new Tally(Evaluation.terms(tried.bonus(), tried.id(), frame)).derivation(tried.id());
    }

    /** The {@link #bonus} to everything a body may try or resist, by id. */
    public Map<String, Derivation> bonuses(Body body) {
        var frame = new Frame(new Sheet(this, body));
        var all = new LinkedHashMap<String, Derivation>();
        for (var attempts : List.of(checks(), saves())) {
            attempts.forEach((id, attempt) -> all.put(id, bonus(attempt, frame)));
        }
        return Collections.unmodifiableMap(all);
    }

    /**
     * What something a body may try is compared with by its own numbers; empty where the game or
     * whoever asks says the number.
     */
    public OptionalLong standard(Body body, String attempt) {
        var against = play.attempts().attempt(attempt).against();
        return against == null || against.names().isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(Evaluation.value(against, new Frame(new Sheet(this, body))));
    }

    /** Who acts when. */
    public Ordering ordering() {
        return new Ordering(this);
    }

    /** What victories are worth. */
    public Worths worths() {
        return new Worths(this);
    }

    /** What may be done when it is not one's turn. */
    public Reacting reacting() {
        return new Reacting(this);
    }

    /** The bodies as they stand, for trying several actions from the same moment. */
    public Scene scene(Map<String, Body> bodies) {
        return new Scene(this, bodies);
    }

    /** What an action would do, as far as it can be told beforehand. */
    public Preview preview(Body actor, String action) {
        return Preview.of(this, actor, action(action));
    }

    /** What happens when the turn of {@code key} begins. */
    public List<Result> turnBegins(String key, Map<String, Body> bodies, Dice dice) {
        return new Turns(this, key, bodies, dice).begin();
    }

    /** What happens when the turn of {@code key} ends. */
    public List<Result> turnEnds(String key, Map<String, Body> bodies, Dice dice) {
        return new Turns(this, key, bodies, dice).end();
    }

    /** A body after a fact about it. */
    public Body apply(Body body, Result result) {
        return Folding.apply(body, result);
    }

    /** The bodies after a fact; a fact about a key that is not among them changes nothing. */
    public Map<String, Body> apply(Map<String, Body> bodies, Result result) {
        var after = new LinkedHashMap<>(bodies);
        after.computeIfPresent(result.who(), (key, body) -> Folding.apply(body, result));
        return Frozen.map(after);
    }

    /**
     * A body when nobody takes turns any more: what counted turns or throws is over, and what is
     * there again with every turn is there.
     */
    public Body afterTheFight(Body body) {
        List<ActiveEffect> lasting =
                body.effects().stream().filter(active -> !endsWithTheFight(active)).toList();
        var after = new Body(body.build(), body.tracks(), lasting);
        for (var result : decree(Map.of(ALONE, after)).comes(ALONE, Track.TURN)) {
            after = apply(after, result);
        }
        return after;
    }

    boolean endsWithTheFight(ActiveEffect active) {
        return active.usesLeft() > 0
                || !(effect(active.effect()).lasting() instanceof Effect.Lasting.Open);
    }

    /** What everybody aims at: the numbers attacks are thrown against, in the order of the pack. */
    public Set<String> defences() {
        return Defences.of(this);
    }

    /** All tags in force while an action is carried out: its own and those of its item. */
    Set<String> tagsOf(Action action) {
        var tags = new LinkedHashSet<>(action.tags());
        if (action.item() != null) {
            tags.add(action.item());
            tags.addAll(item(action.item()).tags());
        }
        return tags;
    }

    Item item(String id) {
        return content.item(id);
    }

    Effect effect(String id) {
        return content.effect(id);
    }

    Action action(String id) {
        return content.action(id);
    }

    @Nullable Option option(String choice, String option) {
        return content.option(choice, option);
    }

    Track track(String id) {
        return Content.present(numbers.tracks(), id);
    }

    Mechanic mechanic(String id) {
        return Content.present(play.mechanics(), id);
    }
}
