package dev.korchma.game.rules;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A whole sheet by id, immutable: every number that stands on it, in the order of the chart. */
final class Whole extends AbstractMap<String, Derivation> {

    private final Chart chart;
    private final List<Derivation> numbers;

    private Whole(Chart chart, List<Derivation> numbers) {
        this.chart = chart;
        this.numbers = numbers;
    }

    static Whole of(Chart chart, Sheet sheet) {
        var told = chart.told();
        var numbers = new Derivation[told.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = sheet.derive(told.get(i));
        }
        return new Whole(chart, List.of(numbers));
    }

    @Override
    public @Nullable Derivation get(@Nullable Object id) {
        int row = chart.row(id);
        return row < 0 ? null : numbers.get(row);
    }

    @Override
    public boolean containsKey(@Nullable Object id) {
        return chart.row(id) >= 0;
    }

    @Override
    public int size() {
        return numbers.size();
    }

    @Override
    public Set<Entry<String, Derivation>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public int size() {
                return numbers.size();
            }

            @Override
            public Iterator<Entry<String, Derivation>> iterator() {
                var cells = chart.told().iterator();
                var rows = numbers.iterator();
                return new Iterator<>() {
                    @Override
                    public boolean hasNext() {
                        return rows.hasNext();
                    }

                    @Override
                    public Entry<String, Derivation> next() {
                        return Map.entry(cells.next().id(), rows.next());
                    }
                };
            }
        };
    }
}
