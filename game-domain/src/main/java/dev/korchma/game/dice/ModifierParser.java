package dev.korchma.game.dice;

import static dev.korchma.game.dice.DiceError.Code.NEEDS_AMOUNT;
import static dev.korchma.game.dice.DiceError.Code.NEEDS_CONDITION;
import static dev.korchma.game.dice.DiceError.Code.UNKNOWN_MODIFIER;

import dev.korchma.game.dice.ModifierKind.Takes;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads modifiers one by one. A comparison belongs to the modifier only when it is written without
 * a space: {@code 3d6!>=5} explodes on 5 and 6, {@code 3d6! >= 15} compares the sum.
 */
final class ModifierParser {

    private static final Map<String, ModifierKind> WORDS = words();

    private final Source in;
    private final TermParser terms;

    ModifierParser(Source in, TermParser terms) {
        this.in = in;
        this.terms = terms;
    }

    private static Map<String, ModifierKind> words() {
        Map<String, ModifierKind> words = new HashMap<>();
        for (ModifierKind kind : ModifierKind.values()) {
            words.put(kind.word(), kind);
        }
        words.put("k", ModifierKind.KEEP_HIGHEST);
        words.put("d", ModifierKind.DROP_LOWEST);
        words.put("e", ModifierKind.EXPLODE);
        words.put("x", ModifierKind.EXPLODE);
        words.put("r", ModifierKind.REROLL);
        words.put("mi", ModifierKind.RAISE);
        words.put("ma", ModifierKind.LOWER);
        return Map.copyOf(words);
    }

    static Iterable<String> known() {
        return WORDS.keySet();
    }

    /** The next modifier, or null when none stands here; then the finger has not moved. */
    @Nullable Modifier next() {
        int before = in.at();
        boolean spaced = in.skipSpaces();
        int column = in.column();
        ModifierKind kind = kind(spaced);
        if (kind == null) {
            in.back(before);
            return null;
        }
        return switch (kind.takes()) {
            case NOTHING -> new Modifier(kind, Operator.EQUAL, null, column);
            case AMOUNT, NUMBER -> new Modifier(kind, Operator.EQUAL, amount(kind), column);
            case OPTIONAL_NUMBER ->
                    new Modifier(
                            kind,
                            Operator.EQUAL,
                            terms.atOperand() ? terms.operand() : null,
                            column);
            case CONDITION, OPTIONAL_CONDITION -> condition(kind, column);
        };
    }

    private @Nullable ModifierKind kind(boolean spaced) {
        if (in.peek() == '!') {
            return spaced && in.peek(1) == '=' ? null : explosion();
        }
        if (!Character.isLetter(in.peek())) {
            return null;
        }
        String word = in.letters();
        int length = length(word);
        if (length > 0) {
            in.advance(length);
            return WORDS.get(word.substring(0, length));
        }
        if (spaced) {
            return null;
        }
        throw new Halt(DiceError.found(UNKNOWN_MODIFIER, in.column(), in.word()));
    }

    private ModifierKind explosion() {
        in.advance(1);
        boolean compound = in.accept('!');
        char next = Source.fold(in.peek());
        if (next == 'p') {
            in.advance(1);
            return compound ? ModifierKind.COMPOUND_PENETRATE : ModifierKind.PENETRATE;
        }
        if (next == 'o' && !compound && !odd()) {
            in.advance(1);
            return ModifierKind.EXPLODE_ONCE;
        }
        return compound ? ModifierKind.COMPOUND : ModifierKind.EXPLODE;
    }

    private boolean odd() {
        return Source.fold(in.peek(1)) == 'd' && Source.fold(in.peek(2)) == 'd';
    }

    /** How many of the letters are the first modifier: all, or those before others that follow. */
    private static int length(String word) {
        if (WORDS.containsKey(word)) {
            return word.length();
        }
        for (int length = Math.min(6, word.length() - 1); length > 0; length--) {
            ModifierKind kind = WORDS.get(word.substring(0, length));
            if (kind != null && standsAlone(kind) && length(word.substring(length)) > 0) {
                return length;
            }
        }
        return 0;
    }

    private static boolean standsAlone(ModifierKind kind) {
        return switch (kind.takes()) {
            case NOTHING, OPTIONAL_NUMBER, OPTIONAL_CONDITION -> true;
            case AMOUNT, NUMBER, CONDITION -> false;
        };
    }

    private Expression amount(ModifierKind kind) {
        int before = in.at();
        in.skipSpaces();
        if (kind.takes() == Takes.NUMBER && in.peek() == '-' && Source.digit(in.peek(1))) {
            return negative();
        }
        if (terms.atOperand()) {
            return terms.operand();
        }
        in.back(before);
        throw needs(NEEDS_AMOUNT, kind);
    }

    private Expression negative() {
        in.advance(1);
        return new NumberExpression(-terms.number());
    }

    private Modifier condition(ModifierKind kind, int column) {
        boolean required = kind.takes() == Takes.CONDITION;
        int before = in.at();
        if (required) {
            in.skipSpaces();
        }
        Operator test = test(required);
        if (test == null && required) {
            in.back(before);
            throw needs(NEEDS_CONDITION, kind);
        }
        if (test == null) {
            Expression equal = terms.atOperand() ? terms.operand() : null;
            return new Modifier(kind, Operator.EQUAL, equal, column);
        }
        in.skipSpaces();
        boolean mayBeNegative = required || test != Operator.EQUAL;
        if (mayBeNegative && in.peek() == '-' && Source.digit(in.peek(1))) {
            return new Modifier(kind, test, negative(), column);
        }
        if (!terms.atOperand()) {
            throw in.atEnd() ? terms.unfinished() : terms.unexpected();
        }
        return new Modifier(kind, test, terms.operand(), column);
    }

    private @Nullable Operator test(boolean required) {
        char c = in.peek();
        char then = in.peek(1);
        Operator test =
                switch (c) {
                    case '>' -> then == '=' ? Operator.AT_LEAST : Operator.MORE;
                    case '<' ->
                            then == '='
                                    ? Operator.AT_MOST
                                    : then == '>' ? Operator.DIFFERENT : Operator.LESS;
                    case '=' -> Operator.EQUAL;
                    case '≥' -> Operator.AT_LEAST;
                    case '≤' -> Operator.AT_MOST;
                    case '≠' -> Operator.DIFFERENT;
                    case '!' -> required && then == '=' ? Operator.DIFFERENT : null;
                    default -> null;
                };
        if (test != null) {
            boolean single = c > 127 || test == Operator.MORE || test == Operator.LESS;
            in.advance(single || (test == Operator.EQUAL && then != '=') ? 1 : 2);
        }
        return test;
    }

    private Halt needs(DiceError.Code code, ModifierKind kind) {
        return new Halt(new DiceError(code, in.columnBefore(), Map.of("name", kind.word()), null));
    }
}
