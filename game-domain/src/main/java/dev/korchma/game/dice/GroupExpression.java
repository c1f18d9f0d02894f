package dev.korchma.game.dice;

import java.util.ArrayList;
import java.util.List;

/**
 * A bracket. Around one value it only holds it together; with a comma it is a set, whose members
 * can be kept, dropped and counted.
 *
 * @param set whether a comma made it a set, even of one
 */
record GroupExpression(
        List<Expression> members, boolean set, List<Modifier> modifiers, double constant)
        implements Expression {

    static GroupExpression of(List<Expression> members, boolean set, List<Modifier> modifiers) {
        return new GroupExpression(
                List.copyOf(members), set, List.copyOf(modifiers), constant(members, modifiers));
    }

    private static double constant(List<Expression> members, List<Modifier> modifiers) {
        double sum = 0;
        for (Expression member : members) {
            sum += member.constant();
        }
        return modifiers.isEmpty() ? sum : Double.NaN;
    }

    @Override
    public double total(Run run) {
        if (members.size() == 1 && modifiers.isEmpty()) {
            return members.getFirst().total(run);
        }
        double[] values = new double[members.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = members.get(i).total(run);
        }
        return choose(values, run).value();
    }

    @Override
    public RollNode tree(Run run) {
        List<RollNode> nodes = Expression.trees(members, run);
        double[] values = nodes.stream().mapToDouble(RollNode::value).toArray();
        Choice choice = choose(values, run);
        List<RollNode.Member> chosen = new ArrayList<>(values.length);
        for (int i = 0; i < values.length; i++) {
            chosen.add(new RollNode.Member(nodes.get(i), choice.keeps(i)));
        }
        StringBuilder written = new StringBuilder();
        modifiers.forEach(modifier -> modifier.write(written));
        return new RollNode.Group(chosen, set, written.toString(), choice.value());
    }

    private Choice choose(double[] values, Run run) {
        Choice choice = new Choice(values);
        for (Modifier modifier : modifiers) {
            choice.apply(modifier, modifier.argument() == null ? 0 : modifier.bound().total(run));
        }
        return choice;
    }

    @Override
    public void write(StringBuilder out) {
        out.append('(');
        Expression.join(members, out);
        if (set && members.size() == 1) {
            out.append(',');
        }
        out.append(')');
        modifiers.forEach(modifier -> modifier.write(out));
    }

    @Override
    public long leastDice() {
        return Expression.leastDice(members);
    }
}
