package dev.korchma.game.rules;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One game as values, with everything that follows from it. Whoever builds one has checked it:
 * every id resolves, no number needs itself, every formula reads. Immutable; a campaign keeps the
 * one it began with.
 */
public final class RuleSystem implements Moves, Tries {

    /** Key of a body in facts about nobody but itself. */
    public static final String ALONE = "";

    /** Most steps one use of an action may take. */
    public static final int STEP_BUDGET = 200;

    private final String id;
    private final Numbers numbers;
    private final Content content;
    private final Play play;
    private final Chart chart;
    private final Repertoire repertoire;

    /**
     * @param id of the pack it was read from
     */
    public RuleSystem(String id, Numbers numbers, Content content, Play play) {
        this.id = id;
        this.numbers = numbers;
        this.content = content;
        this.play = play;
        chart = new Chart(numbers, content, play.outset().money().kept());
        repertoire = new Repertoire(content);
    }

    @Override
    public RuleSystem rules() {
        return this;
    }

    /** The same game is the same, however often it is read. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RuleSystem same
                && id.equals(same.id)
                && numbers.equals(same.numbers)
                && content.equals(same.content)
                && play.equals(same.play);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, numbers, content, play);
    }

    /** The pack it was read from. */
    public String id() {
        return id;
    }

    public Numbers numbers() {
        return numbers;
    }

    public Content content() {
        return content;
    }

    public Play play() {
        return play;
    }

    Repertoire repertoire() {
        return repertoire;
    }

    /** Its numbers by place. */
    Chart chart() {
        return chart;
    }

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
        return Whole.of(chart, new Sheet(this, body));
    }

    /** A number of a body. */
    public long value(Body body, String id) {
        return derive(body, id).value();
    }

    /**
     * A number by each option taken level by level that gives it a place on the sheet, by the id of
     * the option: what comes by that one goes by this number.
     */
    public Map<String, Long> shown(Body body, Derived number) {
        var place = number.shown();
        if (place == null) {
            return Map.of();
        }
        var shown = new LinkedHashMap<String, Long>();
        var sheet = new Sheet(this, body);
        for (var asks : content.careers().places().keySet()) {
            for (var option : career(body.build()).all(asks)) {
                var by = sheet.by(content.careers().tags(option));
                if (by.holds(place)) {
                    shown.put(option, by.value(number.id()));
                }
            }
        }
        return Collections.unmodifiableMap(shown);
    }

    /** Tags in force on a body: of its options, features, items and effects. */
    public Set<String> tags(Body body) {
        return Frozen.set(new Sheet(this, body).tags());
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
        return repertoire.tagsOf(action, content);
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
