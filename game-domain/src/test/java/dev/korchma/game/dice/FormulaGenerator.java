package dev.korchma.game.dice;

import java.util.SplittableRandom;

/**
 * Writes expressions by the rules of the grammar, and spoils them: the same seed writes the same
 * ones. Most are legal; some ask for too much or divide by nothing, as people do.
 */
public final class FormulaGenerator {

    private static final String[] OPERATORS = {
        "+", "-", "*", "/", "//", "%", ">", ">=", "<", "<=", "==", "!=", " + ", " − ", "**"
    };
    private static final String[] KINDS = {
        "d4",
        "d6",
        "d8",
        "d10",
        "d12",
        "d20",
        "d100",
        "d%",
        "d00",
        "dF",
        "dF.1",
        "dc",
        "к6",
        "Д8",
        "d(2+2)",
        "d{0,1,2}",
        "d(1d6)",
        "d@sides",
        "d1"
    };
    private static final String[] MODIFIERS = {
        "kh1", "kl2", "dh1", "dl1", "k2", "d1", "к1", "kv>3", "kv=2", "!", "!!", "!p", "!!p", "!o",
        "!>=5", "e6", "x3", "rr1", "ro<3", "r2", "min2", "max5", "mi3", "ma4", "cs>=5", "cf<=1",
        "df=1", "even", "odd", "crit>=6", "fumble", "sa", "sd", "u", "adv", "dis", "adv2", " kh2",
        "kh(1+1)", "min@two", "ms>=7"
    };
    private static final String[] FUNCTIONS = {"floor", "ceil", "round", "abs"};
    private static final String[] MANY = {"min", "max", "best", "sum", "count"};
    private static final String[] LABELS = {"[fire]", "[огонь]", " [cold]", "[火]"};
    private static final String SPOILS =
            "0123456789d+-*/%()[]{},.!<>=@# kKкdДhlrosuxmacfe_\u202e\u0000\n😀\u00a0";

    private final SplittableRandom random;

    public FormulaGenerator(long seed) {
        random = new SplittableRandom(seed);
    }

    /** An expression, at times repeated or with a note. */
    public String next() {
        String text = expression(0);
        if (random.nextInt(10) == 0) {
            text = (1 + random.nextInt(6)) + "#" + text;
        }
        return random.nextInt(8) == 0 ? text + " # note № " + random.nextInt(9) : text;
    }

    /** An expression with one to eight characters lost, added or changed. */
    public String spoiled() {
        StringBuilder text = new StringBuilder(next());
        for (int times = 1 + random.nextInt(8); times > 0; times--) {
            int at = random.nextInt(text.length() + 1);
            char spoil = SPOILS.charAt(random.nextInt(SPOILS.length()));
            switch (random.nextInt(3)) {
                case 0 -> text.insert(at, spoil);
                case 1 -> text.delete(at, Math.min(text.length(), at + 1));
                default -> text.replace(at, Math.min(text.length(), at + 1), "" + spoil);
            }
        }
        return text.toString();
    }

    private String expression(int depth) {
        StringBuilder text = new StringBuilder(term(depth));
        for (int more = random.nextInt(4 - Math.min(depth, 3)); more > 0; more--) {
            text.append(pick(OPERATORS)).append(term(depth));
        }
        return text.toString();
    }

    private String term(int depth) {
        String term =
                switch (random.nextInt(depth > 3 ? 6 : 10)) {
                    case 0, 1, 2 -> dice();
                    case 3 -> number();
                    case 4 -> "@mod.str";
                    case 5 -> "-" + number();
                    case 6 -> "(" + expression(depth + 1) + ")";
                    case 7 -> pick(FUNCTIONS) + "(" + expression(depth + 1) + ")";
                    case 8 -> pick(MANY) + "(" + list(depth + 1) + ")";
                    default -> set(depth + 1);
                };
        return random.nextInt(6) == 0 ? term + pick(LABELS) : term;
    }

    private String set(int depth) {
        if (random.nextBoolean()) {
            return "if(" + expression(depth) + ", " + term(depth) + ", " + term(depth) + ")";
        }
        String members = term(depth) + "," + list(depth);
        String set = random.nextBoolean() ? "(" + members + ")" : "{" + members + "}";
        return set + pick("kh1", "kl1", "dl1", "cs>=4", "kv>2", "");
    }

    private String list(int depth) {
        StringBuilder list = new StringBuilder(expression(depth));
        for (int more = random.nextInt(3); more > 0; more--) {
            list.append(", ").append(expression(depth));
        }
        return list.toString();
    }

    private String dice() {
        StringBuilder dice = new StringBuilder();
        dice.append(
                switch (random.nextInt(12)) {
                    case 0 -> "";
                    case 1 -> "(1+1)";
                    case 2 -> "40";
                    case 3 -> "(1d4)";
                    default -> Integer.toString(random.nextInt(6));
                });
        dice.append(pick(KINDS));
        for (int more = random.nextInt(3); more > 0; more--) {
            dice.append(pick(MODIFIERS));
        }
        return dice.toString();
    }

    private String number() {
        return random.nextInt(5) == 0
                ? random.nextInt(20) + "." + random.nextInt(100)
                : Integer.toString(random.nextInt(30));
    }

    private String pick(String... from) {
        return from[random.nextInt(from.length)];
    }
}
