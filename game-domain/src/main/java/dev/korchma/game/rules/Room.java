package dev.korchma.game.rules;

import dev.korchma.game.rules.Modifier.Target;
import java.util.List;

/**
 * What there is room for in the tracks of a body. Where an effect that begins or ends makes a
 * maximum fall, what is above it is lost first, so that no track ever stands above its maximum.
 */
final class Room {

    private Room() {}

    /** Makes way for a fact about an effect that is told next. */
    static void narrow(Ledger ledger, Effect effect, Result next) {
        if (effect.modifiers().stream().noneMatch(Room::isOfNumbers)) {
            return;
        }
        var key = next.who();
        var now = ledger.side(key).sheet();
        var then = new Sheet(ledger.rules(), Folding.apply(ledger.body(key), next));
        for (var track : ledger.rules().numbers().tracks().keySet()) {
            int from = ledger.body(key).track(track);
            var max = Track.maxOf(track);
            long most = from == 0 ? 0 : Math.max(0, then.value(max));
            if (most < from && most < now.value(max)) {
                var cause = new Cause.Bounded(effect.id());
                ledger.tell(
                        new Result.TrackMoved(
                                key, track, from, (int) most, cause, null, from - most, List.of()));
            }
        }
    }

    private static boolean isOfNumbers(Modifier modifier) {
        return modifier.target() instanceof Target.Value;
    }
}
