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
        plays.forEach(play -> {
            long special = special(play);
            if (special > 0) {
                out.append(
                        "  %s: %d of %d sentences are for some fronts only%n"
                                .formatted(play.title(), special, play.steps().size()));
            }
        });
        long all = plays.stream().mapToLong(play -> play.steps().size()).sum();
        long special = plays.stream().mapToLong(Parity::special).sum();
        return "Parity: %d of %d sentences in %d plays are the same on every front%n%s"
                .formatted(all - special, all, plays.size(), out);
    }

    private static long special(Play play) {
        return play.steps().stream().map(Step::fronts).filter(f -> !f.everywhere()).count();
    }
}
