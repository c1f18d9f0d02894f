package dev.korchma.game.rules;

import dev.korchma.game.dice.Formula;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something a body can try or resist with its own numbers, whoever or whatever is against it.
 *
 * @param mechanic id of how it is thrown
 * @param against what it is compared with where nobody says another number, over the numbers of
 *     whoever tries it; null where it is compared with nothing then
 * @param tags in force for it, beside its id
 */
public record Attempt(
        String id, String mechanic, Amount bonus, @Nullable Formula against, Set<String> tags) {

    public Attempt {
        tags = Frozen.set(tags);
    }

    /**
     * All of a game: what is tried and what is resisted.
     *
     * @param difficulties the usual numbers to beat, by id
     */
    public record Catalogue(
            Map<String, Attempt> checks,
            Map<String, Attempt> saves,
            Map<String, Integer> difficulties) {

        /** A game without any. */
        public static final Catalogue NONE = new Catalogue(Map.of(), Map.of(), Map.of());

        public Catalogue {
            checks = Frozen.map(checks);
            saves = Frozen.map(saves);
            difficulties = Frozen.map(difficulties);
        }

        /** The one of several a body has the highest bonus to, the first where they are equal. */
        Attempt best(List<String> ids, Sheet of) {
            var frame = new Frame(of);
            return ids.stream()
                    .map(this::attempt)
                    .reduce((one, next) ->
                            Evaluation.sum(next.bonus(), frame) > Evaluation.sum(one.bonus(), frame)
                                    ? next
                                    : one)
                    .orElseThrow();
        }

        /** What is known to be tried or resisted in this game. */
        public Attempt attempt(String id) {
            return checks.containsKey(id)
                    ? Content.present(checks, id)
                    : Content.present(saves, id);
        }
    }
}
