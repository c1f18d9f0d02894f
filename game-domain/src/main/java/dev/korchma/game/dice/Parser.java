package dev.korchma.game.dice;

import static dev.korchma.game.dice.DiceError.Code.LEFTOVER;
import static dev.korchma.game.dice.DiceError.Code.TOO_DEEP;
import static dev.korchma.game.dice.DiceError.Code.TOO_MANY_DICE;
import static dev.korchma.game.dice.DiceError.Code.TOO_MANY_TERMS;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads an expression by recursive descent, loosest first: comparison, sum, product, power, sign,
 * and what {@link TermParser} reads. Refuses with {@link Halt}.
 */
final class Parser {

    private final Source in;
    private final TermParser terms;
    private int depth;
    private int nodes;
    private int firstDie;
    private @Nullable Set<String> names;

    private Parser(Source in) {
        this.in = in;
        terms = new TermParser(in, this);
    }

    static Formula read(String text) {
        return new Parser(new Source(text)).formula();
    }

    private Formula formula() {
        in.skipSpaces();
        if (in.atEnd()) {
            throw new Halt(DiceError.at(DiceError.Code.EMPTY, 0));
        }
        int repeat = repeat();
        Expression root = expression();
        in.skipSpaces();
        String note = in.accept('#') ? note() : "";
        if (!in.atEnd()) {
            throw new Halt(DiceError.found(LEFTOVER, in.column(), in.word()));
        }
        if (root.leastDice() * Math.max(1, repeat) > Limits.DICE) {
            throw new Halt(DiceError.limit(TOO_MANY_DICE, firstDie, Limits.DICE));
        }
        Set<String> used = names == null ? Set.of() : names;
        return new Formula(in.from(0), root, repeat, note, firstDie, used);
    }

    /** {@code 6#} at the very start; a space before the # makes it a note. 0 when there is none. */
    private int repeat() {
        int digits = 0;
        while (Source.digit(in.peek(digits))) {
            digits++;
        }
        if (digits == 0 || in.peek(digits) != '#') {
            return 0;
        }
        int column = in.column();
        double times = terms.number();
        in.advance(1);
        if (times < 1 || times > Limits.REPEAT) {
            throw new Halt(DiceError.limit(DiceError.Code.BAD_REPEAT, column, Limits.REPEAT));
        }
        return (int) times;
    }

    private String note() {
        int start = in.at();
        while (!in.atEnd()) {
            in.advance(1);
        }
        return in.from(start).strip().replaceAll("\\s+", " ");
    }

    /** A whole expression, as between brackets. */
    Expression expression() {
        deeper();
        Expression left = sum();
        while (true) {
            int column = columnOfNext();
            Operator operator = comparison();
            if (operator == null) {
                depth--;
                return left;
            }
            left = operation(operator, left, sum(), column);
        }
    }

    private @Nullable Operator comparison() {
        return switch (in.peek()) {
            case '>' -> take(in.peek(1) == '=' ? Operator.AT_LEAST : Operator.MORE);
            case '<' ->
                    switch (in.peek(1)) {
                        case '=' -> take(Operator.AT_MOST);
                        case '>' -> take(Operator.DIFFERENT);
                        default -> take(Operator.LESS);
                    };
            case '=' -> take(Operator.EQUAL, in.peek(1) == '=' ? 2 : 1);
            case '!' -> in.peek(1) == '=' ? take(Operator.DIFFERENT) : null;
            case '≥' -> take(Operator.AT_LEAST, 1);
            case '≤' -> take(Operator.AT_MOST, 1);
            case '≠' -> take(Operator.DIFFERENT, 1);
            default -> null;
        };
    }

    private Operator take(Operator operator) {
        return take(operator, operator.symbol().length());
    }

    private Operator take(Operator operator, int length) {
        in.advance(length);
        return operator;
    }

    private Expression sum() {
        Expression left = product();
        while (true) {
            int column = columnOfNext();
            if (in.accept('+')) {
                left = operation(Operator.ADD, left, product(), column);
            } else if (in.accept('-')) {
                left = operation(Operator.SUBTRACT, left, product(), column);
            } else {
                return left;
            }
        }
    }

    private Expression product() {
        Expression left = power();
        while (true) {
            int column = columnOfNext();
            if (in.accept('*')) {
                left = operation(Operator.MULTIPLY, left, power(), column);
            } else if (in.accept('%')) {
                left = operation(Operator.REMAINDER, left, power(), column);
            } else if (in.accept('/')) {
                Operator divide = in.accept('/') ? Operator.DIVIDE_DOWN : Operator.DIVIDE;
                left = operation(divide, left, power(), column);
            } else {
                return left;
            }
        }
    }

    private Expression power() {
        Expression base = sign();
        int column = columnOfNext();
        boolean stars = in.peek() == '*' && in.peek(1) == '*';
        if (!stars && in.peek() != '^') {
            return base;
        }
        in.advance(stars ? 2 : 1);
        deeper();
        Expression exponent = power();
        depth--;
        return operation(Operator.POWER, base, exponent, column);
    }

    private Expression sign() {
        in.skipSpaces();
        boolean minus = in.accept('-');
        if (!minus && !in.accept('+')) {
            return terms.term();
        }
        deeper();
        Expression operand = sign();
        depth--;
        return minus ? counted(new NegativeExpression(operand)) : operand;
    }

    private Expression operation(Operator operator, Expression left, Expression right, int at) {
        return counted(OperationExpression.of(operator, left, right, at));
    }

    private int columnOfNext() {
        in.skipSpaces();
        return in.column();
    }

    /** Goes one bracket down; {@link #shallower} comes back up. */
    void deeper() {
        if (++depth > Limits.DEPTH) {
            throw new Halt(DiceError.limit(TOO_DEEP, in.column(), Limits.DEPTH));
        }
    }

    void shallower() {
        depth--;
    }

    /** Counts a node against the limit. */
    <E extends Expression> E counted(E node) {
        if (++nodes > Limits.NODES) {
            throw new Halt(DiceError.limit(TOO_MANY_TERMS, in.column(), Limits.NODES));
        }
        return node;
    }

    void uses(String name) {
        if (names == null) {
            names = new LinkedHashSet<>();
        }
        names.add(name);
    }

    void throwsDice(int column) {
        if (firstDie == 0) {
            firstDie = column;
        }
    }
}
