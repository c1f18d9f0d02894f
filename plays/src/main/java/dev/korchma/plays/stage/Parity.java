package dev.korchma.plays.stage;

import dev.korchma.plays.language.Play;
import dev.korchma.plays.language.Step;
import java.util.List;

/** How much of the scenes is the same on every front. */
public record Parity(List<Play> plays) {

    public Parity {
        plays = List.copyOf(plays);
    }

    /** One line for each scene that is not the same everywhere, and the sum of it. */
    public String report() {
        StringBuilder out = new StringBuilder();
        List<Play> everywhere = plays.stream().filter(play -> !play.isMixed()).toList();
        everywhere.forEach(play -> {
            long special = special(play);
            if (special > 0) {
                out.append(
                        "  %s: %d of %d sentences are for some fronts only%n"
                                .formatted(play.title(), special, play.steps().size()));
            }
        });
        long all = sentences(everywhere);
        long special = everywhere.stream().mapToLong(Parity::special).sum();
        return "Parity: %d of %d sentences in %d plays are the same on every front%n%s%s"
                .formatted(all - special, all, everywhere.size(), out, together());
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

    private static long special(Play play) {
        return play.steps().stream().map(Step::fronts).filter(f -> !f.everywhere()).count();
    }
}
