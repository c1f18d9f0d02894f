package dev.korchma.bot.lookup;

import dev.korchma.bot.rulebooks.ThrownWords;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Formulas of a few usual shapes, in words; a card never speaks in formulas.
 *
 * @param named puts words for the names in a text
 */
record Shapes(Page page, UnaryOperator<String> named) {

    private static final String WHAT = "what";
    private static final String BOUND = "bound";

    private static final Pattern ONLY_LESS = Pattern.compile("min\\(0, ([^,]+)\\)");
    private static final Pattern AT_MOST = Pattern.compile("min\\(([^,]+), (\\d+)\\)");
    private static final Pattern AT_LEAST = Pattern.compile("max\\((\\d+), ([^,]+)\\)");
    private static final Pattern BELOW =
            Pattern.compile("(-?\\d{1,6}) \\* \\((@[a-z0-9.]+) < (\\d+)\\)");
    private static final Pattern HALF = Pattern.compile("([^/(),]+) // 2");

    /** What only a formula has. */
    private static final Pattern STRANGE = Pattern.compile("[(),<>=*/%]|max|min|(?<! )-(?! )");

    /** A formula whose names are not to be filled in. */
    String said(String text) {
        for (Shape shape : Shape.values()) {
            var match = shape.pattern.matcher(text);
            if (match.matches()) {
                return say(shape, match.toMatchResult());
            }
        }
        return STRANGE.matcher(text).find() ? page.say("shape.other") : named.apply(text);
    }

    private enum Shape {
        ONLY_LESS(Shapes.ONLY_LESS),
        AT_MOST(Shapes.AT_MOST),
        AT_LEAST(Shapes.AT_LEAST),
        BELOW(Shapes.BELOW),
        HALF(Shapes.HALF);

        private final Pattern pattern;

        Shape(Pattern pattern) {
            this.pattern = pattern;
        }
    }

    private String say(Shape shape, MatchResult match) {
        return switch (shape) {
            case ONLY_LESS -> page.say("shape.only-less", Map.of(WHAT, said(match.group(1))));
            case AT_MOST ->
                    page.say(
                            "shape.at-most",
                            Map.of(WHAT, said(match.group(1)), BOUND, match.group(2)));
            case AT_LEAST ->
                    page.say(
                            "shape.at-least",
                            Map.of(WHAT, said(match.group(2)), BOUND, match.group(1)));
            case BELOW ->
                    page.say(
                            "shape.below",
                            Map.of(
                                    "amount",
                                    ThrownWords.signed(Long.parseLong(match.group(1))),
                                    WHAT,
                                    said(match.group(2)),
                                    BOUND,
                                    match.group(3)));
            case HALF -> page.say("shape.half", Map.of(WHAT, said(match.group(1))));
        };
    }
}
