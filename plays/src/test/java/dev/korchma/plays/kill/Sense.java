package dev.korchma.plays.kill;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What somebody who wants to play would do next: fights when it is the turn, answers challenges,
 * asks for rematches, throws dice, and sometimes clicks the wrong thing or twice.
 */
public final class Sense implements Mind {

    private static final int IN_SIGHT = 200;
    private static final int FIGHTS_AT_ONCE = 3;
    private static final List<String> HEROES =
            List.of("Bryn", "Torva", "Fox", "Willow", "Nobody of that name");

    private final Sight window;
    private final String me;
    private final List<String> others;
    private final Random chance;
    private final Set<String> pressed = new HashSet<>();
    private final Set<String> myPlaces = new HashSet<>();

    public Sense(Sight window, String me, List<String> others, Random chance) {
        this.window = window;
        this.me = me;
        this.others = others;
        this.chance = chance;
    }

    @Override
    public Optional<Act> next() {
        List<Said> sight = window.withButtons(IN_SIGHT);
        long fights = sight.stream().filter(this::isMyFight).count();
        if (one(8)) {
            return Optional.of(Act.roll());
        }
        if (one(14) && !sight.isEmpty()) {
            return Optional.of(slip(sight));
        }
        return sight.stream()
                .flatMap(this::wish)
                .findFirst()
                .map(act -> one(12) ? act.twice() : act)
                .or(() -> fights < FIGHTS_AT_ONCE ? Optional.of(duel()) : Optional.empty());
    }

    private boolean one(int of) {
        return chance.nextInt(of) == 0;
    }

    private boolean isMyFight(Said said) {
        boolean waits = said.heading().startsWith(me + " challenges ");
        boolean runs =
                said.heading().startsWith("Round ")
                        && said.texts().anyMatch(line -> line.contains(" · " + me));
        if (runs) {
            myPlaces.add(said.place());
        }
        return runs || waits;
    }

    private Stream<Act> wish(Said said) {
        List<Said.Button> left =
                said.buttons().stream().filter(b -> !pressed.contains(b.token())).toList();
        if (left.size() < said.buttons().size()) {
            return Stream.empty();
        }
        return choice(said, left).stream()
                .map(button -> {
                    pressed.add(button.token());
                    return Act.press(said, button);
                });
    }

    private Optional<Said.Button> choice(Said said, List<Said.Button> buttons) {
        boolean calledMe = said.called().equals(me);
        if (calledMe && said.heading().contains(", your turn!")) {
            return Optional.of(
                    buttons.stream()
                            .filter(button -> button.main() || one(6))
                            .findFirst()
                            .orElse(buttons.getLast()));
        }
        if (calledMe && said.heading().contains(" challenges ")) {
            return named(buttons, one(6) ? "Decline" : "Accept");
        }
        if (myPlaces.contains(said.place()) || said.words().equals("The fight is over.")) {
            return named(buttons, "Rematch");
        }
        return said.words().startsWith("Give up?") ? named(buttons, "Give up") : Optional.empty();
    }

    private static Optional<Said.Button> named(List<Said.Button> buttons, String label) {
        return buttons.stream().filter(button -> button.label().equals(label)).findFirst();
    }

    /** Any button of the newest messages, whoever it is for and whether it was pressed or not. */
    private Act slip(List<Said> sight) {
        Said said = sight.get(chance.nextInt(Math.min(8, sight.size())));
        return Act.press(said, said.buttons().get(chance.nextInt(said.buttons().size())));
    }

    private Act duel() {
        if (one(3)) {
            String other = others.get(chance.nextInt(others.size()));
            return Act.command("duel user", Map.of("opponent", other));
        }
        return one(2)
                ? Act.command("duel computer", Map.of())
                : Act.command(
                        "duel computer", Map.of("hero", HEROES.get(chance.nextInt(HEROES.size()))));
    }
}
