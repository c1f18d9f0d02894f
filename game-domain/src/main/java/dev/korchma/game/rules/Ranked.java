package dev.korchma.game.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An action that is paid by a rank, before somebody who would pay it. */
final class Ranked {

    private final Ladder ladder;
    private final Price.Rank price;
    private final Action action;
    private final Sheet sheet;

    private Ranked(Ladder ladder, Price.Rank price, Action action, Sheet sheet) {
        this.ladder = ladder;
        this.price = price;
        this.action = action;
        this.sheet = sheet;
    }

    /** Null for an action without a rank. */
    static @Nullable Ranked of(RuleSystem rules, Action action, Sheet sheet) {
        var price = action.price().rank();
        return price == null
                ? null
                : new Ranked(
                        Content.present(rules.numbers().ladders(), price.ladder()),
                        price,
                        action,
                        sheet);
    }

    /** How it can be paid now, by the lowest rank first. */
    List<Offered.Way> ways() {
        return ladder.rungs().keySet().stream()
                .filter(track -> sheet.body().track(track) > 0 && rank(track) >= price.from())
                .map(this::way)
                .sorted(Comparator.comparingInt(Offered.Way::rank))
                .toList();
    }

    /** The way by a track, or by the lowest rank where none is named; null where none can pay. */
    Offered.@Nullable Way way(List<Offered.Way> ways, String track) {
        return ways.stream()
                .filter(way -> track.isEmpty() || way.track().equals(track))
                .findFirst()
                .orElse(null);
    }

    /** The track that would pay, if it had anything. */
    String missing() {
        return ladder.rungs().keySet().stream()
                .filter(track -> rank(track) >= price.from())
                .findFirst()
                .orElseGet(() -> ladder.rungs().keySet().iterator().next());
    }

    /** What formulas know when a rank was paid; the least that it takes where none was. */
    Map<String, Long> names(Offered.@Nullable Way way) {
        return Map.of(ladder.id(), way == null ? (long) price.from() : way.rank());
    }

    private Offered.Way way(String track) {
        int rank = rank(track);
        var frame = new Frame(sheet).with(Map.of(ladder.id(), (long) rank));
        return new Offered.Way(track, rank, sheet.body().track(track), action.aim().most(frame));
    }

    private int rank(String track) {
        var rank = Objects.requireNonNull(ladder.rungs().get(track));
        return Math.clamp(Evaluation.value(rank, new Frame(sheet)), 0, Integer.MAX_VALUE);
    }
}
