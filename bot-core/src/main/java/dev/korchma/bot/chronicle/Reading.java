package dev.korchma.bot.chronicle;

import dev.korchma.game.encounter.Encounter;
import dev.korchma.game.encounter.EncounterEvent;
import dev.korchma.game.encounter.EncounterTelling;
import dev.korchma.game.encounter.Fact;
import dev.korchma.game.encounter.FighterId;
import dev.korchma.game.encounter.Past;
import dev.korchma.game.encounter.Tellings;
import dev.korchma.game.journal.Audience;
import dev.korchma.game.rules.Cause;
import dev.korchma.game.rules.Result;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads the journal of a fight as the table was told it: whoever was never in sight is in nothing
 * that is read.
 */
final class Reading {

    private final Encounter after;
    private final String vital;
    private final Tellings tellings;
    private final Set<FighterId> seen = new LinkedHashSet<>();
    private final List<Blow> blows = new ArrayList<>();
    private final List<Fall> falls = new ArrayList<>();
    private final List<Happened.Appearance> appearances = new ArrayList<>();
    private final List<Happened.Departure> departures = new ArrayList<>();
    private final Map<FighterId, Integer> lowest = new HashMap<>();
    private final Set<FighterId> played = new LinkedHashSet<>();
    private final List<EncounterTelling.Gain> gains = new ArrayList<>();
    private int round = 1;
    private int tries;

    private Reading(Encounter after, String vital) {
        this.after = after;
        this.vital = vital;
        this.tellings = new Tellings(after, vital, fighter -> fighter.id().value());
    }

    /**
     * @param steps all steps of the fight up to the end of the part, oldest first
     * @param since the part begins after this step, 0 for the beginning of the fight
     * @param vital the track that puts a fighter out when it is at 0
     */
    static Happened read(List<Past> steps, long since, String vital) {
        Reading reading = new Reading(folded(steps), vital);
        for (Past step : Past.living(steps)) {
            events(step).forEach(event -> reading.read(event, step.number() > since));
        }
        return new Happened(
                reading.after,
                reading.round,
                since > 0,
                reading.seen,
                reading.tries,
                reading.blows,
                reading.falls,
                reading.appearances,
                reading.departures,
                reading.lowest,
                reading.played,
                reading.gains);
    }

    /** Hash of the rules the fight is fought by. */
    static String pack(List<Past> steps) {
        return folded(steps).pack();
    }

    private static List<EncounterEvent> events(Past step) {
        return step.events().stream()
                .filter(EncounterEvent.class::isInstance)
                .map(EncounterEvent.class::cast)
                .toList();
    }

    private static Encounter folded(List<Past> steps) {
        Encounter encounter = null;
        for (Past step : steps) {
            for (EncounterEvent event : events(step)) {
                encounter = Encounter.evolve(encounter, event);
            }
        }
        if (encounter == null) {
            throw new IllegalArgumentException("a fight without a step has no chronicle");
        }
        return encounter;
    }

    private void read(EncounterEvent event, boolean counts) {
        if (event instanceof EncounterEvent.Passage passage) {
            round = passage.to().round();
            if (counts) {
                passage.results().forEach(this::lowest);
            }
        }
        tellings.toldTo(new Audience.Table(), event)
                .ifPresent(told -> {
                    meet(told);
                    if (counts) {
                        read(told);
                    }
                });
    }

    /** Who has been in sight is known from the first step on, whatever part is read. */
    private void meet(EncounterTelling told) {
        switch (told) {
            case EncounterTelling.Began(var order, var _) ->
                    order.forEach(one -> see(one.placed().fighter()));
            case EncounterTelling.Joined(List<String> who) ->
                    who.forEach(one -> see(new FighterId(one)));
            case EncounterTelling.Seen(String who) -> see(new FighterId(who));
            default -> {}
        }
    }

    private void see(FighterId who) {
        if (!after.known(who).hidden()) {
            seen.add(who);
        }
    }

    private void read(EncounterTelling told) {
        switch (told) {
            case EncounterTelling.Did did -> read(did);
            case EncounterTelling.Turn(var _, List<Fact> facts) -> byThemselves(facts);
            case EncounterTelling.Passed(List<Fact> facts) -> byThemselves(facts);
            case EncounterTelling.Joined(List<String> who) ->
                    who.forEach(one -> appears(new FighterId(one), false));
            case EncounterTelling.Seen(String who) -> appears(new FighterId(who), true);
            case EncounterTelling.Departed(String who, var how) -> departs(new FighterId(who), how);
            case EncounterTelling.Led(String who, boolean byMasters) -> {
                if (byMasters && seen.contains(new FighterId(who))) {
                    played.add(new FighterId(who));
                }
            }
            case EncounterTelling.PutRight right -> read(right);
            case EncounterTelling.Finished finished -> gains.addAll(finished.gains());
            default -> {}
        }
    }

    private void appears(FighterId who, boolean fromHiding) {
        if (seen.contains(who)) {
            appearances.add(new Happened.Appearance(round, who, fromHiding));
        }
    }

    private void departs(FighterId who, EncounterEvent.Leaving how) {
        if (seen.contains(who)) {
            departures.add(new Happened.Departure(round, who, how));
        }
    }

    /** What one deed did to each of those it hurt is one blow. */
    private void read(EncounterTelling.Did did) {
        FighterId by = new FighterId(did.fighter());
        if (!seen.contains(by)) {
            return;
        }
        tries += did.targets().isEmpty() ? 0 : 1;
        Map<FighterId, Blow> hurt = new LinkedHashMap<>();
        for (Fact fact : did.all()) {
            if (fact instanceof Fact.Moved moved && seen.contains(new FighterId(moved.who()))) {
                FighterId to = new FighterId(moved.who());
                // What comes back to whoever struck is nobody's blow, unless it fells them.
                boolean backfired = by.equals(to) && !moved.out();
                if (moved.cause() instanceof Cause.Damage && !backfired) {
                    hurt.merge(to, blow(did, by, to, moved), Reading::together);
                } else if (isUp(moved)) {
                    rises(
                            to,
                            by.equals(to)
                                    ? new Fall.Alone()
                                    : new Fall.Helped(by, did.action(), did.item()));
                }
            }
        }
        hurt.values().stream().filter(blow -> blow.amount() > 0).forEach(blows::add);
        hurt.values().stream()
                .filter(Blow::felled)
                .forEach(blow -> falls.add(new Fall(round, blow.to(), blow, null)));
    }

    private Blow blow(EncounterTelling.Did did, FighterId by, FighterId to, Fact.Moved moved) {
        return new Blow(round, by, did.action(), did.item(), to, amount(moved), moved.out());
    }

    private static Blow together(Blow one, Blow other) {
        return new Blow(
                one.round(),
                one.by(),
                one.action(),
                one.item(),
                one.to(),
                one.amount() + other.amount(),
                one.felled() || other.felled());
    }

    /** As everybody was told it, which may be more than the target had left. */
    private static long amount(Fact.Moved moved) {
        long amount = moved.amount();
        for (var reduction : moved.reductions()) {
            amount += reduction.amount();
        }
        return Math.max(0, amount);
    }

    private boolean isUp(Fact.Moved moved) {
        return moved.track().equals(vital) && moved.change() > 0;
    }

    private void byThemselves(List<Fact> facts) {
        for (Fact fact : facts) {
            if (fact instanceof Fact.Moved moved && seen.contains(new FighterId(moved.who()))) {
                FighterId who = new FighterId(moved.who());
                if (moved.out()) {
                    falls.add(new Fall(round, who, null, null));
                } else if (isUp(moved)) {
                    rises(who, new Fall.Alone());
                }
            }
        }
    }

    private void read(EncounterTelling.PutRight right) {
        FighterId who =
                after.fighters().stream()
                        .filter(one -> one.id().value().equals(right.name()))
                        .findFirst()
                        .orElseThrow()
                        .id();
        for (EncounterTelling.NowAt track : right.tracks()) {
            if (track.track().equals(vital) && seen.contains(who)) {
                if (track.from() > 0 && track.to() <= 0) {
                    falls.add(new Fall(round, who, null, null));
                } else if (track.from() <= 0 && track.to() > 0) {
                    rises(who, new Fall.Decided());
                }
            }
        }
    }

    /** Whoever did not fall in this part had nothing to rise from that is told here. */
    private void rises(FighterId who, Fall.Rise how) {
        for (int at = falls.size() - 1; at >= 0; at--) {
            Fall fall = falls.get(at);
            if (fall.who().equals(who) && fall.rise() == null) {
                falls.set(at, fall.ended(how));
                return;
            }
        }
    }

    private void lowest(Result result) {
        FighterId who = new FighterId(result.who());
        if (result instanceof Result.TrackMoved moved
                && moved.track().equals(vital)
                && after.fighter(who).filter(one -> one.isHero()).isPresent()) {
            lowest.merge(who, moved.to(), Math::min);
        }
    }
}
