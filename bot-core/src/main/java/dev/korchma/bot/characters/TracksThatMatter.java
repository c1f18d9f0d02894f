package dev.korchma.bot.characters;

import dev.korchma.game.rules.Body;
import dev.korchma.game.rules.Ladder;
import dev.korchma.game.rules.Offered;
import dev.korchma.game.rules.Price;
import dev.korchma.game.rules.RuleSystem;
import dev.korchma.game.rules.Spent;
import dev.korchma.game.rules.Track;
import java.util.Map;
import java.util.stream.Stream;

/** Which of the tracks people hear of are worth a place on a sheet. */
final class TracksThatMatter {

    private TracksThatMatter() {}

    static Stream<String> of(Body body, RuleSystem rules) {
        return rules.numbers().toldTracks().stream().filter(track -> matters(track, body, rules));
    }

    /**
     * What something is paid with that can be done as the hero stands, and what is neither empty
     * nor full; the rest is in order.
     */
    private static boolean matters(String track, Body body, RuleSystem rules) {
        long most = rules.value(body, Track.maxOf(track));
        boolean isSpentAtRest =
                rules.play().rests().values().stream()
                        .flatMap(rest -> Stream.ofNullable(rest.breather()))
                        .anyMatch(breather -> breather.cost().containsKey(track));
        boolean pays =
                rules.offers("self", Spent.NOTHING, Map.of(), Map.of("self", body)).stream()
                        .filter(TracksThatMatter::isPossible)
                        .map(offered -> rules.content().actions().get(offered.action()))
                        .anyMatch(action -> action != null && takes(action.price(), track, rules));
        int now = body.track(track);
        return most > 0 && (pays || isSpentAtRest || (now > 0 && now < most));
    }

    private static boolean takes(Price price, String track, RuleSystem rules) {
        Price.Rank rank = price.rank();
        Ladder ladder = rank == null ? null : rules.numbers().ladders().get(rank.ladder());
        return price.cost().containsKey(track)
                || (ladder != null && ladder.rungs().containsKey(track));
    }

    private static boolean isPossible(Offered offered) {
        return offered.obstacles().stream()
                .map(Offered.Obstacle::reason)
                .noneMatch(Offered.Reason.NOT_SO::equals);
    }
}
