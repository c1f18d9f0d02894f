package dev.korchma.bot.characters;

import dev.korchma.bot.rulebooks.PackTexts;
import dev.korchma.bot.rulebooks.PackWords;
import dev.korchma.bot.rulebooks.ThrownWords;
import dev.korchma.bot.sheets.SheetPage;
import dev.korchma.game.rules.Attempt;
import dev.korchma.game.rules.Body;
import dev.korchma.game.rules.RuleSystem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/** What a body is good at, as a sheet says it: its attributes, and what differs from them. */
public final class Talents {

    private static final String SAID = ": ";

    private final Body body;
    private final PackWords words;
    private final RuleSystem rules;
    private final WholeSheet sheet;

    public Talents(Body body, PackWords words) {
        this(WholeSheet.of(body, words.pack().system()), words);
    }

    Talents(WholeSheet sheet, PackWords words) {
        this.body = sheet.body();
        this.words = words;
        this.rules = sheet.rules();
        this.sheet = sheet;
    }

    /**
     * "DEX 17 (+3), CON 13 (+1)"; without the second where nothing is tried with one alone, or
     * where it is the attribute itself.
     */
    public String attributes() {
        return rules.numbers().attributes().keySet().stream()
                .map(id ->
                        words.shortName(id)
                                + " "
                                + sheet.value(id)
                                + plain(id)
                                        .filter(check -> value(check) != sheet.value(id))
                                        .map(check -> " (" + bonus(check) + ")")
                                        .orElse(""))
                .collect(Collectors.joining(", "));
    }

    /** "Stealth +7, Perception +3": what is tried better or worse than its attribute says. */
    public String skills() {
        return rules.checks().values().stream()
                .filter(this::differs)
                .map(check -> words.name(check.id()) + " " + bonus(check))
                .collect(Collectors.joining(", "));
    }

    /**
     * By what it is called together what was taken, where the game has such a word or there is more
     * of it to learn.
     */
    Map<String, String> learnt() {
        Map<String, String> learnt = new LinkedHashMap<>();
        rules.content()
                .choices()
                .values()
                .forEach(choice -> {
                    String option = body.build().choices().get(choice.id());
                    Optional<String> together =
                            words.pack()
                                    .texts()
                                    .form(words.language(), choice.asks(), PackTexts.SEVERAL);
                    boolean isTold = choice.quota() != null || together.isPresent();
                    if (isTold && option != null) {
                        learnt.merge(
                                together.orElseGet(() -> words.name(choice.asks())),
                                words.name(option),
                                (before, one) -> before + ", " + one);
                    }
                });
        return learnt;
    }

    /** The attributes one by one. */
    List<SheetPage.Trait> traits() {
        return rules.numbers().attributes().keySet().stream()
                .map(id -> {
                    String number = Long.toString(sheet.value(id));
                    return plain(id)
                            .filter(check -> value(check) != sheet.value(id))
                            .map(check ->
                                    new SheetPage.Trait(words.shortName(id), bonus(check), number))
                            .orElseGet(() -> new SheetPage.Trait(words.shortName(id), number, ""));
                })
                .toList();
    }

    /** What is tried or resisted; what is tried with an attribute alone stands at the attribute. */
    List<SheetPage.Mark> marks(Map<String, Attempt> attempts) {
        List<Attempt> some =
                attempts.values().stream().filter(attempt -> !isPlain(attempt)).toList();
        List<String> names = some.stream().map(attempt -> words.name(attempt.id())).toList();
        int said = names.stream().map(Talents::head).distinct().count() == 1 ? head(names) : 0;
        return some.stream()
                .map(attempt ->
                        new SheetPage.Mark(
                                words.name(attempt.id()).substring(said),
                                number(attempt),
                                differs(attempt)))
                .toList();
    }

    private static int head(List<String> names) {
        return head(names.getFirst()).length();
    }

    /**
     * What is said before what it is about, as "Saving throw: ": where all say it, the title does.
     */
    private static String head(String name) {
        int end = name.indexOf(SAID);
        return end < 0 ? "" : name.substring(0, end + SAID.length());
    }

    private boolean isPlain(Attempt attempt) {
        return attempt.tags().stream()
                .flatMap(attribute -> plain(attribute).stream())
                .anyMatch(attempt::equals);
    }

    /** What is added, or what not to throw over where the game asks that. */
    private String number(Attempt attempt) {
        OptionalLong standard = rules.standard(body, attempt.id());
        return standard.isPresent() ? Long.toString(standard.getAsLong()) : bonus(attempt);
    }

    private boolean differs(Attempt check) {
        return check.tags().stream()
                .flatMap(attribute -> plain(attribute).stream())
                .anyMatch(plain -> value(plain) != value(check));
    }

    /** What is tried with an attribute and nothing else. */
    private Optional<Attempt> plain(String attribute) {
        return rules.numbers().attributes().containsKey(attribute)
                ? rules.checks().values().stream()
                        .filter(check -> check.tags().equals(Set.of(attribute)))
                        .findFirst()
                : Optional.empty();
    }

    private String bonus(Attempt check) {
        return ThrownWords.signed(value(check));
    }

    private long value(Attempt check) {
        return sheet.bonus(check);
    }
}
