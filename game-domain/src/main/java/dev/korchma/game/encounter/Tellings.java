package dev.korchma.game.encounter;

import dev.korchma.game.journal.Audience;
import dev.korchma.game.rules.Cause;
import dev.korchma.game.rules.Result;
import dev.korchma.game.rules.Thrown;
import dev.korchma.game.rules.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an audience is told of an event. */
public final class Tellings {

    private final Encounter encounter;
    private final String vital;

    /**
     * @param encounter as it is now: names do not change while it lasts
     * @param vital the track that puts a fighter out when it is at 0
     */
    public Tellings(Encounter encounter, String vital) {
        this.encounter = encounter;
        this.vital = vital;
    }

    /** Empty when this audience hears nothing of it. A duel has no master: all hear the same. */
    public Optional<EncounterTelling> toldTo(Audience audience, EncounterEvent event) {
        return switch (audience) {
            case Audience.Table _, Audience.Masters _, Audience.Person _ ->
                    Optional.of(told(event));
        };
    }

    private EncounterTelling told(EncounterEvent event) {
        return switch (event) {
            case EncounterEvent.DuelProposed proposed ->
                    new EncounterTelling.Challenged(proposed.challenge());
            case EncounterEvent.FightBegan began ->
                    new EncounterTelling.Began(
                            began.order().stream()
                                    .map(placed ->
                                            new EncounterTelling.InOrder(
                                                    name(placed.fighter()), placed))
                                    .toList());
            case EncounterEvent.Acted acted ->
                    new EncounterTelling.Did(
                            name(acted.fighter()),
                            acted.action(),
                            acted.item(),
                            acted.target() == null ? null : name(acted.target()),
                            facts(acted.results()));
            case EncounterEvent.TurnBegan began ->
                    new EncounterTelling.Turn(name(began.to().active()), facts(began.results()));
            case EncounterEvent.TurnEnded ended ->
                    new EncounterTelling.Passed(facts(ended.results()));
            case EncounterEvent.Ended(var _, Outcome outcome, Award award) ->
                    outcome instanceof Outcome.Won won
                            ? new EncounterTelling.Finished(
                                    outcome, name(won.winner()), name(won.loser()), award)
                            : new EncounterTelling.Finished(outcome, null, null, null);
            case EncounterEvent.TakenBack(var _, EncounterEvent.Passage passage) ->
                    new EncounterTelling.TookBack(told(passage));
        };
    }

    /** A duel ends where somebody falls: what falling leads to in earnest is not told. */
    private List<Fact> facts(List<Result> results) {
        Set<String> fallen =
                results.stream().filter(this::isFall).map(Result::who).collect(Collectors.toSet());
        return results.stream()
                .filter(one -> !(one instanceof Result.EffectBegan && fallen.contains(one.who())))
                .flatMap(this::fact)
                .toList();
    }

    private boolean isFall(Result result) {
        return result instanceof Result.TrackMoved moved
                && moved.track().equals(vital)
                && moved.from() > 0
                && moved.to() <= 0;
    }

    private Stream<Fact> fact(Result result) {
        String who = name(new FighterId(result.who()));
        return switch (result) {
            case Result.Attacked(var _, var _, var _, var thrown, var verdict) ->
                    Stream.of(tried(who, thrown, verdict));
            case Result.Checked(var _, var _, var thrown, var verdict) ->
                    Stream.of(tried(who, thrown, verdict));
            case Result.Saved(var _, var _, var thrown, var verdict) ->
                    Stream.of(tried(who, thrown, verdict));
            case Result.Rolled(var _, String what, var thrown) ->
                    Stream.of(new Fact.Threw(who, what, thrown));
            case Result.TrackMoved moved -> moved(who, moved);
            case Result.EffectBegan(var _, var effect, var _) ->
                    Stream.of(new Fact.Began(who, effect.effect()));
            case Result.EffectEnded(var _, var effect, var _, var _) ->
                    Stream.of(new Fact.Ceased(who, effect.effect()));
            case Result.EffectChanged _ -> Stream.empty();
            case Result.Marked(var _, String mark) -> Stream.of(new Fact.Marked(who, mark));
        };
    }

    /** Leaves out the number it was compared with. */
    private static Fact tried(String who, Thrown thrown, Verdict verdict) {
        return new Fact.Tried(
                who, thrown, verdict.outcome(), verdict.success(), verdict.leanings());
    }

    /** What an action costs is on the button already. */
    private Stream<Fact> moved(String who, Result.TrackMoved moved) {
        if (moved.cause() instanceof Cause.Cost || moved.cause() instanceof Cause.Reset) {
            return Stream.empty();
        }
        return Stream.of(
                new Fact.Moved(
                        who,
                        moved.track(),
                        moved.from(),
                        moved.to(),
                        moved.cause(),
                        moved.thrown(),
                        moved.amount(),
                        moved.reductions(),
                        isFall(moved)));
    }

    private String name(FighterId fighter) {
        return encounter.known(fighter).name();
    }
}
