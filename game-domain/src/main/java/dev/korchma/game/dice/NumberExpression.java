package dev.korchma.game.dice;

/** A number: at most nine digits, with or without a fraction. */
record NumberExpression(double value) implements Expression {

    @Override
    public double total(Run run) {
        return value;
    }

    @Override
    public RollNode tree(Run run) {
        return new RollNode.Literal(value);
    }

    @Override
    public void write(StringBuilder out) {
        out.append(Numbers.text(value));
    }

    @Override
    public double constant() {
        return value;
    }

    @Override
    public long leastDice() {
        return 0;
    }
}
