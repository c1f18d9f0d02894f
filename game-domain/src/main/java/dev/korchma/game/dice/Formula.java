package dev.korchma.game.dice;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A parsed expression of dice and numbers: immutable and safe to share; parse once, roll often.
 * Every evaluation stops within the limits of {@code docs/dice.md}. Two formulas are equal when
 * their canonical texts are.
 */
public final class Formula {

    private final String source;
    private final Expression root;
    private final int repeat;
    private final String note;
    private final int firstDie;
    private final Set<String> names;
    private @Nullable String text;

    Formula(
            String source,
            Expression root,
            int repeat,
            String note,
            int firstDie,
            Set<String> names) {
        this.source = source;
        this.root = root;
        this.repeat = repeat;
        this.note = note;
        this.firstDie = firstDie;
        this.names = Collections.unmodifiableSet(names);
    }

    /** Reads what somebody typed. Never throws: what cannot be read becomes an error to show. */
    public static Parsed parse(String text) {
        try {
            return new Parsed.Good(Parser.read(text));
        } catch (Halt halt) {
            return new Parsed.Bad(Mending.of(text, halt.error()));
        }
    }

    /**
     * Reads trusted text, as of a pack or a test.
     *
     * @throws IllegalArgumentException naming the fault and its column
     */
    public static Formula of(String text) {
        return switch (parse(text)) {
            case Parsed.Good good -> good.formula();
            case Parsed.Bad bad ->
                    throw new IllegalArgumentException(
                            "%s at column %d of '%s' %s"
                                    .formatted(
                                            bad.error().code(),
                                            bad.error().column(),
                                            text,
                                            bad.error().args()));
        };
    }

    /** Rolls and keeps every die. */
    public Rolled roll(Dice dice, Scope scope) {
        Run run = new Run(dice, scope);
        try {
            List<Roll.Result> results = new ArrayList<>(times());
            long total = 0;
            for (int i = 0; i < times(); i++) {
                Roll.Result result = Roll.Result.of(root.tree(run));
                results.add(result);
                total += result.total();
            }
            return new Rolled.Done(new Roll(this, total, results));
        } catch (Halt halt) {
            return new Rolled.Failed(halt.error());
        }
    }

    /**
     * Rolls the same dice as {@link #roll} and keeps only the number: for simulations and the
     * computer's thoughts. A repeat gives the sum of its results.
     */
    public Valued total(Dice dice, Scope scope) {
        try {
            Run run = new Run(dice, scope);
            if (repeat <= 1) {
                return new Valued.Done(root.total(run));
            }
            double sum = 0;
            for (int i = 0; i < repeat; i++) {
                sum += Numbers.down(root.total(run));
            }
            return new Valued.Done(sum);
        } catch (Halt halt) {
            return new Valued.Failed(halt.error());
        }
    }

    /** Computes a formula without dice; dice in it fail with {@code DICE_NOT_ALLOWED}. */
    public Valued value(Scope scope) {
        if (hasDice()) {
            return new Valued.Failed(DiceError.at(DiceError.Code.DICE_NOT_ALLOWED, firstDie));
        }
        double constant = root.constant();
        if (repeat <= 1 && !Double.isNaN(constant)) {
            return new Valued.Done(constant);
        }
        return total(Formula::noDice, scope);
    }

    private static int noDice(int sides) {
        throw new IllegalStateException("a formula without dice threw a d" + sides);
    }

    private int times() {
        return Math.max(1, repeat);
    }

    /** How many results a roll has: 1, or the number before a leading {@code #}. */
    public int results() {
        return times();
    }

    /** What was written after a {@code #}; empty when nothing was. */
    public String note() {
        return note;
    }

    /** Whether dice stand anywhere in it. */
    public boolean hasDice() {
        return firstDie != 0;
    }

    /** The variables it uses, without their {@code @}. */
    public Set<String> names() {
        return names;
    }

    /**
     * The canonical text: parsing it gives this formula again. What would be longer than a text may
     * be when written out (its spaces, its {@code kh} for {@code k}) stays as it was typed.
     */
    public String text() {
        String written = text;
        if (written == null) {
            StringBuilder out = new StringBuilder(32);
            if (repeat > 0) {
                out.append(repeat).append('#');
            }
            root.write(out);
            if (!note.isEmpty()) {
                out.append(" # ").append(note);
            }
            written = out.length() <= Limits.TEXT ? out.toString() : source;
            text = written;
        }
        return written;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Formula formula && formula.text().equals(text());
    }

    @Override
    public int hashCode() {
        return text().hashCode();
    }

    @Override
    public String toString() {
        return text();
    }
}
