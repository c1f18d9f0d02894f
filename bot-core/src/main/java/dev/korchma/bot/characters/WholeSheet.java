package dev.korchma.bot.characters;

import dev.korchma.bot.rulebooks.PackWords;
import dev.korchma.game.rules.Attempt;
import dev.korchma.game.rules.Body;
import dev.korchma.game.rules.Derivation;
import dev.korchma.game.rules.Derived;
import dev.korchma.game.rules.RuleSystem;
import dev.korchma.game.rules.Track;
import dev.korchma.game.rules.When;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/** All numbers of a body at one moment, derived together: a sheet asks for most of them. */
record WholeSheet(
        RuleSystem rules,
        Body body,
        Map<String, Derivation> numbers,
        Map<String, Derivation> bonuses) {

    static WholeSheet of(Body body, RuleSystem rules) {
        return new WholeSheet(rules, body, rules.sheet(body), rules.bonuses(body));
    }

    Derivation derive(String id) {
        Derivation known = numbers.get(id);
        return known == null ? rules.derive(body, id) : known;
    }

    long value(String id) {
        return derive(id).value();
    }

    /**
     * The numbers the game gives a place on the sheet, by id, as they are told: "15", or "wizard
     * 15, cleric 13" where they differ by the option something is done by.
     */
    SequencedMap<String, String> shown(PackWords words) {
        SequencedMap<String, String> shown = new LinkedHashMap<>();
        for (Derived number : rules.numbers().derived().values()) {
            if (When.ALWAYS.equals(number.shown())) {
                shown.put(number.id(), words.told(number.id(), value(number.id())));
            } else {
                Map<String, Long> all = rules.shown(body, number);
                if (!all.isEmpty()) {
                    shown.put(number.id(), told(number.id(), all, words));
                }
            }
        }
        String purse = rules.play().outset().money().kept();
        if (body.build().attributes().containsKey(purse)) {
            shown.put(purse, words.told(purse, value(purse)));
        }
        return shown;
    }

    private static String told(String id, Map<String, Long> all, PackWords words) {
        return all.entrySet().stream()
                .map(one ->
                        (all.size() == 1 ? "" : words.small(one.getKey()) + " ")
                                + words.told(id, one.getValue()))
                .collect(Collectors.joining(", "));
    }

    /** How much there can be of a track. */
    long most(String track) {
        return value(Track.maxOf(track));
    }

    /** What is added to something the body may try. */
    long bonus(Attempt attempt) {
        Derivation known = bonuses.get(attempt.id());
        return known == null ? rules.bonus(body, attempt.id()).value() : known.value();
    }
}
