package dev.korchma.game.dice;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a result under one set of labels, for example the fire of a burning sword.
 *
 * @param labels outermost last; empty for what bears no label
 * @param amount whole; fractions go to the next part, so that parts add up to the total
 */
public record Part(List<String> labels, long amount) {

    public Part {
        labels = List.copyOf(labels);
    }

    static List<Part> of(RollNode tree) {
        List<Raw> raw = new ArrayList<>();
        split(tree, 1, List.of(), raw);
        List<Part> parts = new ArrayList<>(raw.size());
        double sum = 0;
        for (Raw part : raw) {
            double next = sum + part.value;
            parts.add(new Part(part.labels, Numbers.down(next) - Numbers.down(sum)));
            sum = next;
        }
        return parts;
    }

    private record Raw(List<String> labels, double value) {}

    /** Sums fall apart; a product or quotient with a plain number does so part by part. */
    private static void split(RollNode node, double factor, List<String> labels, List<Raw> out) {
        switch (node) {
            case RollNode.Labelled labelled -> {
                List<String> more = new ArrayList<>(labels);
                more.addFirst(labelled.label());
                split(labelled.node(), factor, more, out);
            }
            case RollNode.Negative negative -> split(negative.operand(), -factor, labels, out);
            case RollNode.Operation(String symbol, RollNode left, RollNode right, double value)
                    when symbol.equals("+") || symbol.equals("-") -> {
                split(left, factor, labels, out);
                split(right, symbol.equals("+") ? factor : -factor, labels, out);
            }
            case RollNode.Operation(String symbol, RollNode left, RollNode right, double value)
                    when symbol.equals("*") && right instanceof RollNode.Literal ->
                    split(left, factor * right.value(), labels, out);
            case RollNode.Operation(String symbol, RollNode left, RollNode right, double value)
                    when symbol.equals("/") && right instanceof RollNode.Literal ->
                    split(left, factor / right.value(), labels, out);
            case RollNode.Group group when group.members().size() == 1 ->
                    split(group.members().getFirst().node(), factor, labels, out);
            default -> out.add(new Raw(labels, factor * node.value()));
        }
    }
}
