package dev.korchma.game.dice;

/** A minus before a value. */
record NegativeExpression(Expression operand) implements Expression {

    @Override
    public double total(Run run) {
        return 0 - operand.total(run);
    }

    @Override
    public RollNode tree(Run run) {
        return new RollNode.Negative(operand.tree(run));
    }

    @Override
    public void write(StringBuilder out) {
        out.append('-');
        operand.write(out);
    }

    @Override
    public double constant() {
        return 0 - operand.constant();
    }

    @Override
    public long leastDice() {
        return operand.leastDice();
    }
}
