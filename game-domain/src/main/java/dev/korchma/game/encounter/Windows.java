package dev.korchma.game.encounter;

import static dev.korchma.game.encounter.Encounters.no;

import dev.korchma.game.journal.Decision;
import dev.korchma.game.journal.Ruling;
import dev.korchma.game.rules.Offered;
import dev.korchma.game.rules.RuleSystem;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What others are asked before a turn goes on, and what they do though it is not theirs. */
final class Windows {

    private final Documents documents;
    private final RuleSystem rules;
    private final Ruling ruling;
    private final Turns turns;

    Windows(Documents documents, RuleSystem rules, Ruling ruling) {
        this.documents = documents;
        this.rules = rules;
        this.ruling = ruling;
        this.turns = new Turns(documents, rules, ruling);
    }

    Decision moveAway(EncounterCommand.MoveAway away) {
        return turns.inSameTurn(
                away.guard(),
                encounter -> {
                    FighterId mover = encounter.moment().orElseThrow().active();
                    List<FighterId> past =
                            Reactions.toLeaving(encounter, mover, rules).stream()
                                    .map(Fighter::id)
                                    .filter(away.past()::contains)
                                    .toList();
                    return past.isEmpty() || !encounter.isLed()
                            ? no(new EncounterRefusal.NobodyInTheWay())
                            : course().then(asked(encounter, mover, past, null)).decided();
                });
    }

    /** Whoever could strike at somebody who flees is asked first. */
    Decision flee(Fighter who) {
        Encounter encounter = documents.there();
        if (!(encounter.stage() instanceof Stage.Running)) {
            return course().leave(who, EncounterEvent.Leaving.FLED).decided();
        }
        if (!encounter.windows().isEmpty()) {
            return Turns.unlessWaiting(encounter, _ -> no(new EncounterRefusal.NotNow()));
        }
        List<FighterId> past =
                Reactions.toLeaving(encounter, who.id(), rules).stream().map(Fighter::id).toList();
        return past.isEmpty()
                ? course().leave(who, EncounterEvent.Leaving.FLED).decided()
                : course().then(asked(encounter, who.id(), past, who.id())).decided();
    }

    private static WindowEvent.MovedAway asked(
            Encounter encounter,
            FighterId mover,
            List<FighterId> past,
            @Nullable FighterId fleeing) {
        Moment now = encounter.moment().orElseThrow();
        List<Window> open =
                past.stream().map(one -> new Window(key(now, one), one, mover)).toList();
        return new WindowEvent.MovedAway(
                encounter.id(), mover, past, now, now.waiting(new Waiting(open, fleeing)));
    }

    static String key(Moment now, FighterId who) {
        return now.turn() + "-" + now.step() + "-" + who.value();
    }

    Decision answer(EncounterCommand.Answer answer) {
        return turns.running(encounter -> {
            Optional<Window> asked =
                    encounter.windows().stream()
                            .filter(one -> one.key().equals(answer.window()))
                            .findFirst();
            if (asked.isEmpty()) {
                return no(new EncounterRefusal.TooLate());
            }
            Fighter who = encounter.known(asked.get().who());
            return mayDecideFor(who)
                    ? answered(encounter, asked.get(), answer.action())
                    : no(new EncounterRefusal.NotForYou());
        });
    }

    private Decision answered(Encounter encounter, Window window, @Nullable String action) {
        if (encounter.blow().isPresent()) {
            return answered(encounter, encounter.blow().get(), window, action);
        }
        if (action == null) {
            return answers().letGo(window).andGoOn().decided();
        }
        return Reactions.answers(encounter, window, rules).stream()
                .filter(one -> one.action().equals(action))
                .findFirst()
                .map(one ->
                        answers()
                                .react(window.who(), one, List.of(window.about()), window)
                                .andGoOn()
                                .decided())
                .orElseGet(() -> no(new EncounterRefusal.NoReaction()));
    }

    /** A blow that hangs in the air comes before everything else. */
    private Decision answered(
            Encounter encounter, Blow blow, Window window, @Nullable String action) {
        if (!blow.window().equals(window.key())) {
            return no(new EncounterRefusal.WaitsForReaction(blow.hit()));
        }
        boolean isThere =
                action == null
                        || Reactions.answers(encounter, window, rules).stream()
                                .anyMatch(one -> one.action().equals(action));
        return isThere
                ? answers().goOn(blow, action).decided()
                : no(new EncounterRefusal.NoReaction());
    }

    Decision nobodyReacts(List<String> asked) {
        return turns.running(encounter ->
                encounter.windows().stream().map(Window::key).anyMatch(asked::contains)
                        ? answers().letEverythingGo().decided()
                        : no(new EncounterRefusal.TooLate()));
    }

    Decision react(EncounterCommand.React react) {
        return turns.running(encounter -> {
            Fighter who = encounter.fighter(react.fighter()).orElse(null);
            if (who == null || who.hidden() || !mayDecideFor(who)) {
                return no(new EncounterRefusal.NoSuchFighter());
            }
            if (encounter.blow().isPresent()) {
                return no(new EncounterRefusal.WaitsForReaction(encounter.blow().get().hit()));
            }
            Optional<Offered> chosen =
                    Reactions.freely(encounter, who, rules).stream()
                            .filter(one -> one.action().equals(react.action()))
                            .findFirst();
            if (chosen.isEmpty() || !encounter.isLed()) {
                return no(new EncounterRefusal.NoReaction());
            }
            return Aiming.at(chosen.get(), Aiming.named(react.target()), who.id())
                    .map(at -> answers().react(who.id(), chosen.get(), at, null))
                    .map(answers -> answers.andGoOn().decided())
                    .orElseGet(() -> no(new EncounterRefusal.NoSuchTarget()));
        });
    }

    private boolean mayDecideFor(Fighter who) {
        return documents.leads(ruling.actor(), who) || documents.masters().contains(ruling.actor());
    }

    private Answers answers() {
        return new Answers(course(), documents.there(), rules);
    }

    private Course course() {
        return new Course(documents, rules, ruling);
    }
}
