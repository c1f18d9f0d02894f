package dev.korchma.game.rules;

import dev.korchma.game.rules.Cell.Kind;
import dev.korchma.game.rules.Modifier.Target;
import dev.korchma.game.rules.Modifier.Throw;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Every number of a game in a place of its own, made once when the game is read: a sheet is rows by
 * place, and what a name means is looked up in one step.
 */
final class Chart {

    /** The place of what a modifier names and no sheet has. */
    static final int NOWHERE = -1;

    private static final Map<Throw, Integer> THROWS = new EnumMap<>(Throw.class);

    static {
        for (var kind : Throw.values()) {
            THROWS.put(kind, THROWS.size());
        }
    }

    private final Map<String, Cell> cells = new HashMap<>();
    private final List<Cell> told = new ArrayList<>();
    private final Map<String, Integer> rows = new HashMap<>();

    /** By place whether any decision, thing or state changes it. */
    private final BitSet changed = new BitSet();

    /**
     * @param kept the number builds keep; empty where they keep none
     */
    Chart(Numbers numbers, Content content, String kept) {
        put(Numbers.LEVEL, new Kind.Level());
        for (var option : content.careers().asked().keySet()) {
            put(Careers.LEVELS + option, new Kind.Taken(option));
        }
        put(Numbers.WORTH, new Kind.Worth());
        numbers.tracks().keySet().forEach(id -> put(id, new Kind.Left()));
        numbers.ladders().keySet().forEach(id -> put(id, new Kind.Rank()));
        numbers.attributes().forEach((id, it) -> told.add(put(id, new Kind.Chosen(it))));
        numbers.derived()
                .forEach((id, it) ->
                        told.add(
                                put(id, id.equals(kept) ? new Kind.Kept() : derived(it, numbers))));
        numbers.growing().forEach((id, it) -> told.add(put(id, new Kind.Grown(it))));
        for (var track : numbers.tracks().keySet()) {
            var most = Track.maxOf(track);
            told.add(put(most, made(most, numbers.bases(most), numbers)));
        }
        told.forEach(cell -> rows.put(cell.id(), rows.size()));
        for (var choice : content.choices().values()) {
            for (var option : choice.options().values()) {
                option.features().forEach(feature -> change(feature.modifiers()));
            }
        }
        for (var item : content.items().values()) {
            change(item.modifiers());
            change(item.bond() == null ? List.of() : item.bond().held());
        }
        content.states().values().forEach(state -> change(state.modifiers()));
    }

    private void change(List<Modifier> modifiers) {
        for (var modifier : modifiers) {
            int place = place(modifier.target());
            if (place != NOWHERE) {
                changed.set(place);
            }
        }
    }

    /** One id names one number; whoever comes first has it. */
    private Cell put(String id, Kind kind) {
        var cell = new Cell(cells.size(), id, kind);
        var before = cells.putIfAbsent(id, cell);
        return before == null ? cell : before;
    }

    private static Kind derived(Derived number, Numbers numbers) {
        return number.carried().isEmpty()
                ? made(number.id(), number.bases(), numbers)
                : new Kind.Carried(number);
    }

    private static Kind made(String id, List<Derived.Base> bases, Numbers numbers) {
        var ways = Ways.of(bases);
        return new Kind.Made(ways, always(id, ways, numbers));
    }

    private static @Nullable Derivation always(String id, Ways ways, Numbers numbers) {
        if (ways.all().size() != 1 || !ways.all().getFirst().when().equals(When.ALWAYS)) {
            return null;
        }
        var fixed = ways.all().getFirst().fixed();
        boolean differs =
                fixed == null
                        || fixed.stream()
                                .anyMatch(one -> numbers.growing().containsKey(one.rule()));
        return fixed == null || differs ? null : new Tally(fixed).derivation(id);
    }

    /** Null where there is no such number in the game. */
    @Nullable Cell cell(String id) {
        return cells.get(id);
    }

    /** Those that stand on a whole sheet, in its order. */
    List<Cell> told() {
        return told;
    }

    /** In which row of a whole sheet a number stands; below 0 where it stands on none. */
    int row(@Nullable Object id) {
        return rows.getOrDefault(id, NOWHERE);
    }

    /**
     * What a number is for everybody who was made by choices and has no effect on them; null where
     * that differs.
     */
    @Nullable Derivation same(String id) {
        var cell = cells.get(id);
        return cell != null
                        && cell.kind() instanceof Kind.Made(var _, var always)
                        && !changed.get(cell.place())
                ? always
                : null;
    }

    /** How many numbers there are. */
    int numbers() {
        return cells.size();
    }

    /** How many things modifiers can change: numbers and throws. */
    int places() {
        return cells.size() + 2 * THROWS.size();
    }

    /** Where something stands that modifiers change. */
    int place(Target target) {
        return switch (target) {
            case Target.Value(String id) -> {
                var cell = cells.get(id);
                yield cell == null ? NOWHERE : cell.place();
            }
            case Target.Mine(Throw kind) -> cells.size() + placed(kind);
            case Target.AgainstMe(Throw kind) -> cells.size() + THROWS.size() + placed(kind);
        };
    }

    private static int placed(Throw kind) {
        return Objects.requireNonNull(THROWS.get(kind));
    }
}
