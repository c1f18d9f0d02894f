package dev.korchma.game.dice;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Why an expression could not be read or rolled: facts for the front to put into words.
 *
 * @param column place in the text, counted from 1; 0 when the fault has no single place
 * @param args facts to be worded, by name: {@code found} (a piece of the text), {@code limit} (a
 *     number), {@code name} (a variable, function or modifier)
 * @param suggestion a corrected expression that does parse, or for {@link Code#UNKNOWN_NAME} the
 *     nearest known name with its {@code @}; null when nothing sensible is near
 */
public record DiceError(
        Code code, int column, Map<String, String> args, @Nullable String suggestion) {

    public DiceError {
        args = Map.copyOf(args);
    }

    static DiceError at(Code code, int column) {
        return new DiceError(code, column, Map.of(), null);
    }

    static DiceError found(Code code, int column, String found) {
        return new DiceError(code, column, Map.of("found", found), null);
    }

    static DiceError limit(Code code, int column, long limit) {
        return new DiceError(code, column, Map.of("limit", Long.toString(limit)), null);
    }

    DiceError suggesting(@Nullable String better) {
        return new DiceError(code, column, args, better);
    }

    /** What went wrong; the limits are those of {@code docs/dice.md}. */
    public enum Code {
        /** Nothing was written. */
        EMPTY,
        /** More than {@code limit} characters. */
        TEXT_TOO_LONG,
        /** A control character, a direction mark or half a character: {@code found} as U+XXXX. */
        BAD_CHARACTER,
        /** A complete expression is followed by {@code found}, which belongs to nothing. */
        LEFTOVER,
        /** Something other than a value stands where a value is needed: {@code found}. */
        UNEXPECTED,
        /** The text ends where a value is still missing. */
        UNFINISHED,
        /** The bracket {@code found} that opens at the column is never closed. */
        UNCLOSED,
        /** {@code found} is no function. */
        UNKNOWN_FUNCTION,
        /** {@code found} is no modifier of dice. */
        UNKNOWN_MODIFIER,
        /** {@code name} is not on the sheet. */
        UNKNOWN_NAME,
        /** The function {@code name} takes another number of values. */
        WRONG_ARGUMENTS,
        /** The modifier {@code name} needs a number after it. */
        NEEDS_AMOUNT,
        /** The modifier {@code name} needs a comparison after it. */
        NEEDS_CONDITION,
        /** The modifier {@code name} works on dice, not on a bracket. */
        NEEDS_DICE,
        /** A label {@code []} is empty. */
        EMPTY_LABEL,
        /** A number with more than {@code limit} digits. */
        NUMBER_TOO_LONG,
        /** Brackets or signs nested deeper than {@code limit}. */
        TOO_DEEP,
        /** More than {@code limit} terms. */
        TOO_MANY_TERMS,
        /** More than {@code limit} dice, rerolls, explosions and repeats included. */
        TOO_MANY_DICE,
        /** A number of dice, or of dice to keep, below zero. */
        NEGATIVE_AMOUNT,
        /** A number of dice, of sides or of dice to keep that is not whole. */
        NOT_WHOLE,
        /** A die without sides. */
        NO_SIDES,
        /** A die with more than {@code limit} sides. */
        TOO_MANY_SIDES,
        /** Every face would be rerolled or explode again: it could never end. */
        NEVER_ENDS,
        /** One die exploded more than {@code limit} times in a row. */
        CHAIN_TOO_LONG,
        /** More dice that must differ than the die has faces. */
        NOT_ENOUGH_FACES,
        /** Advantage is for one die. */
        ADVANTAGE_NEEDS_ONE_DIE,
        DIVISION_BY_ZERO,
        /** An exponent that is not whole, or beyond {@code limit} either way. */
        BAD_EXPONENT,
        /** A result beyond {@code limit} either way. */
        TOO_BIG,
        /** A repeat outside 1 to {@code limit}. */
        BAD_REPEAT,
        /** Dice where only a number may stand. */
        DICE_NOT_ALLOWED
    }
}
