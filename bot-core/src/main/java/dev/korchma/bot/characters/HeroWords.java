package dev.korchma.bot.characters;

import dev.korchma.bot.chat.Rich;
import dev.korchma.bot.rulebooks.PackWords;
import dev.korchma.bot.rulebooks.ThrownWords;
import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Texts;
import dev.korchma.game.rules.Body;
import dev.korchma.game.rules.Build;
import dev.korchma.game.rules.Derivation;
import dev.korchma.game.rules.Offered;
import dev.korchma.game.rules.Option;
import dev.korchma.game.rules.Preview;
import dev.korchma.game.rules.RuleSystem;
import dev.korchma.game.rules.Spent;
import dev.korchma.game.rules.Targeting;
import dev.korchma.game.rules.Track;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Heroes in a few words. */
@Component
class HeroWords {

    /** Dice of one side are a number. */
    private static final Pattern SURE = Pattern.compile("(\\d{1,9})(?:d1)?");

    private final Texts texts;

    HeroWords(Texts texts) {
        this.texts = texts;
    }

    /** "Fox, halfling rogue 1. AC 14 · HP 9 · Shortsword +5, 1d6+3". */
    Rich line(String name, Body body, PackWords words) {
        return texts.rich(
                words.language(),
                "hero.line",
                Map.of(
                        "name", name,
                        "what", what(body.build(), words),
                        "levels", words.levels(body.build()),
                        "numbers", numbers(body, words)));
    }

    /** "halfling rogue 1". */
    String what(Build build, PackWords words) {
        String called = words.called(build);
        return texts.plain(
                words.language(),
                called.isEmpty() ? "hero.level" : "hero.what",
                Map.of("kind", called, "level", build.level(), "levels", words.levels(build)));
    }

    /** "Dagger, Javelin × 4": what there are several of stands there once. */
    static String things(List<String> items, PackWords words) {
        Map<String, Integer> counted = new LinkedHashMap<>();
        items.forEach(item -> counted.merge(item, 1, Integer::sum));
        List<String> told = new ArrayList<>();
        counted.forEach((item, many) ->
                told.add(many == 1 ? words.name(item) : words.name(item) + " × " + many));
        return String.join(", ", told);
    }

    private String numbers(Body body, PackWords words) {
        RuleSystem rules = words.pack().system();
        List<String> parts = new ArrayList<>();
        rules.defences()
                .forEach(id -> parts.add(words.shortName(id) + " " + rules.value(body, id)));
        parts.add(words.shortName(words.vitalTrack()) + " " + words.vitalMost(body));
        attacks(body, words).findFirst().ifPresent(parts::add);
        return String.join(" · ", parts);
    }

    /** Effects at work, and what is so by the numbers of a body. */
    static List<String> inForce(Body body, PackWords words) {
        return Stream.concat(
                        body.effects().stream().map(effect -> effect.effect()),
                        words.pack().system().states(body).stream())
                .map(words::name)
                .toList();
    }

    /** What hurts, and its numbers: "Shortsword", "+5, 1d6+3". */
    record Attack(String name, String numbers) {}

    /** "Shortsword +5, 1d6+3", for everything that hurts. */
    Stream<String> attacks(Body body, PackWords words) {
        return hurting(body, words).map(attack -> attack.name() + " " + attack.numbers());
    }

    Stream<Attack> hurting(Body body, PackWords words) {
        RuleSystem rules = words.pack().system();
        return rules
                .offers("self", Spent.NOTHING, Map.of("foe", body), Map.of("self", body))
                .stream()
                .filter(offered -> offered.legal() && offered.targeting() == Targeting.FOE)
                .flatMap(offered -> attack(body, offered, words).stream());
    }

    private List<Attack> attack(Body body, Offered offered, PackWords words) {
        Preview preview = words.pack().system().preview(body, offered.action());
        if (preview.dice().isEmpty() && preview.type().isEmpty()) {
            return List.of();
        }
        Derivation hit = preview.attack();
        List<String> numbers = new ArrayList<>();
        // Where nothing is added to the throw it is no number of theirs.
        if (hit != null && !hit.sources().isEmpty()) {
            numbers.add(ThrownWords.signed(hit.value()));
        }
        String harm = harm(preview, words.language());
        if (!harm.isEmpty()) {
            numbers.add(harm);
        }
        return List.of(
                new Attack(
                        words.action(offered.action(), offered.item()),
                        String.join(", ", numbers)));
    }

    /** "1d10 fire", or that it heals so much; nothing where that is not in its numbers. */
    Optional<String> does(Preview preview, PackWords words) {
        String amount = harm(preview, words.language());
        if (amount.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                preview.type().isEmpty()
                        ? texts.plain(words.language(), "hero.heals", Map.of("amount", amount))
                        : words.amount(preview.type(), amount));
    }

    /** "1d6+3"; a plain number where nothing is thrown, nothing where that is all that is known. */
    private String harm(Preview preview, Language language) {
        if (preview.dice().isEmpty()) {
            return preview.bonus().value() == 0 ? "" : Long.toString(preview.bonus().value());
        }
        Matcher sure = SURE.matcher(preview.dice());
        return sure.matches()
                ? Long.toString(Long.parseLong(sure.group(1)) + preview.bonus().value())
                : ThrownWords.formula(preview.dice(), texts, language)
                        + bonus(preview.bonus().value());
    }

    private static String bonus(long bonus) {
        return bonus == 0 ? "" : ThrownWords.signed(bonus);
    }

    /** "DEX 17, CON 13": attributes after everything that changes them. */
    String attributes(Body body, PackWords words, Iterable<String> order) {
        List<String> all = new ArrayList<>();
        order.forEach(
                id -> all.add(words.shortName(id) + " " + words.pack().system().value(body, id)));
        return String.join(", ", all);
    }

    /** What a level more brings: what is used up first, then what is new and what it is about. */
    List<Rich> gains(Body before, Body after, PackWords words) {
        RuleSystem rules = words.pack().system();
        List<String> gains = new ArrayList<>();
        for (String track : words.tracks()) {
            String most = Track.maxOf(track);
            gain(track, rules.value(before, most), rules.value(after, most), words, gains);
        }
        for (String attribute : rules.numbers().attributes().keySet()) {
            gain(
                    attribute,
                    rules.value(before, attribute),
                    rules.value(after, attribute),
                    words,
                    gains);
        }
        List<String> names = new ArrayList<>();
        after.build()
                .choices()
                .forEach((choice, option) -> {
                    if (!before.build().choices().containsKey(choice)
                            && !before.build().choices().containsValue(option)
                            && !repeats(rules, choice, option)) {
                        addOnce(names, words.name(option));
                    }
                });
        names.addAll(FeatureWords.names(after.build(), words));
        names.removeAll(FeatureWords.names(before.build(), words));
        List<Rich> all = new ArrayList<>(gains.stream().map(Rich::plain).toList());
        if (!names.isEmpty()) {
            Rich about = FeatureWords.gained(before.build(), after.build(), words);
            boolean isItAll = names.size() == 1 && !about.spans().isEmpty();
            Rich called = Rich.plain(String.join(", ", names));
            all.add(
                    texts.rich(
                            words.language(),
                            "hero.new-features",
                            Map.of("names", isItAll ? about : called)));
            if (!isItAll && !about.spans().isEmpty()) {
                all.add(about);
            }
        }
        return all;
    }

    private static void addOnce(List<String> names, String name) {
        if (!names.contains(name)) {
            names.add(name);
        }
    }

    private static void gain(String id, long was, long is, PackWords words, List<String> gains) {
        if (is > was) {
            gains.add(words.name(id) + ": " + was + " → " + is);
        }
    }

    /** What may be taken again and again is in the numbers: its name would say nothing new. */
    private static boolean repeats(RuleSystem rules, String choice, String option) {
        Option taken = rules.content().option(choice, option);
        return taken != null && taken.terms().repeats();
    }
}
