package dev.korchma.plays.kill;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The figures of a trial of fights that are led, as far as it came, and what was amiss. */
final class LedReport {

    private final Timings restarts = new Timings();
    private final List<String> amiss = new ArrayList<>();
    private boolean isOver;
    private int answered;
    private int repeated;
    private int compared;
    private long steps;
    private int ended;
    private int awards;

    void restarted(Duration time, List<String> wrong) {
        restarts.add(time);
        boards(wrong);
    }

    void boards(List<String> wrong) {
        wrong.forEach(one -> amiss.add("kill %d: %s".formatted(restarts.count(), one)));
    }

    void judged(Program program, List<Guest> guests, int messages)
            throws IOException, SQLException {
        Ledger ledger = Ledger.read(program);
        Laws.Broken broken = Laws.check(program);
        answered = guests.stream().mapToInt(guest -> guest.answered().size()).sum();
        repeated = guests.stream().mapToInt(Guest::repeated).sum();
        compared = messages;
        steps = ledger.stepsTaken();
        ended = ledger.ended();
        awards = ledger.awards();
        amiss.addAll(Once.amiss(ledger, guests));
        amiss.addAll(broken.lost());
        amiss.addAll(broken.twice());
        amiss.addAll(Folded.amiss(program));
        isOver = true;
    }

    /** Errors of our own; that saving is down for a while is none on a machine that is too busy. */
    void read(List<String> log) {
        for (int at = 0; at < log.size(); at++) {
            if (log.get(at).contains(" ERROR Incident")) {
                log.subList(at + 1, log.size()).stream()
                        .filter(line -> !line.isBlank())
                        .findFirst()
                        .filter(line -> !line.startsWith("org."))
                        .ifPresent(line -> amiss.add("an accident: " + line));
            }
        }
    }

    long steps() {
        return steps;
    }

    List<String> amiss() {
        return isOver ? amiss : List.of("the trial broke off before its end");
    }

    void write(long seed, Path file) throws IOException {
        String figures =
                """
                # Fights that are led, killed and started again (-Dseed=%d)

                | kills | sayings answered | delivered again | steps in the journal | fights ended | heroes given experience | messages compared | amiss |
                |---|---|---|---|---|---|---|---|
                | %d | %d | %d | %d | %d | %d | %d | %d |

                From the start of the process to the first answer: %s.
                """
                        .formatted(
                                seed,
                                restarts.count(),
                                answered,
                                repeated,
                                steps,
                                ended,
                                awards,
                                compared,
                                amiss.size(),
                                restarts.words());
        new Page(figures, amiss).write(file);
    }
}
