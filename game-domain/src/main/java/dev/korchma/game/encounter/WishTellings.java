package dev.korchma.game.encounter;

import dev.korchma.game.rules.Result;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What everybody is told of what somebody wants to do: never the number it was thrown against, and
 * how it came out only when the masters have said so.
 *
 * @param names what a fighter is called by whoever is told
 */
record WishTellings(Function<FighterId, String> names) {

    /**
     * @param facts of the event's results, the throw among them
     */
    Optional<EncounterTelling> told(WishEvent event, List<Fact> facts) {
        String who = names.apply(who(event));
        return switch (event) {
            case WishEvent.Said said ->
                    Optional.of(new EncounterTelling.Wished(who, words(said.to())));
            case WishEvent.Weighed weighed when weighed.to().wish() instanceof Wish.Weighed wish ->
                    Optional.of(
                            new EncounterTelling.Weighed(
                                    who, wish.attempt(), wish.circumstances()));
            case WishEvent.Weighed _ -> Optional.empty();
            case WishEvent.Tried tried -> Optional.of(tried(who, tried, facts));
            case WishEvent.Answered answered ->
                    Optional.of(
                            new EncounterTelling.Answered(
                                    who, words(answered.from()), answered.answer()));
        };
    }

    private static EncounterTelling tried(String who, WishEvent.Tried event, List<Fact> facts) {
        Result.Checked checked = (Result.Checked) event.results().getFirst();
        return new EncounterTelling.Tried(
                who,
                event.attempt(),
                checked.thrown(),
                // What turned the outcome into another one would tell the outcome.
                checked.verdict().leanings().stream()
                        .filter(one -> !one.mode().equals(checked.verdict().outcome()))
                        .toList(),
                facts.subList(1, facts.size()));
    }

    private static FighterId who(WishEvent event) {
        return event.from().active();
    }

    private static String words(Moment moment) {
        Wish wish = moment.wish();
        return wish == null ? "" : wish.words();
    }
}
