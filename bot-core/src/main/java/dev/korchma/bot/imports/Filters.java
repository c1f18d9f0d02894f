package dev.korchma.bot.imports;

import dev.korchma.bot.text.Typed;
import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a recipe can make of a value: {@code {speed|number}}. */
final class Filters {

    /** Not part of one that is longer, nor of one with an exponent. */
    private static final Pattern NUMBER =
            Pattern.compile(
                    "[+-]?(?<!\\d)(?<!\\d[eE][+-]?)\\d{1,9}(?!\\d|[\\d.]{0,9}[eE][+-]?\\d)");

    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,9}(\\.\\d{1,6})?");
    private static final Pattern STRANGE = Pattern.compile("[^a-z0-9]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BROKEN_WORD = Pattern.compile("(\\p{Ll})- (?=\\p{Ll})");
    private static final Pattern DICE = Pattern.compile("\\d{0,3}[dD]\\d{1,4}");
    private static final Pattern FLAT = Pattern.compile("[+-]?\\d{1,6}");
    private static final int LONGEST_ID = 60;
    private static final int LONGEST_LINE = 200;

    /** As much as one text of a pack may hold, and a little less. */
    static final int LONGEST_TEXT = 19_000;

    private static final String CYRILLIC = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя";
    private static final List<String> LATIN =
            List.of(
                    "a", "b", "v", "g", "d", "e", "e", "zh", "z", "i", "y", "k", "l", "m", "n", "o",
                    "p", "r", "s", "t", "u", "f", "kh", "ts", "ch", "sh", "shch", "", "y", "", "e",
                    "yu", "ya");

    private Filters() {}

    static @Nullable Object apply(
            String filter, @Nullable Object value, Map<String, Map<String, Object>> tables) {
        int colon = filter.indexOf(':');
        String name = colon < 0 ? filter : filter.substring(0, colon);
        String with = colon < 0 ? "" : filter.substring(colon + 1);
        Map<String, Object> table = tables.get(name);
        if (table != null) {
            return value == null ? null : table.get(text(value).strip().toLowerCase(Locale.ROOT));
        }
        if (name.equals("or")) {
            return value == null || text(value).isBlank() ? with : value;
        }
        return value == null ? null : some(name, with, value);
    }

    private static @Nullable Object some(String name, String with, Object value) {
        return switch (name) {
            case "number" -> number(value);
            case "decimal" -> decimal(value);
            case "whole" -> whole(value);
            case "times" -> times(value, with);
            case "slug" -> slug(text(value));
            case "tail" -> tail(text(value));
            case "lower" -> text(value).toLowerCase(Locale.ROOT);
            case "line" -> Typed.line(text(value), LONGEST_LINE);
            case "text" -> paragraphs(value);
            case "sum" -> sum(value);
            case "size" -> value instanceof Collection<?> all ? (long) all.size() : 0L;
            case "dice" -> dice(text(value));
            case "flat" -> flat(text(value));
            case "split" -> split(text(value), with);
            default -> throw new IllegalArgumentException("no filter " + name);
        };
    }

    /** The first whole number in it: 30 of "30 ft.", 10 of "10.000". */
    static @Nullable Long number(Object value) {
        if (value instanceof Number number) {
            double exact = number.doubleValue();
            return Double.isFinite(exact) && Math.abs(exact) < 1e9 ? (Long) (long) exact : null;
        }
        Matcher found = NUMBER.matcher(text(value));
        return found.find() ? (Long) Long.parseLong(found.group()) : null;
    }

    private static @Nullable Object decimal(Object value) {
        Matcher found = DECIMAL.matcher(text(value));
        if (!found.find()) {
            return null;
        }
        double exact = Double.parseDouble(found.group());
        return exact == Math.rint(exact) ? (Object) (long) exact : (Object) exact;
    }

    /** The number if it has no parts; null otherwise. */
    static @Nullable Object whole(Object value) {
        return decimal(value) instanceof Long exact ? exact : null;
    }

    private static @Nullable Object times(Object value, String with) {
        Object exact = decimal(value);
        return exact instanceof Number number
                ? (Object) Math.round(number.doubleValue() * Long.parseLong(with))
                : null;
    }

    /** Letters and digits of it with hyphens between: an id. Null where nothing is left. */
    static @Nullable String slug(String text) {
        String lower = Typed.folded(text).replace("'", "").replace("’", "");
        StringBuilder latin = new StringBuilder(lower.length());
        lower.codePoints()
                .forEach(letter -> {
                    int known = CYRILLIC.indexOf(letter);
                    if (known >= 0) {
                        latin.append(LATIN.get(known));
                    } else {
                        latin.appendCodePoint(letter);
                    }
                });
        String plain =
                MARKS.matcher(Normalizer.normalize(latin, Normalizer.Form.NFD)).replaceAll("");
        String slug = STRANGE.matcher(plain).replaceAll("-");
        slug = slug.startsWith("-") ? slug.substring(1) : slug;
        slug = slug.substring(0, Math.min(slug.length(), LONGEST_ID));
        slug = slug.endsWith("-") ? slug.substring(0, slug.length() - 1) : slug;
        return slug.isEmpty() ? null : slug;
    }

    /** What follows the last underscore: keys of things carry that of their document before. */
    private static String tail(String text) {
        return text.substring(text.lastIndexOf('_') + 1);
    }

    /** Plain paragraphs; words a line break has divided are whole again. */
    private static @Nullable String paragraphs(Object value) {
        String all =
                value instanceof Collection<?> some
                        ? some.stream()
                                .filter(Objects::nonNull)
                                .map(Filters::text)
                                .collect(Collectors.joining("\n\n"))
                        : text(value);
        String clean = BROKEN_WORD.matcher(Typed.lines(all, 1_000_000)).replaceAll("$1");
        return clean.isEmpty() ? null : clean;
    }

    /** Of what counts; what is no number counts for one. */
    private static long sum(Object value) {
        return value instanceof Collection<?> all
                ? all.stream()
                        .mapToLong(one -> one instanceof Number number ? number.longValue() : 1)
                        .sum()
                : 0;
    }

    /** Only the dice of "2d6 + 5"; null where there are none. */
    private static @Nullable String dice(String text) {
        String dice =
                DICE.matcher(text)
                        .results()
                        .map(one -> one.group().toLowerCase(Locale.ROOT))
                        .map(one -> one.startsWith("d") ? "1" + one : one)
                        .collect(Collectors.joining(" + "));
        return dice.isEmpty() ? null : dice;
    }

    /** Only what is added to the dice; null where nothing is. */
    private static @Nullable Long flat(String text) {
        String rest = DICE.matcher(text.replace(" ", "")).replaceAll("");
        long sum = FLAT.matcher(rest).results().mapToLong(one -> Long.parseLong(one.group())).sum();
        return sum == 0 ? null : (Long) sum;
    }

    private static List<String> split(String text, String by) {
        return Pattern.compile(by.isEmpty() ? "," : by)
                .splitAsStream(text)
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
    }

    static String text(Object value) {
        return value instanceof Double exact && exact == Math.rint(exact)
                ? Long.toString(exact.longValue())
                : String.valueOf(value);
    }
}
