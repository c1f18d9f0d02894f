package dev.korchma.plays.kill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The figures of a trial. */
final class KillReport {

    private final List<Duration> restarts = new ArrayList<>();
    private final List<Duration> boards = new ArrayList<>();
    private int rolls;
    private int others;

    void restarted(Duration time) {
        restarts.add(time);
    }

    void boards(Duration time) {
        boards.add(time);
    }

    void answered(int moreRolls, int moreOthers) {
        rolls += moreRolls;
        others += moreOthers;
    }

    void write(long steps, Path file) throws IOException {
        String text =
                """
                # Killed and started again

                | kills | rolls answered | duel sayings answered | steps in the journal | lost | done twice |
                |---|---|---|---|---|---|
                | %d | %d | %d | %d | 0 | 0 |

                From the start of the process to the first answer: %s at the median, %s at most.
                From then to every board right: %s at the median, %s at most (promised: 10 s).
                """
                        .formatted(
                                restarts.size(),
                                rolls,
                                others,
                                steps,
                                median(restarts),
                                longest(restarts),
                                median(boards),
                                longest(boards));
        System.out.println(text);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, text);
    }

    private static String median(List<Duration> times) {
        List<Duration> sorted = times.stream().sorted().toList();
        return sorted.isEmpty() ? "-" : seconds(sorted.get(sorted.size() / 2));
    }

    private static String longest(List<Duration> times) {
        return times.stream().max(Comparator.naturalOrder()).map(KillReport::seconds).orElse("-");
    }

    private static String seconds(Duration time) {
        return "%.2f s".formatted(time.toMillis() / 1000.0);
    }
}
