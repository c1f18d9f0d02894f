package dev.korchma.game.encounter;

import dev.korchma.game.journal.Audience;
import dev.korchma.game.rules.Cause;
import dev.korchma.game.rules.FightRules;
import dev.korchma.game.rules.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What an audience is told of an event. */
public final class Tellings {

    private final Encounter encounter;
    private final String surprise;
    private final Function<Fighter, String> names;
    private final WishTellings wishes;
    private final FactsTold facts;

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
        this.surprise = surprise;
        this.names = names;
        this.wishes = new WishTellings(this::name);
        this.facts = new FactsTold(encounter, vital, this::name);
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
            case EncounterEvent.SteppedIn stepped ->
                    Optional.of(new EncounterTelling.SteppedIn(name(stepped.fighter())));
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
            case WishEvent wish -> wishes.told(wish, facts.of(wish.results()));
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
                    new EncounterTelling.Turn(name(began.to().active()), facts.of(began.results()));
            case EncounterEvent.TurnEnded ended ->
                    new EncounterTelling.Passed(facts.of(ended.results()));
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
            case WindowEvent.BlowHeld held -> {
                Blow blow = held.blow();
                yield Optional.of(
                        new EncounterTelling.BlowHeld(
                                name(held.fighter()),
                                blow.stroke().use().action(),
                                blow.stroke().item(),
                                name(blow.hit()),
                                blow.thrown()));
            }
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
                paid(acted),
                facts.of(rest),
                several.stream().map(one -> share(one, acted.results())).toList());
    }

    private static List<String> paid(EncounterEvent.Acted acted) {
        return acted.results().stream()
                .flatMap(result ->
                        result instanceof Result.TrackMoved moved
                                        && moved.cause() instanceof Cause.Cost(String rule)
                                        && rule.equals(acted.action())
                                ? Stream.of(moved.track())
                                : Stream.empty())
                .distinct()
                .toList();
    }

    private EncounterTelling.Share share(FighterId whom, List<Result> results) {
        return new EncounterTelling.Share(
                name(whom),
                facts.of(
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

    private String name(FighterId fighter) {
        return names.apply(encounter.known(fighter));
    }
}
