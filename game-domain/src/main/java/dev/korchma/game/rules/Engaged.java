package dev.korchma.game.rules;

import dev.korchma.game.rules.Modifier.Change;
import dev.korchma.game.rules.Modifier.Target;
import dev.korchma.game.rules.Modifier.Throw;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A modifier that reaches a throw: its condition is met and its price can be paid. */
record Engaged(Side bearer, Standing standing) {

    Change change() {
        return standing.modifier().change();
    }

    String rule() {
        return standing.rule();
    }

    Tally.Contribution contribution(long amount) {
        return new Tally.Contribution(rule(), amount, standing.modifier().stacking());
    }

    /** Own modifiers of the one who throws and those of the other one against it. */
    static List<Engaged> in(Throw kind, Side self, Side other, Set<String> tags) {
        var engaged = new ArrayList<Engaged>();
        engage(self, new Target.Mine(kind), tags, engaged);
        engage(other, new Target.AgainstMe(kind), tags, engaged);
        return engaged;
    }

    /** Only the modifiers of the one who throws. */
    static List<Engaged> own(Throw kind, Side self, Set<String> tags) {
        var engaged = new ArrayList<Engaged>();
        engage(self, new Target.Mine(kind), tags, engaged);
        return engaged;
    }

    private static void engage(
            Side bearer, Target target, Set<String> tags, List<Engaged> engaged) {
        var reaching = bearer.reaching(target);
        if (reaching.isEmpty()) {
            return;
        }
        var inForce = new Either(bearer.sheet().tags(), tags);
        for (var one : reaching) {
            if (one.modifier().when().holds(inForce)
                    && affordable(bearer, one.modifier())
                    && one.isThere(bearer.sheet())) {
                engaged.add(new Engaged(bearer, one));
            }
        }
    }

    private static boolean affordable(Side bearer, Modifier modifier) {
        if (modifier.cost().isEmpty()) {
            return true;
        }
        var body = bearer.sheet().body();
        return modifier.cost().entrySet().stream()
                .allMatch(price -> body.track(price.getKey()) >= price.getValue());
    }
}
