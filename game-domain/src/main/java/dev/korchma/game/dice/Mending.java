package dev.korchma.game.dice;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;

/**
 * Guesses what was meant. Only a guess that parses is offered, so a button "roll this instead"
 * always works.
 */
final class Mending {

    private Mending() {}

    static DiceError of(String text, DiceError error) {
        if (text.length() > Limits.TEXT || error.column() < 1) {
            return error;
        }
        String guess =
                guesses(text, error).stream().filter(Mending::parses).findFirst().orElse(null);
        return error.suggesting(guess);
    }

    private static boolean parses(String text) {
        try {
            Parser.read(text);
            return true;
        } catch (Halt halt) {
            return false;
        }
    }

    private static List<String> guesses(String text, DiceError error) {
        int at = Math.min(error.column() - 1, text.length());
        String before = text.substring(0, at);
        String found = error.args().getOrDefault("found", "");
        int end = Math.min(at + found.length(), text.length());
        String after = text.substring(end);
        List<String> guesses = new ArrayList<>();
        switch (error.code()) {
            case LEFTOVER -> {
                opened(before).ifPresent(plain -> guesses.add(plain + text.substring(at)));
                if (!found.isEmpty() && Character.isLetter(found.charAt(0))) {
                    guesses.add(before.strip() + " # " + text.substring(at));
                }
                guesses.add(before + after);
                guesses.add(before);
            }
            case UNEXPECTED -> {
                guesses.add(before + after);
                guesses.add(before);
            }
            case UNFINISHED -> {
                if (Character.isLetter(text.charAt(at))) {
                    guesses.add(text.substring(0, at + 1) + "20" + text.substring(at + 1));
                }
                guesses.add(before);
            }
            case UNCLOSED -> guesses.addAll(closed(text));
            case UNKNOWN_FUNCTION -> {
                nearest(found, functions()).ifPresent(word -> guesses.add(before + word + after));
                guesses.add(before + "@" + found + after);
            }
            case UNKNOWN_MODIFIER -> {
                foreign(found).ifPresent(word -> guesses.add(before + word + after));
                nearest(found, modifiers()).ifPresent(word -> guesses.add(before + word + after));
                guesses.add(before + " # " + text.substring(at));
            }
            case NEEDS_AMOUNT -> {
                int next = at + 1;
                guesses.add(text.substring(0, next) + "v" + text.substring(next));
                guesses.add(text.substring(0, next) + "1" + text.substring(next));
            }
            case NEEDS_CONDITION ->
                    guesses.add(text.substring(0, at + 1) + ">=" + text.substring(at + 1));
            default -> {}
        }
        return guesses;
    }

    /** A modifier behind a needless bracket: {@code (4d6)kh3}. */
    private static Optional<String> opened(String before) {
        int close = before.stripTrailing().length() - 1;
        int open = before.lastIndexOf('(');
        boolean inner = open >= 0 && close > open && before.charAt(close) == ')';
        return inner
                ? Optional.of(before.substring(0, open) + before.substring(open + 1, close))
                : Optional.empty();
    }

    private static List<String> closed(String text) {
        StringBuilder missing = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '(' -> missing.insert(0, ')');
                case '{' -> missing.insert(0, '}');
                case '[' -> missing.insert(0, ']');
                case ')', '}', ']' -> {
                    if (!missing.isEmpty()) {
                        missing.deleteCharAt(0);
                    }
                }
                default -> {}
            }
        }
        return List.of(text.strip() + missing);
    }

    /** Words of other dice bots, in ours. */
    private static Optional<String> foreign(String found) {
        if (found.startsWith("pl") || found.startsWith("ph")) {
            return Optional.of("d" + found.substring(1));
        }
        if (found.startsWith("ra")) {
            return Optional.of("!o" + found.substring(2));
        }
        return Optional.empty();
    }

    private static Optional<String> nearest(String found, Set<String> known) {
        String letters = found.replaceAll("\\d.*", "");
        return Nearest.to(letters, known).map(word -> word + found.substring(letters.length()));
    }

    private static Set<String> functions() {
        return Function.BY_NAME.keySet();
    }

    private static Set<String> modifiers() {
        return StreamSupport.stream(ModifierParser.known().spliterator(), false)
                .collect(HashSet::new, HashSet::add, HashSet::addAll);
    }
}
