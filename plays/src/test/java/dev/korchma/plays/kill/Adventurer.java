package dev.korchma.plays.kill;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Somebody who joins every fight a master leads, and acts when it is the turn. */
final class Adventurer implements Mind {

    private static final int IN_SIGHT = 60;

    private final Sight window;
    private final String me;
    private final Random chance;
    private final Set<String> pressed = new HashSet<>();
    private boolean isOfTheParty;

    Adventurer(Sight window, String me, Random chance) {
        this.window = window;
        this.me = me;
        this.chance = chance;
    }

    @Override
    public Optional<Act> next() {
        List<Said> sight = window.withButtons(IN_SIGHT);
        boolean fights = sight.stream().anyMatch(said -> said.heading().startsWith("Fight "));
        if (!isOfTheParty && fights) {
            isOfTheParty = true;
            return Optional.of(Act.command("campaign join", Map.of()));
        }
        if (chance.nextInt(10) == 0) {
            return Optional.of(Act.roll());
        }
        if (chance.nextInt(14) == 0 && !sight.isEmpty()) {
            Said said = sight.get(chance.nextInt(Math.min(6, sight.size())));
            int which = chance.nextInt(said.buttons().size());
            return Optional.of(Act.press(said, said.buttons().get(which)));
        }
        return sight.stream()
                .flatMap(said -> wish(said).stream())
                .findFirst()
                .map(act -> chance.nextInt(12) == 0 ? act.twice() : act);
    }

    private Optional<Act> wish(Said said) {
        boolean isMine = said.called().equals(me);
        if (isMine && said.heading().contains(", your turn!")) {
            return press(said, chance.nextInt(4) == 0 ? "End turn" : "");
        }
        if (said.heading().endsWith(": at whom?")) {
            return said.buttons().stream()
                    .filter(button -> button.label().contains(" — "))
                    .findFirst()
                    .flatMap(button -> press(said, button.label()));
        }
        if (said.heading().endsWith(". A fight!")) {
            boolean isIn = said.texts().anyMatch(line -> line.contains(" · " + me + " · "));
            return press(said, isIn ? "Roll initiative" : "Join");
        }
        return Optional.empty();
    }

    private Optional<Act> press(Said said, String label) {
        return said.buttons().stream()
                .filter(button -> button.label().startsWith(label))
                .filter(button -> pressed.add(button.token()))
                .findFirst()
                .map(button -> Act.press(said, button));
    }
}
