package dev.korchma.game.dice;

import static dev.korchma.game.dice.DiceError.Code.EMPTY_LABEL;
import static dev.korchma.game.dice.DiceError.Code.NUMBER_TOO_LONG;
import static dev.korchma.game.dice.DiceError.Code.UNCLOSED;
import static dev.korchma.game.dice.DiceError.Code.UNEXPECTED;
import static dev.korchma.game.dice.DiceError.Code.UNFINISHED;
import static dev.korchma.game.dice.DiceError.Code.UNKNOWN_FUNCTION;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads what binds tightest: numbers, names, functions, brackets and their labels. */
final class TermParser {

    private final Source in;
    private final Parser parser;
    private final DiceParser dice;

    TermParser(Source in, Parser parser) {
        this.in = in;
        this.parser = parser;
        dice = new DiceParser(in, parser, this);
    }

    /** One term with its labels. */
    Expression term() {
        Expression term = bare();
        while (true) {
            int before = in.at();
            in.skipSpaces();
            if (in.peek() != '[') {
                in.back(before);
                return term;
            }
            term = parser.counted(new LabelExpression(term, label()));
        }
    }

    private Expression bare() {
        in.skipSpaces();
        char c = in.peek();
        int column = in.column();
        if (Source.digit(c)) {
            return afterNumber(column);
        }
        if (c == '(' || c == '{') {
            return afterBracket(column);
        }
        if (c == '@') {
            return name();
        }
        if (dice.starts()) {
            return dice.read(parser.counted(new NumberExpression(1)), column);
        }
        if (Character.isLetter(c)) {
            return function(column);
        }
        throw in.atEnd() ? unfinished() : unexpected();
    }

    private Expression afterNumber(int column) {
        NumberExpression number = parser.counted(new NumberExpression(number()));
        if (dice.startsAfterSpaces()) {
            Bounds.amount(number.value(), column);
            return dice.read(number, column);
        }
        return number;
    }

    private Expression afterBracket(int column) {
        List<Expression> members = new ArrayList<>(2);
        boolean set = members(members);
        boolean plain = !set && members.size() == 1;
        if (plain && dice.startsAfterSpaces()) {
            return dice.read(group(members, false, List.of()), column);
        }
        List<Modifier> modifiers = plain ? List.of() : dice.modifiersOfSet();
        return group(members, set, modifiers);
    }

    private Expression group(List<Expression> members, boolean set, List<Modifier> modifiers) {
        return parser.counted(GroupExpression.of(members, set, modifiers));
    }

    /** Reads a bracket of either kind; true when a comma made it a set. */
    private boolean members(List<Expression> members) {
        int opened = in.column();
        char close = in.accept('(') ? ')' : '}';
        in.advance(close == '}' ? 1 : 0);
        boolean set = false;
        in.skipSpaces();
        while (!in.accept(close)) {
            members.add(parser.expression());
            in.skipSpaces();
            if (in.accept(',')) {
                set = true;
                in.skipSpaces();
            } else if (in.peek() != close) {
                throw in.atEnd() ? unclosed(opened, close) : unexpected();
            }
        }
        return set;
    }

    private Halt unclosed(int column, char close) {
        return new Halt(DiceError.found(UNCLOSED, column, close == '}' ? "{" : "("));
    }

    /** A bracket around one value, as it stands where a number is computed. */
    Expression bracket() {
        int column = in.column();
        List<Expression> members = new ArrayList<>(1);
        if (members(members) || members.size() != 1) {
            throw new Halt(DiceError.found(UNEXPECTED, column, "("));
        }
        return group(members, false, List.of());
    }

    /** A number or name where a bracket would do too: the name is put into one. */
    Expression operand() {
        return switch (in.peek()) {
            case '(' -> bracket();
            case '@' -> bracketed();
            default -> parser.counted(new NumberExpression(number()));
        };
    }

    /** A bare name counts as the bracket that the canonical text puts around it. */
    private Expression bracketed() {
        parser.deeper();
        Expression name = name();
        parser.shallower();
        return group(List.of(name), false, List.of());
    }

    boolean atOperand() {
        return Source.digit(in.peek()) || in.peek() == '(' || in.peek() == '@';
    }

    /** At most nine digits, perhaps with a fraction. */
    double number() {
        int start = in.at();
        int digits = digits();
        if (in.peek() == '.' && Source.digit(in.peek(1))) {
            in.advance(1);
            digits += digits();
        }
        if (digits > Limits.DIGITS) {
            throw new Halt(DiceError.limit(NUMBER_TOO_LONG, start + 1, Limits.DIGITS));
        }
        return digits == in.at() - start ? whole(start) : Double.parseDouble(in.from(start));
    }

    private double whole(int start) {
        int value = 0;
        for (int ahead = start - in.at(); ahead < 0; ahead++) {
            value = 10 * value + (in.peek(ahead) - '0');
        }
        return value;
    }

    private int digits() {
        int digits = 0;
        while (Source.digit(in.peek())) {
            in.advance(1);
            digits++;
        }
        return digits;
    }

    private Expression name() {
        int column = in.column();
        in.advance(1);
        boolean braces = in.accept('{');
        int start = in.at();
        while (Character.isLetterOrDigit(in.peek()) || in.peek() == '_' || innerDot()) {
            in.advance(1);
        }
        String name = in.from(start);
        if (name.isEmpty() || Source.digit(name.charAt(0)) || (braces && !in.accept('}'))) {
            throw in.atEnd() ? unfinished() : unexpected();
        }
        parser.uses(name);
        return parser.counted(new NameExpression(name, column));
    }

    private boolean innerDot() {
        return in.peek() == '.' && Character.isLetterOrDigit(in.peek(1));
    }

    private Expression function(int column) {
        String word = in.letters();
        int start = in.at();
        in.advance(word.length());
        in.skipSpaces();
        Function function = Function.BY_NAME.get(word);
        if (function == null || in.peek() != '(') {
            in.back(start);
            throw dice.missesSides()
                    ? new Halt(DiceError.at(UNFINISHED, column))
                    : new Halt(DiceError.found(UNKNOWN_FUNCTION, column, in.word()));
        }
        List<Expression> arguments = new ArrayList<>(3);
        members(arguments);
        if (!function.takes(arguments.size())) {
            throw new Halt(
                    new DiceError(
                            DiceError.Code.WRONG_ARGUMENTS,
                            column,
                            Map.of("name", function.word()),
                            null));
        }
        return parser.counted(FunctionExpression.of(function, arguments, column));
    }

    private String label() {
        int opened = in.column();
        in.advance(1);
        int start = in.at();
        while (in.peek() != ']') {
            if (in.atEnd() || in.peek() == '[') {
                throw new Halt(DiceError.found(UNCLOSED, opened, "["));
            }
            in.advance(1);
        }
        String label = in.from(start).strip().replaceAll("\\s+", " ");
        in.advance(1);
        if (label.isEmpty()) {
            throw new Halt(DiceError.at(EMPTY_LABEL, opened));
        }
        return label;
    }

    Halt unfinished() {
        return new Halt(DiceError.at(UNFINISHED, in.columnBefore()));
    }

    Halt unexpected() {
        return new Halt(DiceError.found(UNEXPECTED, in.column(), in.word()));
    }
}
