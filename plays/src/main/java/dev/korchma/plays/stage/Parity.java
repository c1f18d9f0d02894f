package dev.korchma.plays.stage;

import dev.korchma.plays.language.Play;
import dev.korchma.plays.language.Step;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** How much of the scenes is the same on every front, and what a front does instead of the rest. */
public record Parity(List<Play> plays, List<String> fronts) {

    /**
     * @param fronts those every scene is for unless it says otherwise
     */
    public Parity {
        plays = List.copyOf(plays);
        fronts = List.copyOf(fronts);
    }

    /** The sum of it, and a line for each thing that a front does not do as the others. */
    public String report() {
        List<Play> everywhere = plays.stream().filter(play -> !play.isMixed()).toList();
        long all = sentences(everywhere);
        List<Step> special = everywhere.stream().flatMap(play -> special(play).stream()).toList();
        StringBuilder out = new StringBuilder();
        out.append(
                "Parity: %d of %d sentences in %d plays are the same on every front%n"
                        .formatted(all - special.size(), all, everywhere.size()));
        for (String front : fronts) {
            Predicate<Step.Fronts> alone = played -> played.only().equals(List.of(front));
            list(out, "only on " + front, reasons(special, alone));
            list(
                    out,
                    "not on " + front,
                    reasons(special, played -> played.only().size() != 1 && !played.has(front)));
        }
        return out.append(together()).toString();
    }

    private static void list(StringBuilder out, String where, Map<String, Long> reasons) {
        reasons.forEach((why, times) -> out.append("  %s (%d): %s%n".formatted(where, times, why)));
    }

    /** Why some sentences are special, with the number of those for which it holds. */
    private static Map<String, Long> reasons(List<Step> special, Predicate<Step.Fronts> which) {
        return special.stream()
                .map(Step::fronts)
                .filter(which)
                .map(played -> played.why().isEmpty() ? "the scene does not say why" : played.why())
                .collect(
                        Collectors.groupingBy(
                                Function.identity(), TreeMap::new, Collectors.counting()));
    }

    private String together() {
        List<Play> mixed = plays.stream().filter(Play::isMixed).toList();
        return mixed.isEmpty()
                ? ""
                : "Together: %d sentences in %d plays whose people sit on several fronts of one bot%n"
                        .formatted(sentences(mixed), mixed.size());
    }

    private static long sentences(List<Play> plays) {
        return plays.stream().mapToLong(play -> play.steps().size()).sum();
    }

    private static List<Step> special(Play play) {
        return play.steps().stream().filter(step -> !step.fronts().everywhere()).toList();
    }
}
