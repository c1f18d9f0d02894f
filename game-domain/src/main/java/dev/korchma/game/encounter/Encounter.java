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
import org.jspecify.annotations.Nullable;

/**
 * A fight from the challenge to its end.
 *
 * @param pack hash of the rules it is fought by, from the first moment to the last
 * @param fighters in the order in which they joined; none while a challenge waits
 */
public record Encounter(DocumentId id, String pack, Stage stage, List<Fighter> fighters)
        implements Document {

    public Encounter {
        fighters = List.copyOf(fighters);
    }

    public Optional<Fighter> fighter(FighterId fighter) {
        return fighters.stream().filter(one -> one.id().equals(fighter)).findFirst();
    }

    /** The fighter of this id, which is known to be one of this fight. */
    public Fighter known(FighterId fighter) {
        return fighter(fighter)
                .orElseThrow(() -> new IllegalStateException("no fighter " + fighter.value()));
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

    /**
     * Names what is on offer now: {@code turn-step} while it is fought. Moves exactly when that
     * changes, so a control that carries another guard came too late.
     */
    public String guard() {
        return switch (stage) {
            case Stage.Proposed _ -> "proposed";
            case Stage.Running(var _, Moment moment) -> moment.turn() + "-" + moment.step();
            case Stage.Over _ -> "over";
        };
    }

    /** What a fighter could do if it were to act now, in the order of the pack. */
    public List<Offered> offers(FighterId fighter, RuleSystem rules) {
        if (!(stage instanceof Stage.Running(var _, Moment moment))) {
            return List.of();
        }
        Fighter actor = known(fighter);
        Map<String, Body> foes = new LinkedHashMap<>();
        Map<String, Body> friends = new LinkedHashMap<>();
        for (Fighter one : fighters) {
            (one.side().equals(actor.side()) ? friends : foes).put(one.id().value(), one.body());
        }
        return rules.offers(fighter.value(), moment.spent(), foes, friends).stream()
                .filter(offered -> rules.isForDuels(offered.action()))
                .toList();
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
                    new Encounter(id, pack, new Stage.Proposed(challenge), List.of());
            case EncounterEvent.FightBegan began ->
                    new Encounter(
                            began.document(),
                            began.pack(),
                            new Stage.Running(began.order(), beforeTheFirstTurn(began.order())),
                            began.fighters());
            case EncounterEvent.Ended ended ->
                    present(before).with(new Stage.Over(ended.outcome()));
            case EncounterEvent.Passage passage ->
                    present(before).following(passage.results(), passage.to());
            case EncounterEvent.TakenBack(var _, EncounterEvent.Passage passage) ->
                    present(before)
                            .following(
                                    passage.results().reversed().stream()
                                            .map(Result::inverse)
                                            .toList(),
                                    passage.from());
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

    private Encounter with(Stage newStage) {
        return new Encounter(id, pack, newStage, fighters);
    }

    private Encounter following(List<Result> results, Moment to) {
        if (!(stage instanceof Stage.Running(List<Placed> order, Moment _))) {
            throw new IllegalStateException("only a running fight goes on");
        }
        List<Fighter> after = new ArrayList<>(fighters);
        results.forEach(result ->
                after.replaceAll(one ->
                        one.id().value().equals(result.who())
                                ? one.with(one.body().after(result))
                                : one));
        return new Encounter(id, pack, new Stage.Running(order, to), after);
    }
}
