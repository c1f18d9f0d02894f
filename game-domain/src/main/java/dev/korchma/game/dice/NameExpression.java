package dev.korchma.game.dice;

/** A variable of the sheet. */
record NameExpression(String name, int column) implements Expression {

    @Override
    public double total(Run run) {
        return run.value(name, column);
    }

    @Override
    public RollNode tree(Run run) {
        return new RollNode.Variable(name, run.value(name, column));
    }

    @Override
    public void write(StringBuilder out) {
        out.append('@').append(name);
    }

    @Override
    public double constant() {
        return Double.NaN;
    }

    @Override
    public long leastDice() {
        return 0;
    }
}
