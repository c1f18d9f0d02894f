package dev.korchma.plays.kill;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** A master who opens a campaign, prepares one fight after the other and leads them. */
final class Leader implements Mind {

    private static final int IN_SIGHT = 60;

    private final Sight window;
    private final Random chance;
    private final Deque<Act> prepared = new ArrayDeque<>();
    private final Set<String> pressed = new HashSet<>();
    private int fights;

    Leader(Sight window, Random chance) {
        this.window = window;
        this.chance = chance;
        prepared.add(Act.command("campaign create", Map.of("name", "Salt Road")));
    }

    @Override
    public Optional<Act> next() {
        if (!prepared.isEmpty()) {
            return Optional.of(prepared.remove());
        }
        List<Said> sight = window.withButtons(IN_SIGHT);
        Optional<Said> question =
                sight.stream().filter(said -> said.heading().equals("End the fight?")).findFirst();
        Optional<Act> answer = question.flatMap(said -> any(said, ""));
        if (answer.isPresent()) {
            return answer;
        }
        Optional<Said> screen = sight.stream().filter(this::isScreen).findFirst();
        if (screen.isEmpty()) {
            return isFightOn() ? Optional.empty() : Optional.of(nextFight());
        }
        return lead(screen.get());
    }

    /** The screen of a fight stays to be read when it is over, without buttons. */
    private boolean isFightOn() {
        return fights > 0
                && window.withButtons(IN_SIGHT).stream()
                        .anyMatch(said -> said.heading().startsWith("Fight " + fights));
    }

    private boolean isScreen(Said said) {
        return said.heading().equals("Fight " + fights);
    }

    private Act nextFight() {
        fights++;
        prepared.add(Act.command("encounter add", Map.of("creature", "goblin", "count", "2")));
        prepared.add(Act.command("encounter add", Map.of("creature", "orc", "hidden", "yes")));
        return Act.command("encounter new", Map.of("name", "Fight " + fights));
    }

    private Optional<Act> lead(Said screen) {
        if (chance.nextInt(12) == 0) {
            return any(screen, "Pause");
        }
        boolean over = screen.texts().anyMatch(line -> line.startsWith("No foe in sight"));
        if (over || chance.nextInt(60) == 0) {
            return any(screen, "End the fight");
        }
        for (String label : List.of("Call it out", "Go on", "Whole turn", "All act")) {
            Optional<Act> act = any(screen, label);
            if (act.isPresent()) {
                return act;
            }
        }
        boolean creature = screen.texts().anyMatch(line -> line.startsWith("▶ Goblin"));
        boolean patient = chance.nextInt(40) != 0;
        return creature || !patient
                ? any(screen, "Roll for the rest")
                        .or(() -> any(screen, "Skip the turn"))
                        .or(() -> any(screen, "End turn"))
                : Optional.empty();
    }

    private Optional<Act> any(Said said, String label) {
        return said.buttons().stream()
                .filter(button -> button.label().startsWith(label))
                .filter(button -> pressed.add(button.token()))
                .findFirst()
                .map(button -> Act.press(said, button))
                .map(act -> chance.nextInt(12) == 0 ? act.twice() : act);
    }
}
