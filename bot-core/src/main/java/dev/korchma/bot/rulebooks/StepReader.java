package dev.korchma.bot.rulebooks;

import dev.korchma.bot.rulebooks.Reading.Allowed;
import dev.korchma.bot.rulebooks.Vocabulary.Kind;
import dev.korchma.game.dice.Formula;
import dev.korchma.game.rules.Amount;
import dev.korchma.game.rules.Effect;
import dev.korchma.game.rules.RuleSystem;
import dev.korchma.game.rules.Step;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the steps of one action. Names bound by a roll are known to the steps after it. */
final class StepReader {

    private static final List<String> KINDS =
            List.of(
                    "attack",
                    "check",
                    "save",
                    "if",
                    "provided",
                    "damage",
                    "heal",
                    "gain",
                    "spend",
                    "restore",
                    "roll",
                    "contest",
                    "apply",
                    "remove",
                    "mark");
    private static final Set<String> BRANCHING =
            Set.of("attack", "check", "save", "if", "provided");

    private static final String ONCE = "once";

    /** What the steps after a throw know of it. */
    private static final String MARGIN = "margin";

    private final Reading reading;
    private final Set<String> bound = new HashSet<>();
    private int count;

    private StepReader(Reading reading) {
        this.reading = reading;
    }

    static List<Step> steps(Node.Table action, Reading reading) {
        var reader = new StepReader(reading);
        reader.steps(action, ONCE);
        return reader.whole(action, "steps");
    }

    /** What a rest leads to for those it does no good. */
    static List<Step> otherwise(Node.Table rest, Reading reading) {
        return new StepReader(reading).whole(rest, "else");
    }

    /** Steps taken once, whoever the targets are. */
    static List<Step> opening(Node.Table action, Reading reading) {
        return new StepReader(reading).whole(action, ONCE);
    }

    /** What a movement of a track leads to: it knows how much it was moved by. */
    static List<Step> aftermath(Node.Table track, String key, Reading reading) {
        var reader = new StepReader(reading);
        reader.bound.addAll(Set.of("amount", "overflow"));
        return reader.whole(track, key);
    }

    /** What happens to whoever begins a turn. */
    static List<Step> beginnings(Node.Table fight, Reading reading) {
        return new StepReader(reading).whole(fight, "begins");
    }

    /** What a blow that lands leads to besides. */
    static List<Step> strikes(Node.Table owner, Reading reading) {
        return new StepReader(reading).whole(owner, "strikes");
    }

    /** What an effect is thrown off with; null when nothing is written. */
    static Effect.@Nullable Resists resists(Node.Table effect, Reading reading) {
        if (!(effect.get("resists") instanceof Node.Table table)) {
            return null;
        }
        var reader = new StepReader(reading);
        return new Effect.Resists(reader.trial(table), reader.whole(table, "else"));
    }

    private List<Step> whole(Node.Table owner, String key) {
        var steps = steps(owner, key);
        if (count > RuleSystem.STEP_BUDGET) {
            reading.problems().add(owner.keyPlace(key), "too-many-steps");
        }
        return steps;
    }

    private List<Step> steps(Node.Table parent, String key) {
        var steps = new ArrayList<Step>();
        for (var node : Fields.list(parent, key)) {
            if (node instanceof Node.Table table) {
                count++;
                var step = step(table);
                if (step != null) {
                    steps.add(step);
                }
            }
        }
        return steps;
    }

    private @Nullable Step step(Node.Table table) {
        var present = KINDS.stream().filter(key -> table.get(key) != null).toList();
        if (present.size() != 1) {
            var kinds = String.join(", ", KINDS);
            reading.problems().add(table.place(), "step-kind", "allowed", kinds);
            return null;
        }
        var kind = present.getFirst();
        boolean branches = table.get("then") != null || table.get("else") != null;
        if (branches && !BRANCHING.contains(kind)) {
            reading.problems().add(table.place(), "no-branches", "name", kind);
        }
        return BRANCHING.contains(kind) ? branching(kind, table) : plain(kind, table);
    }

    private Step branching(String kind, Node.Table table) {
        if (kind.equals("if")) {
            var when = reading.when(table.get("if"));
            return new Step.If(when, steps(table, "then"), steps(table, "else"));
        }
        if (kind.equals("provided")) {
            var so = reading.formula(table.get("provided"), numbers());
            return new Step.Provided(so, steps(table, "then"), steps(table, "else"));
        }
        var trial = trial(Fields.table(table, kind));
        boolean isNew = bound.add(MARGIN);
        var then = steps(table, "then");
        var otherwise = steps(table, "else");
        if (isNew) {
            bound.remove(MARGIN);
        }
        return switch (kind) {
            case "attack" -> new Step.Attack(trial, then, otherwise);
            case "check" -> new Step.Check(trial, then, otherwise);
            default -> new Step.Save(trial, then, otherwise);
        };
    }

    private Step.Trial trial(Node.Table table) {
        if ((table.get("of") == null) == (table.get("mechanic") == null)) {
            reading.problems().add(table.place(), "of-or-mechanic");
        }
        if (table.get("against") == null && !hasItsOwnNumber(table)) {
            reading.problems().add(table.place(), "no-number");
        }
        if (table.get("of") != null) {
            return trialOf(table);
        }
        check(Kind.MECHANIC, table, "mechanic");
        return new Step.Trial(
                Fields.text(table, "mechanic"),
                reading.amount(table.get("bonus"), numbers()),
                reading.formula(table.get("against"), numbers()));
    }

    /** Whether what is thrown says by itself what it is compared with. */
    private boolean hasItsOwnNumber(Node.Table table) {
        return reading.words().attempt(Fields.text(table, "of")).get("against") != null;
    }

    /** A throw of a check or save the pack declares: its dice, bonus and tags. */
    private Step.Trial trialOf(Node.Table table) {
        check(Kind.ATTEMPT, table, "of");
        var id = Fields.text(table, "of");
        var attempt = AttemptReader.attempt(id, reading.words().attempt(id), reading);
        var tags = new HashSet<>(attempt.tags());
        tags.add(id);
        var usual = attempt.against();
        var against =
                usual != null && table.get("against") == null
                        ? usual
                        : reading.formula(table.get("against"), numbers());
        return new Step.Trial(attempt.mechanic(), attempt.bonus(), against, tags);
    }

    private @Nullable Step plain(String kind, Node.Table table) {
        if (kind.equals("mark")) {
            return new Step.Mark(Fields.text(table, "mark"));
        }
        var body = Fields.table(table, kind);
        return switch (kind) {
            case "damage" -> damage(body);
            case "heal" ->
                    new Step.Heal(whom(body), track(body), thrown(body, "dice"), bonus(body));
            case "gain" -> new Step.Gain(whom(body), track(body), amount(body));
            case "spend" -> new Step.Spend(track(body), amount(body));
            case "restore" -> new Step.Restore(whom(body), track(body));
            case "roll" -> roll(body);
            case "contest" -> contest(body);
            case "apply" -> new Step.Apply(whom(body), effect(body));
            case "remove" -> new Step.Remove(whom(body), effect(body));
            default -> null;
        };
    }

    private Step damage(Node.Table body) {
        check(Kind.TYPE, body, "type");
        var type = Fields.text(body, "type");
        return new Step.Damage(
                whom(body), track(body), type, thrown(body, "dice"), bonus(body), scale(body));
    }

    private @Nullable Formula scale(Node.Table body) {
        var names = new HashSet<>(bound);
        names.add("amount");
        var scale = body.get("scale");
        return scale == null
                ? null
                : reading.formula(scale, new Allowed(false, true, Set.copyOf(names)));
    }

    private Step roll(Node.Table body) {
        var amount = thrown(body, "dice");
        return new Step.Roll(named(body), amount);
    }

    private Step contest(Node.Table body) {
        Fields.leaves(body, "of")
                .forEach(leaf -> reading.words().check(Kind.ATTEMPT, leaf.text(), leaf.place()));
        return new Step.Contest(named(body), List.copyOf(Fields.texts(body, "of")));
    }

    /** A name for the steps after this one. */
    private String named(Node.Table body) {
        var name = Fields.text(body, "as");
        if (reading.words().values().contains(name)) {
            reading.problems().add(body.place(), "id-taken", "name", name);
        }
        bound.add(name);
        return name;
    }

    private String track(Node.Table body) {
        check(Kind.TRACK, body, "track");
        return Fields.text(body, "track");
    }

    private String effect(Node.Table body) {
        check(Kind.EFFECT, body, "effect");
        return Fields.text(body, "effect");
    }

    private Amount thrown(Node.Table body, String key) {
        return reading.amount(body.get(key), new Allowed(true, true, Set.copyOf(bound)));
    }

    private Amount bonus(Node.Table body) {
        return reading.amount(body.get("bonus"), numbers());
    }

    private Amount amount(Node.Table body) {
        return reading.amount(body.get("amount"), numbers());
    }

    private Allowed numbers() {
        return new Allowed(false, true, Set.copyOf(bound));
    }

    private void check(Kind kind, Node.Table body, String key) {
        var leaf = Fields.leaf(body, key);
        var place = leaf == null ? body.place() : leaf.place();
        reading.words().check(kind, leaf == null ? "" : leaf.text(), place);
    }

    private static Step.Whom whom(Node.Table body) {
        return Fields.text(body, "to").equals("actor") ? Step.Whom.ACTOR : Step.Whom.TARGET;
    }
}
