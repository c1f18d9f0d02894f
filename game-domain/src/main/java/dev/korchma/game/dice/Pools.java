package dev.korchma.game.dice;

import java.util.stream.Stream;

/** Walks a tree for its dice. */
final class Pools {

    private Pools() {}

    static Stream<RollNode.Pool> in(RollNode node) {
        return switch (node) {
            case RollNode.Literal number -> Stream.of();
            case RollNode.Variable name -> Stream.of();
            case RollNode.Negative negative -> in(negative.operand());
            case RollNode.Operation operation ->
                    Stream.concat(in(operation.left()), in(operation.right()));
            case RollNode.Call function -> function.arguments().stream().flatMap(Pools::in);
            case RollNode.Pool pool ->
                    Stream.concat(pool.inputs().stream().flatMap(Pools::in), Stream.of(pool));
            case RollNode.Group group -> group.members().stream().flatMap(m -> in(m.node()));
            case RollNode.Labelled labelled -> in(labelled.node());
        };
    }
}
