package dev.korchma.bot.systems;

import dev.korchma.bot.rulebooks.Pack;
import dev.korchma.bot.rulebooks.PackProblem;
import dev.korchma.bot.rulebooks.PackReport;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was found in one pack.
 *
 * @param name of the pack, with its version where it could be read; of its folder otherwise
 * @param has how many things of which kind are in it, by the key of the kind's word; empty where it
 *     could not be read
 * @param cases how many golden cases were played
 * @param failed how many of them came out otherwise
 * @param problems the most important first
 */
public record Verdict(
        String name, Map<String, Integer> has, int cases, int failed, List<PackProblem> problems) {

    /** Without these nothing else of a file is even looked at. */
    private static final List<String> UNREADABLE =
            List.of("archive-", "syntax", "not-utf-8", "too-big", "second-document", "no-table");

    private static final int LAST = 4;

    public Verdict {
        has = new LinkedHashMap<>(has);
        problems = List.copyOf(problems);
    }

    static Verdict of(PackReport report) {
        Pack pack = report.pack();
        return new Verdict(
                pack == null ? report.name() : pack.id() + " " + pack.version(),
                pack == null ? Map.of() : has(pack),
                report.cases(),
                report.failed(),
                report.problems().stream().sorted(Comparator.comparingInt(Verdict::rank)).toList());
    }

    boolean isGood() {
        return problems.isEmpty();
    }

    /** Whether more is wrong than is told here. */
    boolean isCut() {
        return problems.stream().anyMatch(PackProblem::isCut);
    }

    private static Map<String, Integer> has(Pack pack) {
        var content = pack.system().content();
        Map<String, Integer> has = new LinkedHashMap<>();
        has.put("choices", content.choices().size());
        has.put("heroes", content.heroes().size());
        has.put("actions", content.actions().size());
        has.put("items", content.items().size());
        has.put("creatures", content.creatures().size());
        has.values().removeIf(many -> many == 0);
        return has;
    }

    /** A name that is missing may follow from a section that is wrong, and a case from both. */
    private static int rank(PackProblem problem) {
        if (problem.isCut()) {
            return LAST;
        }
        String key = problem.key().substring(problem.key().lastIndexOf('.') + 1);
        if (UNREADABLE.stream().anyMatch(key::startsWith)) {
            return 0;
        }
        String file = problem.place().file();
        return file.startsWith("golden/") ? 3 : file.startsWith("texts/") ? 2 : 1;
    }
}
