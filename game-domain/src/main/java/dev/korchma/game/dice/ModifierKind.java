package dev.korchma.game.dice;

/** The closed list of modifiers, applied left to right as written. */
enum ModifierKind {
    KEEP_HIGHEST("kh", Takes.AMOUNT),
    KEEP_LOWEST("kl", Takes.AMOUNT),
    DROP_HIGHEST("dh", Takes.AMOUNT),
    DROP_LOWEST("dl", Takes.AMOUNT),
    KEEP_VALUES("kv", Takes.CONDITION),
    EXPLODE("!", Takes.OPTIONAL_CONDITION),
    EXPLODE_ONCE("!o", Takes.OPTIONAL_CONDITION),
    COMPOUND("!!", Takes.OPTIONAL_CONDITION),
    PENETRATE("!p", Takes.OPTIONAL_CONDITION),
    COMPOUND_PENETRATE("!!p", Takes.OPTIONAL_CONDITION),
    REROLL("rr", Takes.OPTIONAL_CONDITION),
    REROLL_ONCE("ro", Takes.OPTIONAL_CONDITION),
    RAISE("min", Takes.NUMBER),
    LOWER("max", Takes.NUMBER),
    SUCCESS("cs", Takes.CONDITION),
    FAILURE("cf", Takes.CONDITION),
    DEDUCT("df", Takes.CONDITION),
    MARGIN("ms", Takes.CONDITION),
    EVEN("even", Takes.NOTHING),
    ODD("odd", Takes.NOTHING),
    CRIT("crit", Takes.OPTIONAL_CONDITION),
    FUMBLE("fumble", Takes.OPTIONAL_CONDITION),
    ASCENDING("sa", Takes.NOTHING),
    DESCENDING("sd", Takes.NOTHING),
    UNIQUE("u", Takes.NOTHING),
    ADVANTAGE("adv", Takes.OPTIONAL_NUMBER),
    DISADVANTAGE("dis", Takes.OPTIONAL_NUMBER);

    /** What follows the word of a modifier. */
    enum Takes {
        NOTHING,
        /** A whole number, 0 or more. */
        AMOUNT,
        /** A whole number. */
        NUMBER,
        OPTIONAL_NUMBER,
        /** A comparison with a whole number. */
        CONDITION,
        OPTIONAL_CONDITION
    }

    private final String word;
    private final Takes takes;

    ModifierKind(String word, Takes takes) {
        this.word = word;
        this.takes = takes;
    }

    /** The canonical word. */
    String word() {
        return word;
    }

    Takes takes() {
        return takes;
    }

    boolean takesCondition() {
        return takes == Takes.CONDITION || takes == Takes.OPTIONAL_CONDITION;
    }

    /** Whether an equality is written out: {@code cs=6}, where {@code cs6} would be ambiguous. */
    boolean spelled() {
        return takes == Takes.CONDITION || this == CRIT || this == FUMBLE;
    }

    boolean explodes() {
        return switch (this) {
            case EXPLODE, EXPLODE_ONCE, COMPOUND, PENETRATE, COMPOUND_PENETRATE -> true;
            default -> false;
        };
    }

    /** Whether a condition that every face meets would make it go on for ever. */
    boolean mustEnd() {
        return this == REROLL || (explodes() && this != EXPLODE_ONCE);
    }

    boolean leans() {
        return this == ADVANTAGE || this == DISADVANTAGE;
    }

    /** Whether it also works on the members of a set. */
    boolean forSets() {
        return switch (this) {
            case KEEP_HIGHEST, KEEP_LOWEST, DROP_HIGHEST, DROP_LOWEST -> true;
            case KEEP_VALUES, SUCCESS, FAILURE, DEDUCT -> true;
            default -> false;
        };
    }
}
