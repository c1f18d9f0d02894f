package dev.korchma.bot.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A table of dice by rank, written as one formula over the rank: 3 → 8d6, 4 → 9d6 is {@code (5 +
 * @slot)d6}.
 */
final class Ladder {

    private static final Pattern DICE = Pattern.compile("(\\d{1,3})d(\\d{1,4})");
    private static final Pattern FLAT = Pattern.compile("\\d{1,6}");

    /** No game has ranks beyond. */
    private static final int HIGHEST = 99;

    private final String over;
    private final String word;
    private final String meant;

    /**
     * @param over the number the dice follow, as formulas name it
     * @param word what stands in the tables for another number
     * @param meant how formulas name that one
     */
    Ladder(String over, String word, String meant) {
        this.over = over;
        this.word = word;
        this.meant = meant;
    }

    /**
     * One rank: how many dice of how many sides, what is added, and whether the other number is.
     */
    private record Rung(List<int[]> dice, int flat, boolean other) {
        boolean isLike(Rung that) {
            boolean same = dice.size() == that.dice.size() && other == that.other;
            for (int i = 0; same && i < dice.size(); i++) {
                same = dice.get(i)[1] == that.dice.get(i)[1];
            }
            return same;
        }
    }

    /** {@code dice}, {@code bonus} and whether it is {@code uneven}; null where it is no dice. */
    @Nullable Map<String, Object> fitted(Map<?, ?> table) {
        NavigableMap<Integer, Rung> rungs = new TreeMap<>();
        for (var one : table.entrySet()) {
            Long rank = Filters.number(String.valueOf(one.getKey()));
            Rung rung = one.getValue() == null ? null : rung(Filters.text(one.getValue()));
            if (rank != null && rung != null) {
                rungs.put(rank.intValue(), rung);
            }
        }
        if (rungs.isEmpty()) {
            return null;
        }
        Rung first = rungs.firstEntry().getValue();
        boolean uneven =
                rungs.lastKey() > HIGHEST || !rungs.values().stream().allMatch(first::isLike);
        SortedMap<Integer, Rung> used = uneven ? rungs.headMap(rungs.firstKey() + 1) : rungs;
        Map<String, Object> fitted = new LinkedHashMap<>();
        List<String> dice = new ArrayList<>();
        for (int i = 0; i < first.dice().size(); i++) {
            int term = i;
            SortedMap<Integer, Integer> counts = new TreeMap<>();
            used.forEach((rank, rung) -> counts.put(rank, rung.dice().get(term)[0]));
            String many = formula(counts);
            int sides = first.dice().get(term)[1];
            dice.add((many.matches("\\d+") ? many : "(" + many + ")") + "d" + sides);
        }
        if (!dice.isEmpty()) {
            fitted.put("dice", String.join(" + ", dice));
        }
        SortedMap<Integer, Integer> flats = new TreeMap<>();
        used.forEach((rank, rung) -> flats.put(rank, rung.flat()));
        String flat = formula(flats);
        String bonus = flat.equals("0") ? "" : flat;
        if (first.other()) {
            bonus = bonus.isEmpty() ? meant : meant + " + " + bonus;
        }
        if (!bonus.isEmpty()) {
            fitted.put("bonus", bonus);
        }
        fitted.put("uneven", uneven);
        return fitted;
    }

    private @Nullable Rung rung(String text) {
        String rest = text.toLowerCase(Locale.ROOT).replace(" ", "");
        boolean other = rest.contains(word.toLowerCase(Locale.ROOT));
        rest = rest.replace(word.toLowerCase(Locale.ROOT), "");
        List<int[]> dice = new ArrayList<>();
        Matcher one = DICE.matcher(rest);
        while (one.find()) {
            dice.add(new int[] {Integer.parseInt(one.group(1)), Integer.parseInt(one.group(2))});
        }
        String left = DICE.matcher(rest).replaceAll("");
        int flat = FLAT.matcher(left).results().mapToInt(it -> Integer.parseInt(it.group())).sum();
        return left.replaceAll("[+0-9]", "").isEmpty() && (!dice.isEmpty() || flat > 0 || other)
                ? new Rung(dice, flat, other)
                : null;
    }

    private String formula(SortedMap<Integer, Integer> byRank) {
        int lowest = byRank.firstKey();
        int before = byRank.values().iterator().next();
        List<String> risen = new ArrayList<>();
        boolean steady = byRank.size() > 1;
        int step = steady ? byRank.values().stream().toList().get(1) - before : 0;
        int rank = lowest;
        int amount = before;
        for (var one : byRank.tailMap(lowest + 1).entrySet()) {
            int more = one.getValue() - amount;
            steady &= one.getKey() == rank + 1 && more == step;
            if (more != 0) {
                risen.add(
                        (more == 1 ? "" : more + " * ") + "(" + over + " >= " + one.getKey() + ")");
            }
            rank = one.getKey();
            amount = one.getValue();
        }
        if (risen.isEmpty()) {
            return Integer.toString(before);
        }
        return steady
                ? straight(before - step * lowest, step)
                : before + " + " + String.join(" + ", risen);
    }

    private String straight(int base, int step) {
        String times = step == 1 ? over : step + " * " + over;
        return base == 0 ? times : base > 0 ? base + " + " + times : times + " - " + -base;
    }
}
