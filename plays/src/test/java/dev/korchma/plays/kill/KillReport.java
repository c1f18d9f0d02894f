package dev.korchma.plays.kill;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The figures of a trial, as far as it came, and everything that was amiss. */
final class KillReport {

    private final Timings restarts = new Timings();
    private final Timings boards = new Timings();
    private final List<String> wrongBoards = new ArrayList<>();
    private int compared;
    private long rolls;
    private long others;
    private int repeated;
    private long steps;
    private int ended;
    private int gains;
    private Deliveries.@Nullable Found found;

    void restarted(Duration time) {
        restarts.add(time);
    }

    void boards(Boards.Looked looked) {
        boards.add(looked.time());
        finalBoards(looked);
    }

    /** Boards that were looked at once more when everybody had gone. */
    void finalBoards(Boards.Looked looked) {
        compared += looked.compared();
        looked.wrong().forEach(words -> wrongBoards.add("kill " + restarts.count() + ": " + words));
    }

    void answered(List<Guest> guests) {
        for (Guest guest : guests) {
            rolls += guest.answered().stream().filter(Guest.Answered::isRoll).count();
            others += guest.answered().stream().filter(one -> !one.isRoll()).count();
            repeated += guest.repeated();
        }
    }

    void judged(Ledger ledger, Deliveries.Found verdict) {
        steps = ledger.stepsTaken();
        ended = ledger.ended();
        gains = ledger.gains();
        found = verdict;
    }

    long rolls() {
        return rolls;
    }

    long others() {
        return others;
    }

    long steps() {
        return steps;
    }

    int gains() {
        return gains;
    }

    /** Everything that was amiss, in words; one entry when the trial broke off before the end. */
    List<String> amiss() {
        if (found == null) {
            return List.of("the trial broke off before its end");
        }
        List<String> all = new ArrayList<>();
        found.lost().forEach(one -> all.add("lost: " + one));
        found.twice().forEach(one -> all.add("twice: " + one));
        found.otherDice().forEach(one -> all.add("other dice: " + one));
        wrongBoards.forEach(one -> all.add("wrong board: " + one));
        return all;
    }

    void write(long seed, Path file) throws IOException {
        new Page(figures(seed), amiss()).write(file);
    }

    private String figures(long seed) {
        return """
        # Killed and started again (-Dseed=%d)

        | kills | rolls answered | duel sayings answered | delivered again | steps in the journal | duels ended | experience gained | lost | done twice | other dice | boards compared | boards wrong |
        |---|---|---|---|---|---|---|---|---|---|---|---|
        | %d | %d | %d | %d | %d | %d | %d | %s | %s | %s | %d | %d |

        From the start of the process to the first answer: %s.
        From then to every board right: %s (promised: 10 s).
        """
                .formatted(
                        seed,
                        restarts.count(),
                        rolls,
                        others,
                        repeated,
                        steps,
                        ended,
                        gains,
                        found == null ? "not counted" : found.lost().size(),
                        found == null ? "not counted" : found.twice().size(),
                        found == null ? "not counted" : found.otherDice().size(),
                        compared,
                        wrongBoards.size(),
                        restarts.words(),
                        boards.words());
    }
}
