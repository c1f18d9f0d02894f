package dev.korchma.game.dice;

/** A value with a label in square brackets, for example its type of damage. */
record LabelExpression(Expression operand, String label) implements Expression {

    @Override
    public double total(Run run) {
        return operand.total(run);
    }

    @Override
    public RollNode tree(Run run) {
        return new RollNode.Labelled(operand.tree(run), label);
    }

    @Override
    public void write(StringBuilder out) {
        operand.write(out);
        out.append('[').append(label).append(']');
    }

    @Override
    public double constant() {
        return operand.constant();
    }

    @Override
    public long leastDice() {
        return operand.leastDice();
    }
}
