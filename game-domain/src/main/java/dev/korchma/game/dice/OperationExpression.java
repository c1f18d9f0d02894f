package dev.korchma.game.dice;

/** Two values and what stands between them. */
record OperationExpression(
        Operator operator, Expression left, Expression right, int column, double constant)
        implements Expression {

    /** Computes what is constant at once, so that 1/0 and 9**9**9 are refused before any roll. */
    static OperationExpression of(Operator operator, Expression left, Expression right, int at) {
        double a = left.constant();
        double b = right.constant();
        boolean known = !Double.isNaN(a) && !Double.isNaN(b);
        double constant = known ? operator.apply(a, b, at) : Double.NaN;
        return new OperationExpression(operator, left, right, at, constant);
    }

    @Override
    public double total(Run run) {
        double a = left.total(run);
        return operator.apply(a, right.total(run), column);
    }

    @Override
    public RollNode tree(Run run) {
        RollNode a = left.tree(run);
        RollNode b = right.tree(run);
        double value = operator.apply(a.value(), b.value(), column);
        return new RollNode.Operation(operator.symbol(), a, b, value);
    }

    @Override
    public void write(StringBuilder out) {
        left.write(out);
        out.append(' ').append(operator.symbol()).append(' ');
        right.write(out);
    }

    @Override
    public long leastDice() {
        return left.leastDice() + right.leastDice();
    }
}
