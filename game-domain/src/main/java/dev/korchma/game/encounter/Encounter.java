package dev.korchma.game.encounter;

import dev.korchma.game.journal.Document;
import dev.korchma.game.journal.DocumentId;
import dev.korchma.game.journal.MemberId;
import dev.korchma.game.rules.Body;
import dev.korchma.game.rules.Offered;
import dev.korchma.game.rules.Result;
import dev.korchma.game.rules.RuleSystem;
import dev.korchma.game.rules.Spent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A fight from the challenge, or its preparation, to its end.
 *
 * @param pack hash of the rules it is fought by, from the first moment to the last
 * @param title what a fight that masters lead is called, null for a duel: nobody leads that
 * @param fighters in the order in which they joined; none while a challenge waits
 * @param stuck dice of what was taken back, to fall the same once more
 * @param sentAway heroes those who lead sent away while it was made ready: they do not come back by
 *     themselves
 */
public record Encounter(
        DocumentId id,
        String pack,
        @Nullable String title,
        Stage stage,
        List<Fighter> fighters,
        List<Stuck> stuck,
        List<DocumentId> sentAway)
        implements Document {

    public Encounter {
        fighters = List.copyOf(fighters);
        stuck = List.copyOf(stuck);
        sentAway = List.copyOf(sentAway);
    }

    Encounter(
            DocumentId id,
            String pack,
            @Nullable String title,
            Stage stage,
            List<Fighter> fighters) {
        this(id, pack, title, stage, fighters, List.of(), List.of());
    }

    public Optional<Fighter> fighter(FighterId fighter) {
        return fighters.stream().filter(one -> one.id().equals(fighter)).findFirst();
    }

    /** The fighter of this id, which is known to be one of this fight. */
    public Fighter known(FighterId fighter) {
        return fighter(fighter)
                .orElseThrow(() -> new IllegalStateException("no fighter " + fighter.value()));
    }

    /** Whether masters lead it: then it ends when they say so. */
    public boolean isLed() {
        return title != null;
    }

    /**
     * The same as everybody may know it: without those who are hidden, without secret labels and
     * without numbers only those who lead have.
     */
    public Encounter asSeen() {
        return with(fighters.stream().filter(one -> !one.hidden()).map(Fighter::asSeen).toList())
                .with(stage.asSeen())
                .withSentAway(List.of());
    }

    /** Whether everybody at the table knows of a fighter. */
    boolean isSeen(Fighter fighter) {
        return !fighter.hidden() && !(stage instanceof Stage.Prepared);
    }

    /** Whether several who are called the same were seen, so that it needs its number. */
    public boolean isOneOfSeveral(Fighter fighter) {
        return fighter.number() > 0
                && fighters.stream()
                                .filter(one -> Numbering.areCalledTheSame(one, fighter))
                                .filter(one -> one.number() > 0)
                                .limit(2)
                                .count()
                        > 1;
    }

    /** The fighter this member decides for. */
    public Optional<Fighter> ledBy(MemberId member) {
        return fighters.stream().filter(one -> one.isLedBy(member)).findFirst();
    }

    /** The fighter whose turn it is, while it is fought. */
    public Optional<Fighter> active() {
        return stage instanceof Stage.Running(var _, Moment moment)
                ? fighter(moment.active())
                : Optional.empty();
    }

    /** Where it stands, while it is fought or stands still. */
    public Optional<Moment> moment() {
        return switch (stage) {
            case Stage.Running running -> Optional.of(running.moment());
            case Stage.Paused(Stage.Running at) -> Optional.of(at.moment());
            case Stage.Proposed _, Stage.Prepared _, Stage.Gathering _, Stage.Over _ ->
                    Optional.empty();
        };
    }

    /** What whoever has the turn wants that is no action of the rules. */
    public Optional<Wish> wish() {
        return moment().map(Moment::wish);
    }

    /** What hangs in the air until somebody has answered. */
    public Optional<Blow> blow() {
        return moment().map(Moment::waiting).map(Waiting::blow);
    }

    /** Who is asked whether they react; empty while the turn waits for nobody. */
    public List<Window> windows() {
        return moment().map(Moment::waiting).map(Waiting::open).orElse(List.of());
    }

    /**
     * Names what is on offer now: {@code turn-step} while it is fought. Moves exactly when that
     * changes, so a control that carries another guard came too late.
     */
    public String guard() {
        return switch (stage) {
            case Stage.Proposed _ -> "proposed";
            case Stage.Prepared(int changes) -> "prepared-" + changes;
            case Stage.Gathering(List<Placed> thrown, var _) -> "gathering-" + thrown.size();
            case Stage.Running running -> guard(running.moment());
            case Stage.Paused(Stage.Running at) -> "paused-" + guard(at.moment());
            case Stage.Over _ -> "over";
        };
    }

    /**
     * Whether something was offered in the turn that is on. What means the same all through a turn
     * asks for no more than that: others may do something meanwhile.
     */
    public boolean isOfThisTurn(String guard) {
        return stage instanceof Stage.Running(var _, Moment moment)
                && guard.startsWith(moment.turn() + "-");
    }

    private static String guard(Moment moment) {
        return moment.turn() + "-" + moment.step();
    }

    /**
     * What a fighter could do if it were to act now, in the order of the pack. Whoever acts out of
     * turn has the whole of one.
     */
    public List<Offered> offers(FighterId fighter, RuleSystem rules) {
        if (!(stage instanceof Stage.Running(var _, Moment moment))) {
            return List.of();
        }
        Spent spent = moment.active().equals(fighter) ? moment.spent() : Spent.NOTHING;
        return offers(fighter, spent, rules).stream()
                .filter(offered -> !rules.reacting().answersHit(offered.action()))
                .toList();
    }

    /** What a fighter could do whatever its turn has used up, in the order of the pack. */
    List<Offered> offersOutOfTurn(FighterId fighter, RuleSystem rules) {
        return offers(fighter, Spent.NOTHING, rules);
    }

    private List<Offered> offers(FighterId fighter, Spent spent, RuleSystem rules) {
        Fighter actor = known(fighter);
        Map<String, Body> foes = bodies(one -> Sides.areFoes(one.side(), actor.side()));
        Map<String, Body> friends = bodies(one -> one.side().equals(actor.side()));
        friends.put(fighter.value(), actor.body());
        return rules.offers(fighter.value(), spent, foes, friends).stream()
                .filter(offered -> isLed() || rules.isForDuels(offered.action()))
                .toList();
    }

    /** The bodies of some of those who can be seen. */
    private Map<String, Body> bodies(Predicate<Fighter> which) {
        Map<String, Body> some = new LinkedHashMap<>();
        fighters.stream()
                .filter(one -> !one.hidden() && which.test(one))
                .forEach(one -> some.put(one.id().value(), one.body()));
        return some;
    }

    /** All bodies by their keys. */
    Map<String, Body> bodies() {
        Map<String, Body> bodies = new LinkedHashMap<>();
        fighters.forEach(one -> bodies.put(one.id().value(), one.body()));
        return bodies;
    }

    /** The encounter after something happened; needs no rules, no dice and no clock. */
    public static Encounter evolve(@Nullable Encounter before, EncounterEvent event) {
        return switch (event) {
            case EncounterEvent.DuelProposed(DocumentId id, String pack, Challenge challenge) ->
                    new Encounter(id, pack, null, new Stage.Proposed(challenge), List.of());
            case EncounterEvent.FightPrepared(DocumentId id, String pack, String title) ->
                    new Encounter(id, pack, title, new Stage.Prepared(0), List.of());
            case EncounterEvent.FightBegan began ->
                    new Encounter(
                            began.document(),
                            began.pack(),
                            before == null ? null : before.title(),
                            new Stage.Running(began.order(), beforeTheFirstTurn(began.order())),
                            began.fighters());
            case EncounterEvent.Ended ended ->
                    present(before).with(new Stage.Over(ended.outcome()));
            case EncounterEvent.Passage passage ->
                    present(before)
                            .following(passage.results(), passage.to())
                            .stuckWith(
                                    TakingBack.without(
                                            present(before).stuck, TakingBack.diceOf(passage)));
            case EncounterEvent.TakenBack(var _, EncounterEvent.Passage passage) ->
                    present(before)
                            .following(
                                    passage.results().reversed().stream()
                                            .map(Result::inverse)
                                            .toList(),
                                    passage.from())
                            .stuckWith(
                                    TakingBack.with(
                                            TakingBack.diceOf(passage), present(before).stuck));
            case EncounterEvent.Arranged arranged -> Arranging.evolve(present(before), arranged);
        };
    }

    private static Moment beforeTheFirstTurn(List<Placed> order) {
        return new Moment(1, 0, 0, order.getFirst().fighter(), Spent.NOTHING);
    }

    private static Encounter present(@Nullable Encounter before) {
        if (before == null) {
            throw new IllegalStateException("nothing happens in an encounter before it is there");
        }
        return before;
    }

    Encounter with(Stage newStage) {
        return new Encounter(id, pack, title, newStage, fighters, stuck, sentAway);
    }

    Encounter with(List<Fighter> newFighters) {
        return new Encounter(id, pack, title, stage, newFighters, stuck, sentAway);
    }

    private Encounter stuckWith(List<Stuck> dice) {
        return dice.equals(stuck)
                ? this
                : new Encounter(id, pack, title, stage, fighters, dice, sentAway);
    }

    Encounter withSentAway(List<DocumentId> heroes) {
        return new Encounter(id, pack, title, stage, fighters, stuck, heroes);
    }

    private Encounter following(List<Result> results, Moment to) {
        if (!(stage instanceof Stage.Running(List<Placed> order, Moment _))) {
            throw new IllegalStateException("only a running fight goes on");
        }
        return after(results).with(new Stage.Running(order, to));
    }

    /** With bodies that follow what happened to them. */
    Encounter after(List<Result> results) {
        List<Fighter> after = new ArrayList<>(fighters);
        results.forEach(result ->
                after.replaceAll(one ->
                        one.id().value().equals(result.who())
                                ? one.with(one.body().after(result))
                                : one));
        return with(after);
    }
}
