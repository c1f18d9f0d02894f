package dev.korchma.bot.rulebooks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** One thing a form asks for. Its id has a text, which may be that of something else. */
public sealed interface HomebrewAsk {

    /** In the parts of an answer: all of it. */
    String WHOLE = "whole";

    /** Where stands what somebody typed into a form. */
    Place NOWHERE = new Place("form", 1, 1);

    String id();

    /** What counts where nothing is typed. */
    List<String> standard();

    /** What counts where something is typed into its field, and nothing for it. */
    default List<String> begun() {
        return standard();
    }

    /** What an answer puts into a hole. */
    Node value(List<String> answer);

    /** A whole number, both ends included. */
    record Figure(String id, int min, int max, int by) implements HomebrewAsk {

        @Override
        public List<String> standard() {
            return List.of(Integer.toString(by));
        }

        @Override
        public Node value(List<String> answer) {
            return number(Integer.parseInt(answer.getFirst()));
        }
    }

    /** Dice of one sort with what is added to them, or a bare number. */
    record Dice(String id, String by) implements HomebrewAsk {

        private static final int MOST = 100;
        private static final int SIDES = 1_000;
        private static final int ADDED = 1_000;

        /** "2d6+3", as hands write it in either language. */
        private static final Pattern TEXT =
                Pattern.compile(
                        "(?:(\\d{0,3})\\s*[dDкКдД]\\s*(\\d{1,4}))?\\s*(?:([+−-]?)\\s*(\\d{1,4}))?");

        /** The same in one way of writing; empty where it cannot be read. */
        public static Optional<String> read(String typed) {
            var text = TEXT.matcher(typed.strip());
            if (typed.isBlank() || !text.matches()) {
                return Optional.empty();
            }
            String sides = text.group(2);
            int added = text.group(4) == null ? 0 : Integer.parseInt(text.group(4));
            String sign = Objects.requireNonNullElse(text.group(3), "");
            if (sides == null) {
                boolean isFine = sign.isEmpty() && added <= ADDED;
                return isFine ? Optional.of(Integer.toString(added)) : Optional.empty();
            }
            String counted = Objects.requireNonNullElse(text.group(1), "");
            int count = counted.isEmpty() ? 1 : Integer.parseInt(counted);
            boolean isBare = added != 0 && sign.isEmpty();
            int size = Integer.parseInt(sides);
            if (isBare || count < 1 || count > MOST || size < 2 || size > SIDES || added > ADDED) {
                return Optional.empty();
            }
            String rest = added == 0 ? "" : (sign.equals("+") ? "+" : "-") + added;
            return Optional.of(count + "d" + size + rest);
        }

        @Override
        public List<String> standard() {
            return List.of(by);
        }

        @Override
        public Node value(List<String> answer) {
            String whole = answer.getFirst();
            var text = TEXT.matcher(whole);
            if (!text.matches()) {
                throw new IllegalArgumentException("no dice: " + whole);
            }
            boolean isBare = text.group(2) == null;
            String added = Objects.requireNonNullElse(text.group(4), "0");
            boolean isLess = Objects.requireNonNullElse(text.group(3), "").equals("-");
            int bonus = Integer.parseInt(added) * (isLess ? -1 : 1);
            var parts = new LinkedHashMap<String, Node>();
            parts.put(WHOLE, text(whole));
            parts.put("dice", isBare ? number(bonus) : text(text.group(1) + "d" + text.group(2)));
            parts.put("bonus", number(isBare ? 0 : bonus));
            parts.put("count", number(isBare ? 1 : Integer.parseInt(text.group(1))));
            parts.put("sides", number(isBare ? 1 : Integer.parseInt(text.group(2))));
            return new Node.Table(NOWHERE, parts, Map.of());
        }
    }

    /**
     * One of some words, or several.
     *
     * @param by ids that count where nothing is typed
     * @param begun ids that count where what stands before them in the field is typed
     */
    record Chosen(String id, Words words, boolean several, List<String> by, List<String> begun)
            implements HomebrewAsk {

        public Chosen {
            by = List.copyOf(by);
            begun = List.copyOf(begun);
        }

        /** What can be chosen, by id. */
        public Set<String> ids() {
            return words.all().keySet();
        }

        @Override
        public List<String> standard() {
            return by;
        }

        @Override
        public Node value(List<String> answer) {
            if (!several) {
                return Objects.requireNonNull(words.all().get(answer.getFirst()));
            }
            var all = new ArrayList<Node>();
            for (String one : answer) {
                var piece = Objects.requireNonNull(words.all().get(one));
                if (piece instanceof Node.Sequence list) {
                    all.addAll(list.items());
                } else {
                    all.add(piece);
                }
            }
            return new Node.Sequence(NOWHERE, all);
        }
    }

    /** What each word puts into its hole. */
    final class Words {

        private final Map<String, Node> all;

        Words(Map<String, Node> all) {
            this.all = new LinkedHashMap<>(all);
        }

        Map<String, Node> all() {
            return all;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Words words && written().equals(words.written());
        }

        @Override
        public int hashCode() {
            return all.keySet().hashCode();
        }

        private String written() {
            return Json.write(new Node.Table(NOWHERE, all, Map.of()));
        }
    }

    private static Node number(int number) {
        return new Node.Leaf(NOWHERE, Integer.toString(number), Node.Kind.INTEGER);
    }

    private static Node text(String text) {
        return new Node.Leaf(NOWHERE, text, Node.Kind.TEXT);
    }
}
