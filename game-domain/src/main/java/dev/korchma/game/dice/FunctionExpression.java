package dev.korchma.game.dice;

import java.util.List;

/** A call of one of the functions. */
record FunctionExpression(
        Function function, List<Expression> arguments, int column, double constant)
        implements Expression {

    static FunctionExpression of(Function function, List<Expression> arguments, int column) {
        return new FunctionExpression(
                function, List.copyOf(arguments), column, constant(function, arguments, column));
    }

    private static double constant(Function function, List<Expression> arguments, int column) {
        double[] values = new double[arguments.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = arguments.get(i).constant();
            if (Double.isNaN(values[i])) {
                return Double.NaN;
            }
        }
        if (function == Function.IF) {
            return values[0] != 0 ? values[1] : values[2];
        }
        return function.apply(values, column);
    }

    @Override
    public double total(Run run) {
        if (function == Function.IF) {
            return branch(arguments.get(0).total(run)).total(run);
        }
        double[] values = new double[arguments.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = arguments.get(i).total(run);
        }
        return function.apply(values, column);
    }

    @Override
    public RollNode tree(Run run) {
        if (function == Function.IF) {
            RollNode condition = arguments.get(0).tree(run);
            RollNode taken = branch(condition.value()).tree(run);
            return new RollNode.Call(function.word(), List.of(condition, taken), taken.value());
        }
        List<RollNode> nodes = Expression.trees(arguments, run);
        double[] values = nodes.stream().mapToDouble(RollNode::value).toArray();
        return new RollNode.Call(function.word(), nodes, function.apply(values, column));
    }

    private Expression branch(double condition) {
        return arguments.get(condition != 0 ? 1 : 2);
    }

    @Override
    public void write(StringBuilder out) {
        out.append(function.word()).append('(');
        Expression.join(arguments, out);
        out.append(')');
    }

    @Override
    public long leastDice() {
        if (function == Function.IF) {
            return arguments.get(0).leastDice()
                    + Math.min(arguments.get(1).leastDice(), arguments.get(2).leastDice());
        }
        return Expression.leastDice(arguments);
    }
}
