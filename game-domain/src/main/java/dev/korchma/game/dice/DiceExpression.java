package dev.korchma.game.dice;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Dice with their modifiers: {@code 4d6kh3}. */
final class DiceExpression implements Expression {

    private final Expression count;
    private final Expression sides;
    private final @Nullable Faces faces;
    private final List<Modifier> modifiers;
    private final int[] bounds;
    private final boolean known;
    private final int column;
    private @Nullable String notation;

    /**
     * @param faces the kind of die when it is known before rolling, else {@code sides} tells
     */
    DiceExpression(
            Expression count,
            Expression sides,
            @Nullable Faces faces,
            List<Modifier> modifiers,
            int column) {
        this.count = count;
        this.sides = sides;
        this.faces = faces;
        this.modifiers = modifiers;
        this.column = column;
        known = faces != null && modifiers.stream().allMatch(Modifier::known);
        bounds = faces != null && known ? Bounds.of(modifiers, faces, Modifier::constant) : NONE;
    }

    private static final int[] NONE = {};

    @Override
    public double total(Run run) {
        if (known && modifiers.isEmpty() && faces != null) {
            return sum(run, faces);
        }
        play(run, null);
        return run.pool().total();
    }

    /** Plain dice need no table to lie on. */
    private double sum(Run run, Faces kind) {
        int amount = amount(run, null);
        run.afford(amount, column);
        long sum = 0;
        for (int i = 0; i < amount; i++) {
            sum += run.toss(kind, column);
        }
        return sum;
    }

    @Override
    public RollNode tree(Run run) {
        List<RollNode> inputs = new ArrayList<>(0);
        Faces kind = play(run, inputs);
        Pool pool = run.pool();
        return new RollNode.Pool(
                notation(), kind.sides(), inputs, pool.dice(kind), pool.counting(), pool.total());
    }

    private Faces play(Run run, @Nullable List<RollNode> inputs) {
        int amount = amount(run, inputs);
        Faces kind = faces != null ? faces : Bounds.faces(value(sides, run, inputs), column);
        int[] limits =
                known ? bounds : Bounds.of(modifiers, kind, m -> value(m.bound(), run, inputs));
        int lean = lean(limits, amount);
        int thrown = amount + Math.abs(lean);
        run.afford(thrown, column);
        Pool pool = run.pool();
        pool.clear();
        pool.reserve(thrown);
        for (int i = 0; i < thrown; i++) {
            int face = run.toss(kind, column);
            pool.add(face, face, 0);
        }
        for (int i = 0; i < limits.length; i++) {
            modifiers.get(i).apply(run, kind, limits[i]);
        }
        return kind;
    }

    private int amount(Run run, @Nullable List<RollNode> inputs) {
        return count instanceof NumberExpression number
                ? (int) number.value()
                : Bounds.amount(value(count, run, inputs), column);
    }

    /** Extra dice that advantage (above 0) or disadvantage (below 0) brings to the one die. */
    private int lean(int[] limits, int amount) {
        for (int i = 0; i < limits.length; i++) {
            if (modifiers.get(i).kind().leans()) {
                if (amount != 1) {
                    throw new Halt(DiceError.at(DiceError.Code.ADVANTAGE_NEEDS_ONE_DIE, column));
                }
                return limits[i];
            }
        }
        return 0;
    }

    private static double value(Expression expression, Run run, @Nullable List<RollNode> inputs) {
        double constant = expression.constant();
        if (!Double.isNaN(constant)) {
            return constant;
        }
        if (inputs == null) {
            return expression.total(run);
        }
        RollNode node = expression.tree(run);
        inputs.add(node);
        return node.value();
    }

    private String notation() {
        String written = notation;
        if (written == null) {
            StringBuilder out = new StringBuilder(16);
            compose(out);
            written = out.toString();
            notation = written;
        }
        return written;
    }

    private void compose(StringBuilder out) {
        count.write(out);
        out.append('d');
        if (faces != null) {
            out.append(faces.text());
        } else {
            sides.write(out);
        }
        boolean open = false;
        for (Modifier modifier : modifiers) {
            if (open && modifier.kind().explodes()) {
                out.append(' ');
            }
            modifier.write(out);
            open = modifier.kind().explodes();
        }
    }

    @Override
    public void write(StringBuilder out) {
        out.append(notation());
    }

    @Override
    public double constant() {
        return Double.NaN;
    }

    @Override
    public long leastDice() {
        double constant = count.constant();
        long own = Double.isNaN(constant) ? 0 : (long) constant;
        return own + count.leastDice() + sides.leastDice();
    }
}
