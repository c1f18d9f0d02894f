package dev.korchma.game.encounter;

import dev.korchma.game.journal.Audience;
import dev.korchma.game.rules.Cause;
import dev.korchma.game.rules.FightRules;
import dev.korchma.game.rules.Result;
import dev.korchma.game.rules.Thrown;
import dev.korchma.game.rules.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an audience is told of an event. */
public final class Tellings {

    private final Encounter encounter;
    private final String vital;
    private final String surprise;
    private final Function<Fighter, String> names;
    private final WishTellings wishes;

    /**
     * @param encounter as it is now
     * @param vital the track that puts a fighter out when it is at 0
     * @param names what a fighter is called by whoever is told
     */
    public Tellings(Encounter encounter, String vital, Function<Fighter, String> names) {
        this(encounter, vital, "", names);
    }

    /**
     * @param encounter as it is now
     * @param fight what the game says about fights
     * @param names what a fighter is called by whoever is told
     */
    public Tellings(Encounter encounter, FightRules fight, Function<Fighter, String> names) {
        this(encounter, fight.outTrack(), fight.surprise(), names);
    }

    private Tellings(
            Encounter encounter, String vital, String surprise, Function<Fighter, String> names) {
        this.encounter = encounter;
        this.vital = vital;
        this.surprise = surprise;
        this.names = names;
        this.wishes = new WishTellings(this::name);
    }

    /**
     * Empty when this audience hears nothing of it. Those who lead see what they arrange on their
     * own screen; of what happens in the fight all hear the same.
     */
    public Optional<EncounterTelling> toldTo(Audience audience, EncounterEvent event) {
        return switch (audience) {
            case Audience.Table _, Audience.Masters _, Audience.Person _ ->
                    event instanceof EncounterEvent.Arranged arranged
                            ? arranged(arranged)
                            : told(event);
        };
    }

    private Optional<EncounterTelling> arranged(EncounterEvent.Arranged event) {
        return switch (event) {
            case EncounterEvent.Enlisted enlisted -> joined(enlisted);
            case EncounterEvent.Left(var _, FighterId who, var how, boolean seen) ->
                    when(seen, () -> new EncounterTelling.Departed(name(who), how));
            case EncounterEvent.Revealed(var _, FighterId who, var _, List<Placed> order) ->
                    when(!order.isEmpty(), () -> new EncounterTelling.Seen(name(who)));
            case EncounterEvent.HandedOver(var _, FighterId who, var _, var to, boolean seen) ->
                    when(
                            seen,
                            () ->
                                    new EncounterTelling.Led(
                                            name(who), to instanceof Controller.Masters));
            case EncounterEvent.Corrected corrected -> putRight(corrected);
            case EncounterEvent.OrderThrown(var _, List<Placed> thrown) ->
                    Optional.of(new EncounterTelling.Threw(inOrder(thrown)));
            case EncounterEvent.Reordered(var _, var _, List<Placed> to) ->
                    Optional.of(new EncounterTelling.NewOrder(inOrder(to)));
            case EncounterEvent.StepsUndone(var _, List<Long> steps, boolean seen) ->
                    when(seen, () -> new EncounterTelling.Undone(steps.size()));
            case EncounterEvent.Stopped _ -> Optional.of(new EncounterTelling.StoodStill());
            case EncounterEvent.WentOn _ -> Optional.of(new EncounterTelling.WentOn());
            case EncounterEvent.Labelled labelled ->
                    Labels.told(labelled, () -> name(labelled.fighter()));
            case EncounterEvent.Called _,
                    EncounterEvent.TiesSettled _,
                    EncounterEvent.CameAsIs _,
                    EncounterEvent.Hidden _,
                    EncounterEvent.Renamed _,
                    EncounterEvent.ChangedSides _ ->
                    Optional.empty();
        };
    }

    /** Who joins before the fight runs stands on its card. */
    private static Optional<EncounterTelling> when(
            boolean isTold, Supplier<EncounterTelling> told) {
        return isTold ? Optional.of(told.get()) : Optional.empty();
    }

    private Optional<EncounterTelling> joined(EncounterEvent.Enlisted enlisted) {
        if (enlisted.order().isEmpty()) {
            return Optional.empty();
        }
        List<String> seen =
                enlisted.fighters().stream()
                        .filter(one -> !one.hidden())
                        .map(one -> name(one.id()))
                        .toList();
        return when(!seen.isEmpty(), () -> new EncounterTelling.Joined(seen));
    }

    /** How much a creature has left is nobody's business; what is to be seen on it is. */
    private Optional<EncounterTelling> putRight(EncounterEvent.Corrected corrected) {
        if (!corrected.seen()) {
            return Optional.empty();
        }
        Fighter who = encounter.known(corrected.fighter());
        List<EncounterTelling.NowAt> tracks = new ArrayList<>();
        List<String> begun = new ArrayList<>();
        List<String> ended = new ArrayList<>();
        for (Result result : corrected.results()) {
            if (result instanceof Result.TrackMoved moved && who.isHero()) {
                tracks.add(new EncounterTelling.NowAt(moved.track(), moved.from(), moved.to()));
            } else if (result instanceof Result.EffectBegan began) {
                begun.add(began.effect().effect());
            } else if (result instanceof Result.EffectEnded over) {
                ended.add(over.effect().effect());
            }
        }
        return who.hidden() || (tracks.isEmpty() && begun.isEmpty() && ended.isEmpty())
                ? Optional.empty()
                : Optional.of(new EncounterTelling.PutRight(name(who.id()), tracks, begun, ended));
    }

    private List<EncounterTelling.InOrder> inOrder(List<Placed> places) {
        return places.stream()
                .map(placed -> new EncounterTelling.InOrder(name(placed.fighter()), placed))
                .toList();
    }

    private Optional<EncounterTelling> told(EncounterEvent event) {
        return switch (event) {
            case EncounterEvent.FightPrepared _ -> Optional.empty();
            case EncounterEvent.TakenBack(var _, EncounterEvent.Passage passage) ->
                    told(passage).map(EncounterTelling.TookBack::new);
            case WishEvent wish -> wishes.told(wish, facts(wish.results()));
            case WindowEvent window -> asked(window);
            default -> Optional.of(happened(event));
        };
    }

    private EncounterTelling happened(EncounterEvent event) {
        return switch (event) {
            case EncounterEvent.DuelProposed proposed ->
                    new EncounterTelling.Challenged(proposed.challenge());
            case EncounterEvent.FightBegan began ->
                    new EncounterTelling.Began(inOrder(began.order()), surprised(began));
            case EncounterEvent.Acted acted -> did(acted);
            case EncounterEvent.TurnBegan began ->
                    new EncounterTelling.Turn(name(began.to().active()), facts(began.results()));
            case EncounterEvent.TurnEnded ended ->
                    new EncounterTelling.Passed(facts(ended.results()));
            case EncounterEvent.Ended(var _, Outcome outcome, List<Award> awards) ->
                    finished(outcome, awards);
            case EncounterEvent.FightPrepared _,
                    EncounterEvent.TakenBack _,
                    EncounterEvent.Arranged _,
                    WishEvent _,
                    WindowEvent _ ->
                    throw new IllegalStateException("told elsewhere: " + event);
        };
    }

    private Optional<EncounterTelling> asked(WindowEvent event) {
        return switch (event) {
            case WindowEvent.MovedAway away ->
                    Optional.of(
                            new EncounterTelling.MovedAway(
                                    name(away.fighter()),
                                    away.past().stream().map(this::name).toList(),
                                    away.isFlight()));
            case WindowEvent.LetGo _ -> Optional.empty();
        };
    }

    private List<String> surprised(EncounterEvent.FightBegan began) {
        return began.fighters().stream()
                .filter(one -> !one.hidden() && one.body().has(surprise))
                .map(one -> name(one.id()))
                .toList();
    }

    private EncounterTelling did(EncounterEvent.Acted acted) {
        List<FighterId> each = acted.targets().stream().distinct().toList();
        List<FighterId> several = each.size() > 1 ? each : List.of();
        List<Result> rest =
                acted.results().stream()
                        .filter(result -> !several.contains(new FighterId(about(result))))
                        .toList();
        return new EncounterTelling.Did(
                name(acted.fighter()),
                acted.action(),
                acted.item(),
                acted.targets().stream().map(this::name).toList(),
                facts(rest),
                several.stream().map(one -> share(one, acted.results())).toList());
    }

    private EncounterTelling.Share share(FighterId whom, List<Result> results) {
        return new EncounterTelling.Share(
                name(whom),
                facts(
                        results.stream()
                                .filter(result -> about(result).equals(whom.value()))
                                .toList()));
    }

    /** A blow is about whoever it is aimed at. */
    private static String about(Result result) {
        return result instanceof Result.Attacked attacked ? attacked.target() : result.who();
    }

    private EncounterTelling finished(Outcome outcome, List<Award> awards) {
        List<EncounterTelling.Gain> gains =
                awards.stream()
                        .map(award -> new EncounterTelling.Gain(name(award.who()), award))
                        .toList();
        return outcome instanceof Outcome.Won won
                ? new EncounterTelling.Finished(
                        outcome, name(won.winner()), name(won.loser()), gains)
                : new EncounterTelling.Finished(outcome, null, null, gains);
    }

    /** A duel ends where somebody falls: what falling leads to in earnest is not told. */
    private List<Fact> facts(List<Result> results) {
        Set<String> fallen =
                results.stream()
                        .filter(result -> !encounter.isLed() && isFall(result))
                        .map(Result::who)
                        .collect(Collectors.toSet());
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
                        moved.to() - moved.from(),
                        moved.cause(),
                        moved.thrown(),
                        moved.amount(),
                        moved.reductions(),
                        isFall(moved)));
    }

    private String name(FighterId fighter) {
        return names.apply(encounter.known(fighter));
    }
}
