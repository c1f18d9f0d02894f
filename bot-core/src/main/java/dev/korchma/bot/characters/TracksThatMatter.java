package dev.korchma.bot.characters;

import dev.korchma.game.rules.Action;
import dev.korchma.game.rules.Body;
import dev.korchma.game.rules.Ladder;
import dev.korchma.game.rules.Offered;
import dev.korchma.game.rules.Price;
import dev.korchma.game.rules.RuleSystem;
import dev.korchma.game.rules.Spent;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Which of the tracks people hear of are worth a place on a sheet. */
final class TracksThatMatter {

    private TracksThatMatter() {}

    /**
     * What something is paid with that can be done as the hero stands, and what is neither empty
     * nor full; the rest is in order.
     */
    static Stream<String> of(WholeSheet sheet) {
        Set<String> paying = paying(sheet.body(), sheet.rules());
        return sheet.rules().numbers().toldTracks().stream()
                .filter(track -> {
                    long most = sheet.most(track);
                    int now = sheet.body().track(track);
                    return most > 0 && (paying.contains(track) || (now > 0 && now < most));
                });
    }

    private static Set<String> paying(Body body, RuleSystem rules) {
        Set<String> paying = new HashSet<>();
        rules.play().rests().values().stream()
                .flatMap(rest -> Stream.ofNullable(rest.breather()))
                .forEach(breather -> paying.addAll(breather.cost().keySet()));
        rules.offers("self", Spent.NOTHING, Map.of(), Map.of("self", body)).stream()
                .filter(TracksThatMatter::isPossible)
                .map(offered -> rules.content().actions().get(offered.action()))
                .filter(Objects::nonNull)
                .map(Action::price)
                .forEach(price -> paying.addAll(takes(price, rules)));
        return paying;
    }

    private static Set<String> takes(Price price, RuleSystem rules) {
        Set<String> takes = new HashSet<>(price.cost().keySet());
        Price.Rank rank = price.rank();
        Ladder ladder = rank == null ? null : rules.numbers().ladders().get(rank.ladder());
        if (ladder != null) {
            takes.addAll(ladder.rungs().keySet());
        }
        return takes;
    }

    private static boolean isPossible(Offered offered) {
        return offered.obstacles().stream()
                .map(Offered.Obstacle::reason)
                .noneMatch(Offered.Reason.NOT_SO::equals);
    }
}
