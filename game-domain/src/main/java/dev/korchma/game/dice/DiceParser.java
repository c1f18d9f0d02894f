package dev.korchma.game.dice;

import static dev.korchma.game.dice.DiceError.Code.DICE_NOT_ALLOWED;
import static dev.korchma.game.dice.DiceError.Code.NEEDS_DICE;
import static dev.korchma.game.dice.DiceError.Code.UNCLOSED;
import static dev.korchma.game.dice.DiceError.Code.UNFINISHED;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads dice from the dice letter on: the kind of die and the modifiers. */
final class DiceParser {

    private static final int MOST_FACES = 100;

    private final Source in;
    private final Parser parser;
    private final TermParser terms;
    private final ModifierParser modifiers;

    DiceParser(Source in, Parser parser, TermParser terms) {
        this.in = in;
        this.parser = parser;
        this.terms = terms;
        modifiers = new ModifierParser(in, terms);
    }

    /** Whether a dice letter and the start of a kind of die stand here. */
    boolean starts() {
        if (!in.diceLetter(0)) {
            return false;
        }
        char next = in.peek(1);
        return switch (next) {
            case '%', '(', '{', '@', 'F', 'f', 'c', 'C' -> true;
            default -> Source.digit(next);
        };
    }

    /** Whether dice go on here, perhaps after spaces, which are then skipped. */
    boolean startsAfterSpaces() {
        int before = in.at();
        in.skipSpaces();
        if (starts()) {
            return true;
        }
        if (in.at() == before && missesSides()) {
            throw new Halt(DiceError.at(UNFINISHED, in.column()));
        }
        in.back(before);
        return false;
    }

    /** Whether a dice letter stands here alone. */
    boolean missesSides() {
        return in.diceLetter(0) && !Character.isLetterOrDigit(in.peek(1));
    }

    Expression read(Expression count, int column) {
        parser.throwsDice(column);
        in.advance(1);
        int sidesAt = in.column();
        Expression sides = new NumberExpression(0);
        Faces faces = special();
        if (faces == null) {
            sides = terms.operand();
            double constant = sides.constant();
            faces = Double.isNaN(constant) ? null : Bounds.faces(constant, sidesAt);
        }
        List<Modifier> after = modifiersOfDice();
        return parser.counted(new DiceExpression(count, sides, faces, after, column));
    }

    private List<Modifier> modifiersOfDice() {
        Modifier first = modifiers.next();
        if (first == null) {
            return List.of();
        }
        List<Modifier> all = new ArrayList<>(2);
        boolean leans = false;
        for (Modifier next = first; next != null; next = modifiers.next()) {
            if (leans && next.kind().leans()) {
                throw new Halt(
                        DiceError.found(
                                DiceError.Code.LEFTOVER, next.column(), next.kind().word()));
            }
            leans |= next.kind().leans();
            all.add(next);
        }
        return List.copyOf(all);
    }

    /** Modifiers after a set, whose bounds may not themselves throw dice. */
    List<Modifier> modifiersOfSet() {
        List<Modifier> all = new ArrayList<>(0);
        for (Modifier next = modifiers.next(); next != null; next = modifiers.next()) {
            if (!next.kind().forSets()) {
                throw new Halt(
                        new DiceError(
                                NEEDS_DICE,
                                next.column(),
                                Map.of("name", next.kind().word()),
                                null));
            }
            if (next.argument() != null && next.argument().leastDice() > 0) {
                throw new Halt(DiceError.at(DICE_NOT_ALLOWED, next.column()));
            }
            all.add(next);
        }
        return all;
    }

    /** A kind of die that is not just a number of sides, or null. */
    private @Nullable Faces special() {
        char c = in.peek();
        if (c == '%') {
            in.advance(1);
            return Faces.PERCENT;
        }
        if (c == '{') {
            return listed();
        }
        if (c == 'c' || c == 'C') {
            in.advance(1);
            return Faces.COIN;
        }
        if (c == 'F' || c == 'f') {
            return fate();
        }
        if (c == '0' && in.peek(1) == '0' && !Source.digit(in.peek(2))) {
            in.advance(2);
            return Faces.TENS;
        }
        return null;
    }

    private Faces fate() {
        in.advance(1);
        boolean fraction = in.peek() == '.' && !Source.digit(in.peek(2));
        if (fraction && (in.peek(1) == '1' || in.peek(1) == '2')) {
            in.advance(2);
            return in.peek(-1) == '1' ? Faces.FATE_ONE : Faces.FATE;
        }
        return Faces.FATE;
    }

    /** Faces as a pack writes them: {@code d{0, 0, 1, 1, 2}}. */
    private Faces listed() {
        int opened = in.column();
        in.advance(1);
        List<Integer> faces = new ArrayList<>();
        do {
            in.skipSpaces();
            boolean minus = in.accept('-');
            if (!Source.digit(in.peek())) {
                throw in.atEnd() ? terms.unfinished() : terms.unexpected();
            }
            int column = in.column();
            double face = terms.number();
            if (!Numbers.whole(face)) {
                throw new Halt(DiceError.at(DiceError.Code.NOT_WHOLE, column));
            }
            if (face > Limits.SIDES || faces.size() == MOST_FACES) {
                throw new Halt(DiceError.limit(DiceError.Code.TOO_MANY_SIDES, column, MOST_FACES));
            }
            faces.add((int) (minus ? -face : face));
            in.skipSpaces();
        } while (in.accept(','));
        if (!in.accept('}')) {
            throw in.atEnd()
                    ? new Halt(DiceError.found(UNCLOSED, opened, "{"))
                    : terms.unexpected();
        }
        return Faces.listed(faces.stream().mapToInt(Integer::intValue).toArray());
    }
}
