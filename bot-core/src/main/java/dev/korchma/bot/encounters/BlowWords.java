package dev.korchma.bot.encounters;

import dev.korchma.bot.chat.Rich;
import dev.korchma.bot.rulebooks.PackWords;
import dev.korchma.bot.rulebooks.ThrownWords;
import dev.korchma.bot.text.Texts;
import dev.korchma.game.encounter.EncounterTelling;
import dev.korchma.game.encounter.Fact;
import dev.korchma.game.rules.Cause;
import dev.korchma.game.rules.DieFace;
import dev.korchma.game.rules.Thrown;
import dev.korchma.game.rules.Track;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One line for one deed: "Longsword → Goblin: 19 (14+5), hit, 8 slashing (5+3). Goblin is down".
 * Without verbs for people, so that no language has to guess a gender or a case.
 */
final class BlowWords {

    private final Texts texts;
    private final PackWords words;
    private final boolean many;

    /**
     * @param many whether more than two fight, so that a blow has to say whose it is
     */
    BlowWords(Texts texts, PackWords words, boolean many) {
        this.texts = texts;
        this.words = words;
        this.many = many;
    }

    Rich did(EncounterTelling.Did did) {
        Map<String, Object> who = new HashMap<>();
        who.put("fighter", did.fighter());
        who.put("action", action(did));
        who.put("target", targets(did.targets()));
        String key = did.targets().isEmpty() ? "blow.alone" : many ? "blow.aimed-by" : "blow.aimed";
        List<Fact> told =
                did.facts().stream()
                        .filter(fact -> !isItsOwnEffect(fact, did) && !isQuiet(fact))
                        .toList();
        Rich head = texts.rich(words.language(), key, who);
        return new Shares(this, did)
                .added(facts(head, told, isAtOthers(did) ? did.fighter() : ""), told.isEmpty())
                .plus(fallen(did.all()));
    }

    private static boolean isAtOthers(EncounterTelling.Did did) {
        return !did.targets().isEmpty() && !did.targets().contains(did.fighter());
    }

    /** "Cure Wounds (2nd level)". */
    private String action(EncounterTelling.Did did) {
        String name = words.action(did.action(), did.item());
        return words.raised(did.action(), did.paid())
                .map(rank -> name + " (" + rank + ")")
                .orElse(name);
    }

    /** "Goblin · Scimitar → Ember: 17 (13+4)…" */
    Rich held(EncounterTelling.BlowHeld held) {
        return say(
                "reaction.told.held",
                Map.of(
                        "name", held.fighter(),
                        "action", words.action(held.action(), held.item()),
                        "hit", held.hit(),
                        "total", held.thrown().total(),
                        "dice", ThrownWords.dice(held.thrown())));
    }

    /** "Goblin 1 ×2, Goblin 2"; whoever was aimed at alone is named once. */
    static String targets(List<String> names) {
        Map<String, Long> times = new LinkedHashMap<>();
        names.forEach(name -> times.merge(name, 1L, Long::sum));
        return times.size() == 1
                ? names.getFirst()
                : times.entrySet().stream()
                        .map(one ->
                                one.getValue() == 1
                                        ? one.getKey()
                                        : one.getKey() + " ×" + one.getValue())
                        .collect(Collectors.joining(", "));
    }

    /** An action that puts an effect on the one who acts has said so by its name. */
    private static boolean isItsOwnEffect(Fact fact, EncounterTelling.Did did) {
        return fact instanceof Fact.Began(String who, String _) && who.equals(did.fighter());
    }

    /** What counts for the rules alone is no news. */
    private boolean isQuiet(Fact fact) {
        if (!(fact instanceof Fact.Moved moved)) {
            return false;
        }
        Track track = words.pack().system().numbers().tracks().get(moved.track());
        return track != null && track.isQuiet();
    }

    /** What happened by itself; empty when there is nothing to say. */
    Rich passed(String who, List<Fact> all) {
        List<Fact> facts = all.stream().filter(fact -> !isQuiet(fact)).toList();
        Rich head = texts.rich(words.language(), "blow.passed", Map.of("fighter", who));
        return facts.isEmpty() ? Rich.EMPTY : facts(head, facts, "").plus(fallen(facts));
    }

    private Rich facts(Rich head, List<Fact> facts, String striker) {
        return facts.isEmpty() ? head : head.plus(Rich.plain(": ")).plus(listed(facts, striker));
    }

    /** The facts one after the other. */
    Rich listed(List<Fact> facts) {
        return listed(facts, "");
    }

    /** Harm that comes back to whoever struck says so. */
    private Rich listed(List<Fact> facts, String striker) {
        Rich line = Rich.EMPTY;
        for (Fact fact : facts) {
            line = line.spans().isEmpty() ? line : line.plus(Rich.plain(", "));
            line = isHarm(fact, striker) ? line.plus(Rich.plain(striker + ": ")) : line;
            line = line.plus(fact(fact));
        }
        return line;
    }

    private static boolean isHarm(Fact fact, String who) {
        return fact instanceof Fact.Moved moved
                && moved.cause() instanceof Cause.Damage
                && moved.who().equals(who);
    }

    private Rich fallen(List<Fact> facts) {
        Rich line = Rich.EMPTY;
        for (Fact fact : facts) {
            if (fact instanceof Fact.Moved moved && moved.out()) {
                line = line.plus(say("blow.down", Map.of("name", moved.who())));
            }
        }
        return line;
    }

    private Rich fact(Fact fact) {
        return switch (fact) {
            case Fact.Tried tried ->
                    say(
                            tried.isSave() ? "blow.saved" : "blow.tried",
                            Map.of(
                                    "total", tried.thrown().total(),
                                    "dice", ThrownWords.dice(tried.thrown()),
                                    "why", why(tried),
                                    "outcome", words.name(tried.outcome())));
            case Fact.Threw threw ->
                    say(
                            "blow.threw",
                            Map.of(
                                    "what", words.name(threw.what()),
                                    "total", threw.thrown().total(),
                                    "dice", ThrownWords.dice(threw.thrown())));
            case Fact.Moved moved -> moved(moved);
            case Fact.Began(String who, String effect) ->
                    say("blow.began", Map.of("name", who, "effect", words.name(effect)));
            case Fact.Ceased(String who, String effect) ->
                    say("blow.ceased", Map.of("name", who, "effect", words.name(effect)));
            case Fact.Marked(String _, String mark) -> Rich.plain(words.name(mark));
        };
    }

    private Rich moved(Fact.Moved moved) {
        long amount = amount(moved);
        Rich detail = detail(moved);
        return switch (moved.cause()) {
            case Cause.Damage(String type) -> Rich.plain(words.amount(type, amount)).plus(detail);
            case Cause.Healing _,
                    Cause.Gain _,
                    Cause.Cost _,
                    Cause.Reset _,
                    Cause.Decided _,
                    Cause.Bounded _ ->
                    say(
                            gained(moved),
                            Map.of(
                                    "gained", words.gained(moved.track(), Math.abs(moved.change())),
                                    "track", words.name(moved.track()),
                                    "detail", detail));
        };
    }

    private static String gained(Fact.Moved moved) {
        if (moved.change() != 0) {
            return moved.change() < 0 ? "blow.lost" : "blow.gained";
        }
        return moved.cause() instanceof Cause.Healing ? "blow.nothing-to-heal" : "blow.as-before";
    }

    private static long amount(Fact.Moved moved) {
        long reduced = moved.amount();
        for (var reduction : moved.reductions()) {
            reduced += reduction.amount();
        }
        return Math.max(0, reduced);
    }

    /** The dice behind it, and what made it less: " (5+3)", " (5+3, −4 Rage)". */
    private Rich detail(Fact.Moved moved) {
        List<Rich> parts = new ArrayList<>();
        Thrown thrown = moved.thrown();
        if (thrown != null && !thrown.dice().isEmpty()) {
            parts.add(ThrownWords.dice(thrown));
        }
        moved.reductions()
                .forEach(reduction ->
                        parts.add(
                                Rich.plain(
                                        ThrownWords.signed(reduction.amount())
                                                + " "
                                                + words.name(reduction.rule()))));
        if (parts.isEmpty()) {
            return Rich.EMPTY;
        }
        Rich inside = parts.getFirst();
        for (Rich part : parts.subList(1, parts.size())) {
            inside = inside.plus(Rich.plain(", ")).plus(part);
        }
        return Rich.plain(" (").plus(inside).plus(Rich.plain(")"));
    }

    /** Reasons for another way of throwing, where that left a die out. */
    private Rich why(Fact.Tried tried) {
        if (tried.thrown().dice().stream().allMatch(DieFace::counted)) {
            return Rich.EMPTY;
        }
        String reasons = LeaningWords.of(tried.leanings(), words);
        return reasons.isEmpty() ? Rich.EMPTY : Rich.plain(", " + reasons);
    }

    private Rich say(String key, Map<String, ?> arguments) {
        return texts.rich(words.language(), key, arguments);
    }
}
