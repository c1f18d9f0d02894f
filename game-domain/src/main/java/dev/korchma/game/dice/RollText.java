package dev.korchma.game.dice;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes down how a result came about: {@code 2d20kh1 (17, ~~4~~) + 7}. Fronts take the parts and
 * style them; logs and tests take the line.
 */
public final class RollText {

    private static final RollPart COMMA = new RollPart.Sign(", ");
    private static final RollPart OPEN = new RollPart.Sign(" (");
    private static final RollPart CLOSE = new RollPart.Sign(")");

    private final List<RollPart> parts = new ArrayList<>(24);
    private int room;

    private RollText(int mostDice) {
        room = mostDice;
    }

    /** Everything about one result but its total. */
    public static List<RollPart> parts(Roll.Result result) {
        return parts(result, Limits.DICE);
    }

    /** The same with at most so many dice shown; the rest is counted by {@link RollPart.More}. */
    public static List<RollPart> parts(Roll.Result result, int mostDice) {
        RollText text = new RollText(mostDice);
        text.write(result.tree());
        return List.copyOf(text.parts);
    }

    /** One line per result, struck dice between {@code ~~}: {@code 1d20 (17) + 7 = 24}. */
    public static String line(Roll roll) {
        StringBuilder out = new StringBuilder(48);
        for (Roll.Result result : roll.results()) {
            if (!out.isEmpty()) {
                out.append('\n');
            }
            RollText text = new RollText(Limits.DICE);
            text.write(result.tree());
            plain(text.parts, out);
            out.append(" = ").append(result.total());
        }
        return out.toString();
    }

    private static void plain(List<RollPart> parts, StringBuilder out) {
        for (RollPart part : parts) {
            boolean strike =
                    part instanceof RollPart.Struck
                            || (part instanceof RollPart.Face face && face.struck());
            String around = strike ? "~~" : "";
            out.append(around);
            if (part instanceof RollPart.Label) {
                out.append(" [").append(part.text()).append(']');
            } else {
                out.append(part.text());
            }
            out.append(around);
        }
    }

    private void write(RollNode node) {
        switch (node) {
            case RollNode.Literal literal -> asked(Numbers.text(literal.value()));
            case RollNode.Variable variable -> {
                asked("@" + variable.name());
                sign(" (");
                parts.add(new RollPart.Value(Numbers.text(variable.value())));
                sign(")");
            }
            case RollNode.Negative negative -> {
                sign("-");
                write(negative.operand());
            }
            case RollNode.Operation operation -> {
                write(operation.left());
                sign(" " + operation.symbol() + " ");
                write(operation.right());
            }
            case RollNode.Call call -> call(call);
            case RollNode.Pool pool -> pool(pool);
            case RollNode.Group group -> group(group);
            case RollNode.Labelled labelled -> {
                write(labelled.node());
                parts.add(new RollPart.Label(labelled.label()));
            }
        }
    }

    private void call(RollNode.Call call) {
        asked(call.name());
        sign("(");
        for (int i = 0; i < call.arguments().size(); i++) {
            separate(i);
            write(call.arguments().get(i));
        }
        sign(")");
    }

    private void pool(RollNode.Pool pool) {
        asked(pool.notation());
        if (!pool.inputs().isEmpty()) {
            sign(" {");
            for (int i = 0; i < pool.inputs().size(); i++) {
                separate(i);
                write(pool.inputs().get(i));
            }
            sign("}");
        }
        parts.add(OPEN);
        List<Die> dice = pool.dice();
        int shown = Math.min(dice.size(), room);
        for (int i = 0; i < shown; i++) {
            separate(i);
            face(dice.get(i));
        }
        room -= shown;
        if (shown < dice.size()) {
            separate(shown);
            parts.add(new RollPart.More(dice.size() - shown));
        }
        parts.add(CLOSE);
    }

    private void face(Die die) {
        String text = Numbers.text(die.face());
        if (die.marks().contains(Mark.EXPLODED)) {
            text += "!";
        }
        if (die.value() != die.face()) {
            text += "→" + die.value();
        }
        parts.add(new RollPart.Face(text, die));
    }

    private void group(RollNode.Group group) {
        sign("(");
        for (int i = 0; i < group.members().size(); i++) {
            separate(i);
            RollNode.Member member = group.members().get(i);
            if (member.counts()) {
                write(member.node());
            } else {
                struck(member.node());
            }
        }
        sign(group.set() && group.members().size() == 1 ? ",)" : ")");
        if (!group.modifiers().isEmpty()) {
            asked(group.modifiers());
        }
    }

    private void struck(RollNode node) {
        RollText inner = new RollText(room);
        inner.write(node);
        room = inner.room;
        parts.add(new RollPart.Struck(inner.parts));
    }

    private void separate(int i) {
        if (i > 0) {
            parts.add(COMMA);
        }
    }

    private void sign(String text) {
        parts.add(new RollPart.Sign(text));
    }

    private void asked(String text) {
        parts.add(new RollPart.Asked(text));
    }
}
