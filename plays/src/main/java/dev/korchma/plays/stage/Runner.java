package dev.korchma.plays.stage;

import dev.korchma.plays.language.Act;
import dev.korchma.plays.language.Deed;
import dev.korchma.plays.language.Play;
import dev.korchma.plays.language.Sight;
import dev.korchma.plays.language.Step;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Plays one scene on one front, from the first sentence to the last or to the first that fails. */
public final class Runner {

    private static final Duration ANSWER = Duration.ofSeconds(30);
    private static final Duration GLANCE = Duration.ofMillis(25);

    private final Play play;
    private final String front;
    private final Stage stage;
    private final Eyes eyes;
    private final Notebook notebook = new Notebook();
    private final Bag bag = new Bag();

    private Runner(Play play, String front, Stage stage) {
        this.play = play;
        this.front = front;
        this.stage = stage;
        eyes = new Eyes(stage, play.cast().stream().map(Play.Role::name).toList(), bag);
    }

    /**
     * @throws AssertionError at the first sentence that does not come true, with what everybody saw
     */
    public static void play(Play play, Front front) {
        try (Stage stage = front.open(play)) {
            new Runner(play, front.name(), stage).run();
        }
    }

    private void run() {
        eyes.remember();
        for (Step step : play.steps()) {
            if (step.fronts().has(front)) {
                play(step);
            }
        }
        List<Integer> left = stage.unthrown();
        if (!left.isEmpty()) {
            throw new AssertionError(
                    "%s on %s: no die has taken these scripted faces: %s%n%s"
                            .formatted(play.file(), front, left, eyes.report()));
        }
    }

    private void play(Step step) {
        try {
            perform(notebook.filled(step.deed()));
            List<String> accidents = stage.accidents();
            if (!accidents.isEmpty()) {
                throw new AssertionError("the bot logged an error: " + accidents);
            }
        } catch (AssertionError | RuntimeException wrong) {
            throw new AssertionError(
                    "%s:%d on %s: %s%n    %s%n%s"
                            .formatted(
                                    play.file(),
                                    step.line(),
                                    front,
                                    step.text(),
                                    wrong.getMessage(),
                                    eyes.report()),
                    wrong);
        }
    }

    private void perform(Deed deed) {
        switch (deed) {
            case Deed.Dice(var faces) -> stage.script(faces);
            case Deed.Acts acts -> act(List.of(acts));
            case Deed.AtOnce(var acts) -> act(acts);
            case Deed.HandsBack back -> act(List.of(bag.back(back)));
            case Deed.Goes(var who, var where) -> who.forEach(name -> stage.go(name, where));
            case Deed.Restart() -> stage.restart();
            case Deed.TimePasses(var time) -> {
                eyes.remember();
                stage.pass(time);
                stage.settle();
            }
            case Deed.Looks(Sight sight) -> look(sight);
            case Deed.Notes(var who, var what, var as) -> note(who, what, as);
        }
    }

    private void act(List<Deed.Acts> acts) {
        boolean onlyLooks = acts.stream().allMatch(one -> one.act() instanceof Act.Types);
        if (!onlyLooks) {
            eyes.remember();
        }
        List<Seat.Answer> answers = stage.together(acts);
        answers.forEach(answer -> answer.await(ANSWER));
        stage.settle();
    }

    private void look(Sight sight) {
        String amiss =
                await(
                        () -> eyes.amiss(sight),
                        wrong -> wrong.isEmpty() || !Eyes.worthWaiting(sight));
        if (!amiss.isEmpty()) {
            throw new AssertionError(amiss);
        }
    }

    private void note(String who, Pattern what, String as) {
        String seen =
                await(() -> eyes.newest(who, what), Optional::isPresent)
                        .orElseThrow(
                                () -> new AssertionError(who + " does not see “" + what + "”"));
        notebook.note(as, seen);
    }

    private <T> T await(Supplier<T> glance, Predicate<T> enough) {
        long deadline = System.nanoTime() + stage.patience().toNanos();
        T seen = glance.get();
        while (!enough.test(seen) && System.nanoTime() < deadline) {
            LockSupport.parkNanos(GLANCE.toNanos());
            seen = glance.get();
        }
        return seen;
    }
}
