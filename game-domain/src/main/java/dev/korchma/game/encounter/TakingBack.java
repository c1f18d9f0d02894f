package dev.korchma.game.encounter;

import static dev.korchma.game.encounter.Encounters.no;

import dev.korchma.game.journal.Decision;
import dev.korchma.game.journal.Event;
import dev.korchma.game.journal.Reversible;
import dev.korchma.game.journal.Ruling;
import dev.korchma.game.rules.DieFace;
import dev.korchma.game.rules.Result;
import dev.korchma.game.rules.Thrown;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Takes back what was done last, and remembers how the dice fell. */
final class TakingBack {

    private TakingBack() {}

    static Decision decide(Documents documents, List<Past> steps, Ruling ruling) {
        if (steps.isEmpty() || !steps.stream().allMatch(Past::isReversible)) {
            return no(new EncounterRefusal.NothingToTakeBack());
        }
        boolean leads = documents.masters().contains(ruling.actor());
        boolean own = steps.size() == 1 && steps.getFirst().actor().equals(ruling.actor());
        if (!leads && !own) {
            return no(new EncounterRefusal.OthersActedSince());
        }
        List<Event> events = new ArrayList<>();
        for (Past step : steps.reversed()) {
            step.events().reversed().forEach(event -> events.add(((Reversible) event).inverse()));
        }
        events.add(
                new EncounterEvent.StepsUndone(
                        documents.there().id(),
                        steps.stream().map(Past::number).toList(),
                        steps.stream().anyMatch(step -> step.isSeen(documents.there()))));
        return new Decision.Accepted(events);
    }

    /** The dice of something that is taken back, in the order in which they fell. */
    static List<Stuck> diceOf(EncounterEvent.Passage passage) {
        return switch (passage) {
            case EncounterEvent.Acted acted ->
                    without(diceOf(acted.fighter(), acted.results()), held(acted.from()));
            case EncounterEvent.TurnBegan began -> diceOf(began.to().active(), began.results());
            case EncounterEvent.TurnEnded ended -> diceOf(ended.from().active(), ended.results());
            case WindowEvent.BlowHeld held -> without(held.blow().dice(), held(held.from()));
            case WishEvent.Tried tried -> diceOf(tried.fighter(), tried.results());
            default -> List.of();
        };
    }

    /** The dice of a blow fell when it was thrown, not when it went on. */
    private static List<Stuck> held(Moment before) {
        Waiting waiting = before.waiting();
        return waiting == null || waiting.blow() == null ? List.of() : waiting.blow().dice();
    }

    private static List<Stuck> diceOf(FighterId who, List<Result> results) {
        return results.stream()
                .flatMap(TakingBack::thrown)
                .flatMap(thrown -> thrown.dice().stream())
                .map(die -> stuck(who, die))
                .toList();
    }

    private static Stuck stuck(FighterId who, DieFace die) {
        return new Stuck(who, die.sides(), die.again());
    }

    private static Stream<Thrown> thrown(Result result) {
        return switch (result) {
            case Result.Attacked attacked -> Stream.of(attacked.thrown());
            case Result.Checked checked -> Stream.of(checked.thrown());
            case Result.Saved saved -> Stream.of(saved.thrown());
            case Result.Rolled rolled -> Stream.of(rolled.thrown());
            case Result.Opposed opposed -> Stream.of(opposed.thrown());
            case Result.TrackMoved moved -> Stream.ofNullable(moved.thrown());
            case Result.EffectBegan _,
                    Result.EffectEnded _,
                    Result.EffectChanged _,
                    Result.Marked _ ->
                    Stream.empty();
        };
    }

    /** What is left of stuck dice when these have fallen: each takes the first of its size away. */
    static List<Stuck> without(List<Stuck> stuck, List<Stuck> fallen) {
        List<Stuck> left = new ArrayList<>(stuck);
        for (Stuck die : fallen) {
            for (int at = 0; at < left.size(); at++) {
                if (left.get(at).who().equals(die.who()) && left.get(at).sides() == die.sides()) {
                    left.remove(at);
                    break;
                }
            }
        }
        return left;
    }

    static List<Stuck> with(List<Stuck> fallen, List<Stuck> stuck) {
        List<Stuck> all = new ArrayList<>(fallen);
        all.addAll(stuck);
        return all;
    }
}
