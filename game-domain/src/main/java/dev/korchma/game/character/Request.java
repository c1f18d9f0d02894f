package dev.korchma.game.character;

import dev.korchma.game.rules.Build;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a player asks whoever leads for. The hero itself goes on with the choices approved last.
 *
 * @param change what shall be other about a hero who is approved; null where the hero itself is to
 *     come
 * @param back why it was sent back, possibly empty; null while it waits
 */
public record Request(@Nullable Change change, @Nullable String back) {

    /** That a hero may come, as it is. */
    public static final Request TO_COME = new Request(null, null);

    /** For other choices. */
    public static Request of(Build from, Build to) {
        return new Request(new Change(from, to), null);
    }

    public boolean waits() {
        return back == null;
    }

    public boolean isToCome() {
        return change == null;
    }

    Request sentBack(String why) {
        return new Request(change, why);
    }

    Request again() {
        return new Request(change, null);
    }

    /** The choices asked for, over those a hero has by now. */
    public Build on(Build now) {
        return change == null ? now : change.on(now);
    }

    /**
     * From some choices to others.
     *
     * @param from as they were when it was asked for
     */
    public record Change(Build from, Build to) {

        /** What became other meanwhile stays, as far as this change does not touch it. */
        Build on(Build now) {
            return now.equals(from)
                    ? to
                    : new Build(
                            now.level() + to.level() - from.level(),
                            changed(now.attributes(), from.attributes(), to.attributes()),
                            changed(now.choices(), from.choices(), to.choices()),
                            items(now.items()),
                            Objects.equals(from.bound(), to.bound()) ? now.bound() : to.bound());
        }

        private static <T> Map<String, T> changed(
                Map<String, T> now, Map<String, T> from, Map<String, T> to) {
            Map<String, T> all = new LinkedHashMap<>(now);
            from.keySet().stream().filter(id -> !to.containsKey(id)).forEach(all::remove);
            to.forEach((id, value) -> {
                if (!Objects.equals(value, from.get(id))) {
                    all.put(id, value);
                }
            });
            return all;
        }

        private List<String> items(List<String> now) {
            List<String> all = new ArrayList<>(now);
            without(from.items(), to.items()).forEach(all::remove);
            all.addAll(without(to.items(), from.items()));
            return all;
        }

        /** What the one has more than the other. */
        private static List<String> without(List<String> all, List<String> others) {
            List<String> left = new ArrayList<>(all);
            others.forEach(left::remove);
            return left;
        }
    }
}
