package dev.korchma.bot.characters;

import dev.korchma.bot.store.Ledger;
import dev.korchma.game.character.Character;
import dev.korchma.game.character.Rebuilt;
import dev.korchma.game.rules.Body;
import dev.korchma.game.rules.Build;
import dev.korchma.game.rules.Drawn;
import dev.korchma.game.rules.Growing;
import dev.korchma.game.rules.RuleSystem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The level a hero took last, as the journal has it, and the hero without it. */
@Component
class LastLevel {

    private final Ledger ledger;

    LastLevel(Ledger ledger) {
        this.ledger = ledger;
    }

    /** How the hero came to the level it has; empty for one that never rose to it. */
    Optional<Rebuilt> of(long space, Character hero) {
        int level = hero.build().level();
        List<Rebuilt> rose =
                ledger.steps(space, hero.id().value()).stream()
                        .flatMap(step -> step.events().stream())
                        .flatMap(event ->
                                event instanceof Rebuilt rebuilt
                                        ? Stream.of(rebuilt)
                                        : Stream.empty())
                        .filter(rebuilt -> rebuilt.document().equals(hero.id()))
                        .filter(rebuilt -> rebuilt.to().build().level() == level)
                        .filter(rebuilt -> rebuilt.from().build().level() == level - 1)
                        .toList();
        return rose.isEmpty() ? Optional.empty() : Optional.of(rose.getLast());
    }

    /** Whether nothing has happened to the body since that level was taken. */
    static boolean isUntouched(Character hero, Rebuilt rose) {
        return hero.body().equals(rose.to());
    }

    /**
     * The body without the level: what was decided with it is undecided again, what was used up
     * stays used up, everything else stays as it is by now.
     *
     * @return empty where what was decided since hangs on the level
     */
    static Optional<Body> without(RuleSystem rules, Character hero, Rebuilt rose) {
        if (isUntouched(hero, rose)) {
            return Optional.of(rose.from());
        }
        Build now = hero.build();
        Map<String, String> choices = new HashMap<>(now.choices());
        choices.keySet().retainAll(rose.from().build().choices().keySet());
        int level = now.level() - 1;
        Build fallen = now.deciding(level, choices).with(Growing.upTo(level, now.attributes()));
        Build build = new Drawn(rules).mended(fallen);
        return rules.faults(build).isEmpty()
                ? Optional.of(rules.rebuilt(hero.body(), build))
                : Optional.empty();
    }
}
