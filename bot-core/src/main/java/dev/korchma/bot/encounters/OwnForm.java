package dev.korchma.bot.encounters;

import dev.korchma.bot.command.Arguments;
import dev.korchma.bot.command.Deed.Wording;
import dev.korchma.bot.command.FormNotes;
import dev.korchma.bot.command.Option;
import dev.korchma.bot.rulebooks.Pack;
import dev.korchma.bot.rulebooks.PackWords;
import dev.korchma.bot.rulebooks.ThrownWords;
import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Texts;
import dev.korchma.bot.text.Typed;
import dev.korchma.game.encounter.Newcomer;
import dev.korchma.game.rules.Improvised;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The form for somebody made up on the spot. A form holds five fields: the name, the first numbers
 * the game asks for, and its blow, "+5 2d6+3", with whatever numbers are left before the dice;
 * where a game has no dice for a blow, numbers alone.
 */
final class OwnForm {

    static final String NAME = "called";
    private static final String BLOW = "blow";
    private static final List<String> FIELDS = List.of("first", "second", "third", "fourth");
    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_TYPED = 100;
    private static final Pattern NUMBER = Pattern.compile("[+−-]?\\d{1,6}");

    private final Pack pack;
    private final Texts texts;
    private final Map<String, Improvised.Ask> asks;
    private final List<String> ids;
    private final boolean hasBlow;

    /**
     * @param pack one whose game has such a form
     */
    OwnForm(Pack pack, Texts texts) {
        this.pack = pack;
        this.texts = texts;
        Improvised improvised =
                Objects.requireNonNull(pack.system().content().bestiary().improvised());
        this.asks = improvised.asks();
        this.ids = List.copyOf(asks.keySet());
        this.hasBlow = improvised.damage() != null;
    }

    /** What came of a filled form. */
    sealed interface Read {}

    record Made(Newcomer newcomer) implements Read {}

    record Wrong(FormNotes notes) implements Read {}

    List<Option> options() {
        List<Option> all = new ArrayList<>();
        all.add(Option.required(NAME, new Option.Words(LONGEST_TYPED)));
        ofTheirOwn()
                .forEach(field -> all.add(Option.optional(field, new Option.Words(LONGEST_TYPED))));
        if (hasBlow) {
            all.add(Option.optional(BLOW, new Option.Words(LONGEST_TYPED)));
        }
        return all;
    }

    private List<String> ofTheirOwn() {
        if (!hasBlow) {
            return FIELDS.subList(0, Math.min(ids.size(), FIELDS.size()));
        }
        // The last number is the one that goes with the dice: how well the blow hits.
        return FIELDS.subList(0, Math.clamp(ids.size() - 1L, 0, FIELDS.size() - 1));
    }

    /** The numbers that are written before the dice. */
    private List<String> beforeTheDice() {
        return ids.subList(ofTheirOwn().size(), ids.size());
    }

    Wording wording(String field, Language language) {
        PackWords words = PackWords.of(pack, language);
        return switch (field) {
            case NAME ->
                    new Wording(
                            texts.plain(language, "encounter.own.name"),
                            texts.plain(language, "encounter.own.name-example"));
            case BLOW -> new Wording(blow(words), blowExample());
            default -> {
                String id = ids.get(FIELDS.indexOf(field));
                yield new Wording(words.number(id), standard(id));
            }
        };
    }

    private String blow(PackWords words) {
        return Stream.concat(
                        beforeTheDice().stream().map(id -> words.number(id)),
                        Stream.of(texts.plain(words.language(), "encounter.own.damage")))
                .collect(Collectors.joining(" · "));
    }

    private String blowExample() {
        return Stream.concat(
                        beforeTheDice().stream().map(id -> ThrownWords.signed(ask(id).standard())),
                        Stream.of("1d6+1"))
                .collect(Collectors.joining(" "));
    }

    private String standard(String id) {
        return Integer.toString(ask(id).standard());
    }

    private Improvised.Ask ask(String id) {
        return Objects.requireNonNull(asks.get(id));
    }

    /** What was left out is as the form suggests. */
    Read read(Arguments typed, Language language) {
        Reading reading = new Reading(language);
        String name = typed.find(NAME).orElse("");
        reading.notes.note(
                NAME,
                name,
                Typed.isWithin(name, LONGEST_NAME),
                "encounter.own.long-name",
                Map.of("max", LONGEST_NAME));
        for (String field : ofTheirOwn()) {
            reading.number(field, typed.find(field).orElse(""));
        }
        if (hasBlow) {
            reading.blow(typed.find(BLOW).orElse(""));
        }
        if (!reading.notes.allGood()) {
            return new Wrong(reading.notes);
        }
        return pack.system().improvised(reading.numbers, reading.damage)
                        instanceof Improvised.Answer.Made(var build)
                ? new Made(Newcomer.madeUp(Typed.line(name, LONGEST_NAME), build))
                : reading.unreadable();
    }

    /** Goes through one filled form field by field. */
    private final class Reading {

        private final PackWords words;
        private final FormNotes notes;
        private final Map<String, Integer> numbers = new HashMap<>();
        private String damage = "1d4";
        private String typedBlow = "";

        Reading(Language language) {
            this.words = PackWords.of(pack, language);
            this.notes = new FormNotes(texts, language);
        }

        void number(String field, String typed) {
            String id = ids.get(FIELDS.indexOf(field));
            String text = typed.isEmpty() ? standard(id) : typed;
            notes.note(field, text, take(id, text), "encounter.own.number", bounds(id, typed));
        }

        private boolean take(String id, String text) {
            if (!NUMBER.matcher(text).matches()) {
                return false;
            }
            int number = Integer.parseInt(text.replace('−', '-'));
            numbers.put(id, number);
            return number >= ask(id).min() && number <= ask(id).max();
        }

        private Map<String, Object> bounds(String id, String typed) {
            return Map.of(
                    "what", words.number(id),
                    "min", ask(id).min(),
                    "max", ask(id).max(),
                    "typed", Typed.line(typed, LONGEST_NAME));
        }

        /** "+5 2d6+3", "+5, 2к6 + 3", or the dice alone. */
        void blow(String typed) {
            typedBlow = typed;
            String text = typed.isEmpty() ? blowExample() : typed;
            List<String> before = beforeTheDice();
            Matcher all =
                    Pattern.compile("([+−-]?\\d{1,6}[\\s,;]+){" + before.size() + "}(.+)")
                            .matcher(text);
            boolean hasAll = all.matches();
            if (hasAll) {
                String[] parts = text.split("[\\s,;]+", before.size() + 1);
                for (int at = 0; at < before.size(); at++) {
                    String id = before.get(at);
                    if (!take(id, parts[at])) {
                        notes.note(
                                BLOW, text, false, "encounter.own.number", bounds(id, parts[at]));
                        return;
                    }
                }
            }
            damage = (hasAll ? all.group(2) : text).replace('−', '-');
            boolean readable =
                    !(pack.system().improvised(Map.of(), damage)
                                    instanceof Improvised.Answer.Wrong(var _, boolean unreadable)
                            && unreadable);
            notes.note(BLOW, text, readable, "encounter.own.blow", blowFacts());
        }

        private Map<String, Object> blowFacts() {
            return Map.of(
                    "what", OwnForm.this.blow(words),
                    "example", blowExample(),
                    "typed", Typed.line(typedBlow, LONGEST_NAME));
        }

        Wrong unreadable() {
            notes.wrongAfterAll(BLOW, "encounter.own.blow", blowFacts());
            return new Wrong(notes);
        }
    }
}
