package dev.korchma.game.rules;

import dev.korchma.game.dice.Roll;
import dev.korchma.game.dice.RollNode;
import java.util.ArrayList;
import java.util.List;

/** The dice of a roll in the order they fell, without the expression around them. */
final class Faces {

    private Faces() {}

    static List<DieFace> of(Roll roll) {
        var faces = new ArrayList<DieFace>();
        roll.results().forEach(result -> collect(result.tree(), true, faces));
        return faces;
    }

    private static void collect(RollNode node, boolean counts, List<DieFace> faces) {
        switch (node) {
            case RollNode.Literal _, RollNode.Variable _ -> {}
            case RollNode.Negative(var operand) -> collect(operand, counts, faces);
            case RollNode.Operation(var symbol, var left, var right, var value) -> {
                collect(left, counts, faces);
                collect(right, counts, faces);
            }
            case RollNode.Call(var name, var arguments, var value) ->
                    arguments.forEach(argument -> collect(argument, counts, faces));
            case RollNode.Pool pool -> {
                pool.inputs().forEach(input -> collect(input, counts, faces));
                pool.dice()
                        .forEach(die ->
                                faces.add(
                                        new DieFace(
                                                pool.sides(),
                                                die.value(),
                                                counts && die.counts(),
                                                die.thrown() == die.face() ? null : die.thrown())));
            }
            case RollNode.Group group ->
                    group.members()
                            .forEach(member ->
                                    collect(member.node(), counts && member.counts(), faces));
            case RollNode.Labelled(var inside, var label) -> collect(inside, counts, faces);
        }
    }
}
