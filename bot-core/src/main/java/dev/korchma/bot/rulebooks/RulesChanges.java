package dev.korchma.bot.rulebooks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is other in one version of a game than in another. */
public record RulesChanges(List<Change> all) {

    public RulesChanges {
        all = List.copyOf(all);
    }

    /** What sort of thing changed, as people think of it. */
    public enum Sort {
        NUMBERS,
        OPTIONS,
        ITEMS,
        ACTIONS,
        EFFECTS,
        CREATURES,
        HEROES,
        TRIES,
        THROWS,
        RESTS,
        /** How a fight or a rise goes; about the game as a whole. */
        PLAY,
        /** It is named or described otherwise and works as before. */
        WORDS
    }

    /** What became of it. */
    public enum How {
        NEW,
        OTHER,
        GONE
    }

    /**
     * One thing that changed.
     *
     * @param id names it in the pack that has it
     */
    public record Change(Sort sort, How how, String id) {}

    /** Whether people notice nothing. */
    public boolean none() {
        return all.isEmpty();
    }

    /** What changes for whoever goes from one to the other. */
    public static RulesChanges between(Pack before, Pack after) {
        var changes = new ArrayList<Change>();
        for (var sort : Sort.values()) {
            compare(sort, things(sort, before), things(sort, after), changes);
        }
        var told = new LinkedHashSet<String>();
        changes.stream().filter(one -> one.sort() != Sort.WORDS).forEach(one -> told.add(one.id()));
        changes.removeIf(one ->
                one.sort() == Sort.WORDS && (one.how() != How.OTHER || told.contains(one.id())));
        return new RulesChanges(changes);
    }

    private static void compare(
            Sort sort, Map<String, ?> before, Map<String, ?> after, List<Change> changes) {
        Set<String> ids = new LinkedHashSet<>(after.keySet());
        ids.addAll(before.keySet());
        for (var id : ids) {
            var how = how(before.get(id), after.get(id));
            if (how != null) {
                changes.add(new Change(sort, how, id));
            }
        }
    }

    private static @Nullable How how(@Nullable Object before, @Nullable Object after) {
        if (before == null) {
            return How.NEW;
        }
        if (after == null) {
            return How.GONE;
        }
        return before.equals(after) ? null : How.OTHER;
    }

    private static Map<String, ?> things(Sort sort, Pack pack) {
        var numbers = pack.system().numbers();
        var content = pack.system().content();
        var play = pack.system().play();
        return switch (sort) {
            case NUMBERS ->
                    joined(
                            numbers.attributes(),
                            numbers.derived(),
                            numbers.growing(),
                            numbers.tracks());
            case OPTIONS -> options(pack);
            case ITEMS -> content.items();
            case ACTIONS -> shared(pack);
            case EFFECTS -> joined(content.effects(), content.circumstances(), content.states());
            case CREATURES -> creatures(pack);
            case HEROES -> content.heroes();
            case TRIES -> joined(play.attempts().checks(), play.attempts().saves());
            case THROWS -> play.mechanics();
            case RESTS -> play.rests();
            case PLAY -> Map.of(pack.id(), List.of(play.fight(), play.advancement()));
            case WORDS -> words(pack);
        };
    }

    @SafeVarargs
    private static Map<String, ?> joined(Map<String, ?>... maps) {
        var all = new LinkedHashMap<String, Object>();
        for (var map : maps) {
            all.putAll(map);
        }
        return all;
    }

    private static Map<String, ?> options(Pack pack) {
        var all = new LinkedHashMap<String, Object>();
        pack.system().content().choices().values().forEach(choice -> all.putAll(choice.options()));
        return all;
    }

    /** What creatures alone do changes with them. */
    private static Map<String, ?> shared(Pack pack) {
        var all = new LinkedHashMap<String, Object>(pack.system().content().actions());
        all.keySet().removeIf(id -> owner(pack, id) != null);
        return all;
    }

    private static @Nullable String owner(Pack pack, String action) {
        int dot = action.indexOf('.');
        var owner = dot < 0 ? "" : action.substring(0, dot);
        return pack.system().content().creatures().containsKey(owner) ? owner : null;
    }

    private static Map<String, ?> creatures(Pack pack) {
        var own = new LinkedHashMap<String, List<Object>>();
        pack.system()
                .content()
                .creatures()
                .forEach((id, creature) -> own.put(id, new ArrayList<>(List.of(creature))));
        pack.system()
                .content()
                .actions()
                .forEach((id, action) -> {
                    var owner = owner(pack, id);
                    if (owner != null) {
                        Objects.requireNonNull(own.get(owner)).add(action);
                    }
                });
        return own;
    }

    /** By id, in every language, with what the book says of it. */
    private static Map<String, ?> words(Pack pack) {
        var all = new LinkedHashMap<String, List<Object>>();
        pack.texts()
                .forms()
                .values()
                .forEach(texts ->
                        texts.forEach((id, forms) ->
                                all.computeIfAbsent(id, _ -> new ArrayList<>()).add(forms)));
        pack.library()
                .facts()
                .forEach((id, facts) -> all.computeIfAbsent(id, _ -> new ArrayList<>()).add(facts));
        return all;
    }
}
