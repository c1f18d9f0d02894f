package dev.korchma.game.encounter;

import dev.korchma.game.rules.Cause;
import dev.korchma.game.rules.Result;
import dev.korchma.game.rules.Thrown;
import dev.korchma.game.rules.Verdict;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an audience is told of what happened to bodies. */
final class FactsTold {

    private final Encounter encounter;
    private final String vital;
    private final Function<FighterId, String> names;

    /**
     * @param vital the track that puts a fighter out when it is at 0
     */
    FactsTold(Encounter encounter, String vital, Function<FighterId, String> names) {
        this.encounter = encounter;
        this.vital = vital;
        this.names = names;
    }

    /** A duel ends where somebody falls: what falling leads to in earnest is not told. */
    List<Fact> of(List<Result> results) {
        Set<String> down =
                results.stream()
                        .filter(this::isFall)
                        .map(Result::who)
                        .filter(who -> !isUpAgain(who, results))
                        .collect(Collectors.toSet());
        return results.stream()
                .filter(one ->
                        encounter.isLed()
                                || !(one instanceof Result.EffectBegan && down.contains(one.who())))
                .flatMap(one -> fact(one, isFall(one) && down.contains(one.who())))
                .toList();
    }

    /** Whether something in the same moment kept somebody up after all. */
    private boolean isUpAgain(String who, List<Result> results) {
        return results.stream()
                .filter(Result.TrackMoved.class::isInstance)
                .map(Result.TrackMoved.class::cast)
                .filter(moved -> moved.who().equals(who) && moved.track().equals(vital))
                .reduce((_, last) -> last)
                .filter(last -> last.to() > 0)
                .isPresent();
    }

    private boolean isFall(Result result) {
        return result instanceof Result.TrackMoved moved
                && moved.track().equals(vital)
                && moved.from() > 0
                && moved.to() <= 0;
    }

    private Stream<Fact> fact(Result result, boolean isFall) {
        String who = names.apply(new FighterId(result.who()));
        return switch (result) {
            case Result.Attacked(var _, var _, var _, var thrown, var verdict) ->
                    Stream.of(tried(who, thrown, verdict, false));
            case Result.Checked(var _, var _, var thrown, var verdict) ->
                    Stream.of(tried(who, thrown, verdict, false));
            case Result.Saved(var _, var _, var thrown, var verdict) ->
                    Stream.of(tried(who, thrown, verdict, true));
            case Result.Rolled(var _, String what, var thrown) ->
                    Stream.of(new Fact.Threw(who, what, thrown));
            case Result.Opposed(var _, String what, var thrown, var _) ->
                    Stream.of(new Fact.Threw(who, what, thrown));
            case Result.TrackMoved moved -> moved(who, moved, isFall);
            case Result.EffectBegan(var _, var effect, var _) ->
                    Stream.of(new Fact.Began(who, effect.effect()));
            case Result.EffectEnded(var _, var effect, var _, var _) ->
                    Stream.of(new Fact.Ceased(who, effect.effect()));
            case Result.EffectChanged _ -> Stream.empty();
            case Result.Marked(var _, String mark) -> Stream.of(new Fact.Marked(who, mark));
        };
    }

    /** Leaves out the number it was compared with. */
    private static Fact tried(String who, Thrown thrown, Verdict verdict, boolean isSave) {
        return new Fact.Tried(
                who, thrown, verdict.outcome(), verdict.success(), verdict.leanings(), isSave);
    }

    /** What an action costs is on the button already. */
    private Stream<Fact> moved(String who, Result.TrackMoved moved, boolean isFall) {
        if (moved.cause() instanceof Cause.Cost || moved.cause() instanceof Cause.Reset) {
            return Stream.empty();
        }
        return Stream.of(
                new Fact.Moved(
                        who,
                        moved.track(),
                        moved.to() - moved.from(),
                        moved.cause(),
                        moved.thrown(),
                        moved.amount(),
                        moved.reductions(),
                        isFall));
    }
}
