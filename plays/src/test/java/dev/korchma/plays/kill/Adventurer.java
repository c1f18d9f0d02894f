package dev.korchma.plays.kill;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Somebody who joins every fight a master leads, and acts when it is the turn. */
final class Adventurer implements Mind {

    private static final int IN_SIGHT = 40;

    /** Heads what asks one person alone. */
    private static final List<String> QUESTIONS =
            List.of(
                    "Take this back?",
                    "From whom do you move away?",
                    "What do you do, though it is not your turn?");

    private final Window window;
    private final String me;
    private final Random chance;
    private final Set<String> pressed = new HashSet<>();
    private boolean isOfTheParty;

    Adventurer(Window window, String me, Random chance) {
        this.window = window;
        this.me = me;
        this.chance = chance;
    }

    @Override
    public Optional<Act> next() {
        Optional<Said.Form> form = window.form();
        if (form.isPresent()) {
            return form.map(open -> Act.fill(open, "I cut the rope of the chandelier"));
        }
        List<Said> sight = window.withButtons(IN_SIGHT);
        boolean fights = sight.stream().anyMatch(said -> said.heading().startsWith("Fight "));
        if (!isOfTheParty && fights) {
            isOfTheParty = true;
            return Optional.of(Act.command("campaign join", Map.of()));
        }
        if (chance.nextInt(30) == 0) {
            return Optional.of(Act.roll());
        }
        if (chance.nextInt(40) == 0 && !sight.isEmpty()) {
            return Optional.of(slip(sight));
        }
        return sight.stream()
                .flatMap(said -> wish(said).stream())
                .findFirst()
                .map(act -> chance.nextInt(12) == 0 ? act.twice() : act);
    }

    /** Any button of the newest messages, whoever it is for and whether it was pressed or not. */
    private Act slip(List<Said> sight) {
        Said said = sight.get(chance.nextInt(Math.min(6, sight.size())));
        return Act.press(said, said.buttons().get(chance.nextInt(said.buttons().size())));
    }

    private Optional<Act> wish(Said said) {
        boolean isMine = said.called().equals(me);
        if (isMine && said.heading().contains(", your turn!")) {
            return myTurn(said);
        }
        if (said.heading().endsWith(": at whom?")) {
            return any(said, labels(said, " — "));
        }
        if (said.heading().endsWith(". A fight!")) {
            boolean isIn = said.texts().anyMatch(line -> line.contains(" · " + me + " · "));
            return press(said, isIn ? "Roll initiative" : "Join");
        }
        boolean asksMe = isMine || QUESTIONS.contains(said.heading());
        return asksMe ? any(said, labels(said, "")) : Optional.empty();
    }

    /** Each state of a turn is thought about once. */
    private Optional<Act> myTurn(Said said) {
        if (!pressed.add("turn " + said.state())) {
            return Optional.empty();
        }
        List<Said.Button> deeds =
                said.buttons().stream()
                        .filter(button -> !button.label().equals("End turn"))
                        .toList();
        return chance.nextInt(4) == 0 || deeds.isEmpty()
                ? press(said, "End turn")
                : any(said, deeds);
    }

    private static List<Said.Button> labels(Said said, String part) {
        return said.buttons().stream().filter(button -> button.label().contains(part)).toList();
    }

    private Optional<Act> any(Said said, List<Said.Button> buttons) {
        return buttons.isEmpty() || !pressed.add("any " + said.state())
                ? Optional.empty()
                : Optional.of(Act.press(said, buttons.get(chance.nextInt(buttons.size()))));
    }

    private Optional<Act> press(Said said, String label) {
        return said.buttons().stream()
                .filter(button -> button.label().equals(label))
                .filter(button -> pressed.add(button.token()))
                .findFirst()
                .map(button -> Act.press(said, button));
    }
}
