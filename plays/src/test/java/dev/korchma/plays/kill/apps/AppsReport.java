package dev.korchma.plays.kill.apps;

import dev.korchma.plays.kill.Boards;
import dev.korchma.plays.kill.Laws;
import dev.korchma.plays.kill.Ledger;
import dev.korchma.plays.kill.Page;
import dev.korchma.plays.kill.Timings;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The figures of a trial, as far as it came, and everything that was amiss. */
final class AppsReport {

    private final Timings starts = new Timings();
    private final Timings boards = new Timings();
    private final List<String> amiss = new ArrayList<>();
    private final Map<Deed.Told, Integer> told = new EnumMap<>(Deed.Told.class);
    private int kills;
    private int killsWhileStarting;
    private int compared;
    private int wrongBoards;
    private int rolls;
    private int brought;
    private int repeated;
    private @Nullable Ledger ledger;
    private @Nullable Verdict verdict;
    private @Nullable Copies copies;

    void killed(boolean whileStarting) {
        kills++;
        killsWhileStarting += whileStarting ? 1 : 0;
    }

    int kills() {
        return kills;
    }

    void started(Duration time) {
        starts.add(time);
    }

    void boards(Boards.Looked looked) {
        boards.add(looked.time());
        compared += looked.compared();
        wrongBoards += looked.wrong().size();
        looked.wrong().forEach(words -> amiss.add("wrong board, kill " + kills + ": " + words));
    }

    void deeds(List<Player> players) {
        for (Player player : players) {
            brought += player.brought();
            for (Deed deed : player.deeds()) {
                told.merge(deed.told(), 1, Integer::sum);
                rolls += deed.isRoll() ? 1 : 0;
                repeated += deed.repeats() == null ? 0 : 1;
            }
        }
    }

    void judged(Ledger kept, Verdict found, Laws.Broken laws) {
        ledger = kept;
        verdict = found;
        found.lost().forEach(one -> amiss.add("lost: " + one));
        laws.lost().forEach(one -> amiss.add("lost: " + one));
        found.twice().forEach(one -> amiss.add("twice: " + one));
        laws.twice().forEach(one -> amiss.add("twice: " + one));
        found.otherDice().forEach(one -> amiss.add("other dice: " + one));
    }

    void copies(Copies found) {
        copies = found;
        found.inDiscord().forEach(one -> amiss.add("twice in Discord: " + one));
        found.wrongBoards().forEach(one -> amiss.add("wrong board: " + one));
    }

    void violations(App app) {
        app.violations()
                .forEach(one -> amiss.add("against the rules of " + app.front() + ": " + one));
    }

    int done() {
        return told.values().stream().mapToInt(Integer::intValue).sum();
    }

    long steps() {
        return ledger == null ? 0 : ledger.stepsTaken();
    }

    /** Everything that was amiss, in words; one entry more when the trial broke off. */
    List<String> amiss() {
        List<String> all = new ArrayList<>(amiss);
        if (verdict == null || copies == null) {
            all.addFirst("the trial broke off before its end");
        }
        return all;
    }

    void write(long seed, Path file) throws IOException {
        new Page(figures(seed), amiss()).write(file);
    }

    private String figures(long seed) {
        return """
        # Killed and started again while people play in Discord and in Telegram (-Dseed=%d)

        | kills | of them while starting | done by people | answered | taken only | shown as failed | kept for the bot | rolls | brought again | done again by people | steps in the journal | duels ended | lost | twice | other dice | boards compared | boards wrong |
        |---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|
        | %d | %d | %d | %d | %d | %d | %d | %d | %d | %d | %d | %d | %s | %s | %s | %d | %d |

        %s%s
        From the start of the process until it hears both apps: %s.
        From then to every board right: %s (promised: 10 s).
        """
                .formatted(
                        seed,
                        kills,
                        killsWhileStarting,
                        done(),
                        count(Deed.Told.ANSWERED),
                        count(Deed.Told.TAKEN),
                        count(Deed.Told.FAILED),
                        count(Deed.Told.KEPT),
                        rolls,
                        brought,
                        repeated,
                        steps(),
                        ledger == null ? 0 : ledger.ended(),
                        counted("lost: "),
                        counted("twice"),
                        counted("other dice: "),
                        compared,
                        wrongBoards,
                        copies == null ? "" : copies.figures(),
                        verdict == null
                                ? ""
                                : """
                                Done by the bot and shown as failed by Discord: %d. Rolls shown more than once in Telegram: %d.
                                """
                                        .formatted(
                                                verdict.doneButNotTold(), verdict.copiesOfRolls()),
                        starts.words(),
                        boards.words());
    }

    private int count(Deed.Told what) {
        return told.getOrDefault(what, 0);
    }

    private String counted(String kind) {
        return verdict == null
                ? "not counted"
                : Long.toString(amiss.stream().filter(one -> one.startsWith(kind)).count());
    }
}
