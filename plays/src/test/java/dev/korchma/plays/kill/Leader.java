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

    private static final int IN_SIGHT = 40;

    /** How often somebody who is idle is looked at before the master goes on without them. */
    private static final int PATIENCE = 200;

    /** What stands on questions that come back to the master alone. */
    private static final List<String> ANSWERS =
            List.of("Take it back", "Take all of it back", "End it", "Post");

    private static final List<String> CREATURES =
            List.of("Nobody reacts", "Call it out", "Go on", "All act", "Whole turn");

    private static final List<String> WISHES =
            List.of("So be it", "So be it, no action spent", "No");

    private final Window window;
    private final Random chance;
    private final Deque<Act> prepared = new ArrayDeque<>();
    private final Set<String> pressed = new HashSet<>();
    private String state = "";
    private int mood;
    private int waited;
    private int fights;

    Leader(Window window, Random chance) {
        this.window = window;
        this.chance = chance;
        prepared.add(Act.command("campaign create", Map.of("name", "Salt Road")));
    }

    @Override
    public Optional<Act> next() {
        if (!prepared.isEmpty()) {
            return Optional.of(prepared.remove());
        }
        var _ = window.form();
        List<Said> sight = window.withButtons(IN_SIGHT);
        return sight.stream()
                .flatMap(said -> answer(said).stream())
                .findFirst()
                .or(() -> {
                    Optional<Said> screen = sight.stream().filter(this::isScreen).findFirst();
                    return screen.isPresent() ? lead(screen.get()) : next(sight);
                });
    }

    /** The screen of a fight stays to be read when it is over, without buttons. */
    private Optional<Act> next(List<Said> sight) {
        boolean isOn = sight.stream().anyMatch(said -> said.heading().startsWith(title()));
        return fights > 0 && isOn ? Optional.empty() : Optional.of(nextFight());
    }

    private String title() {
        return "Fight " + (100 + fights);
    }

    private boolean isScreen(Said said) {
        return fights > 0 && said.heading().equals(title());
    }

    private Act nextFight() {
        fights++;
        prepared.add(
                Act.command(
                        "encounter add",
                        Map.of(
                                "creature",
                                "goblin",
                                "count",
                                Integer.toString(2 + chance.nextInt(2)))));
        prepared.add(Act.command("encounter add", Map.of("creature", "orc", "hidden", "yes")));
        if (fights > 1) {
            prepared.addFirst(Act.command("encounter new", Map.of("name", title())));
            return Act.command("rest long", Map.of());
        }
        return Act.command("encounter new", Map.of("name", title()));
    }

    /** Each question is answered once, whatever it is. */
    private Optional<Act> answer(Said said) {
        return said.buttons().stream()
                .filter(button -> ANSWERS.stream().anyMatch(button.label()::startsWith))
                .filter(_ -> !isScreen(said))
                .filter(button -> pressed.add(button.token()))
                .findFirst()
                .map(button -> Act.press(said, button));
    }

    private Optional<Act> lead(Said screen) {
        String now = screen.state();
        if (now.equals(state)) {
            waited++;
        } else {
            state = now;
            mood = chance.nextInt(60);
            waited = 0;
        }
        Optional<Act> moody =
                switch (mood) {
                    case 0 -> press(screen, "Pause");
                    case 1, 2 -> press(screen, "↩ Take back");
                    case 3 -> press(screen, "End the fight");
                    default -> Optional.empty();
                };
        boolean over = screen.texts().anyMatch(line -> line.startsWith("No foe in sight"));
        return moody.or(() -> over ? press(screen, "End the fight") : Optional.empty())
                .or(() -> decide(screen))
                .or(() -> first(screen, CREATURES))
                .or(() -> waited > PATIENCE ? goOn(screen) : Optional.empty());
    }

    private Optional<Act> decide(Said screen) {
        List<String> open =
                WISHES.stream()
                        .filter(label ->
                                screen.buttons().stream().anyMatch(b -> b.label().equals(label)))
                        .toList();
        return open.isEmpty() || waited > 0
                ? Optional.empty()
                : press(screen, open.get(chance.nextInt(open.size())));
    }

    /** Somebody is not there, or does not know what to do. */
    private Optional<Act> goOn(Said screen) {
        return first(screen, List.of("Roll for the rest", "Skip the turn", "End turn"));
    }

    private Optional<Act> first(Said screen, List<String> labels) {
        return labels.stream().flatMap(label -> press(screen, label).stream()).findFirst();
    }

    private Optional<Act> press(Said said, String label) {
        return said.buttons().stream()
                .filter(button ->
                        button.label().equals(label) || button.label().startsWith(label + ":"))
                .filter(button -> pressed.add(button.token() + " in " + said.state()))
                .findFirst()
                .map(button -> Act.press(said, button))
                .map(act -> chance.nextInt(12) == 0 ? act.twice() : act);
    }
}
