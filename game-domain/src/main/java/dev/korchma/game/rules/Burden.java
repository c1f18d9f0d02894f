package dev.korchma.game.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the things a body carries come to together, bound or asleep. */
final class Burden {

    private Burden() {}

    /** One source for each kind of thing, those that come to nothing left out. */
    static List<Source> sources(RuleSystem rules, Sheet sheet, Derived number) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (var id : sheet.body().build().items()) {
            counts.merge(id, 1, Integer::sum);
        }
        var sources = new ArrayList<Source>();
        counts.forEach((id, count) -> {
            long sum = 0;
            var measures = rules.item(id).measures();
            for (var one : number.carried().entrySet()) {
                long amount = (long) measures.getOrDefault(one.getKey(), 0) * count;
                var frame = sheet.frame().with(Map.of("amount", amount));
                sum += amount == 0 ? 0 : Evaluation.value(one.getValue(), frame);
            }
            if (sum != 0) {
                sources.add(new Source(id, sum));
            }
        });
        return sources;
    }
}
