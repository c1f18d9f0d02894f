package dev.korchma.bot.chronicle;

import com.ibm.icu.text.ListFormatter;
import dev.korchma.bot.chat.Rich;
import dev.korchma.bot.encounters.FighterNames;
import dev.korchma.bot.rulebooks.PackWords;
import dev.korchma.bot.text.Texts;
import dev.korchma.game.encounter.Encounter;
import dev.korchma.game.encounter.EncounterTelling;
import dev.korchma.game.encounter.FighterId;
import dev.korchma.game.encounter.Sides;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Words the lines of a chronicle in one language, without guessing anybody's gender or case. */
final class Wording {

    private final Texts texts;
    private final PackWords words;
    private final Encounter after;

    Wording(Texts texts, PackWords words, Encounter after) {
        this.texts = texts;
        this.words = words;
        this.after = after;
    }

    Rich line(Entry entry) {
        return switch (entry) {
            case Entry.Opening opening -> opening(opening);
            case Entry.Appeared(int round, List<FighterId> who, var kind) ->
                    say("appeared." + key(kind), Map.of("round", round, "names", names(who)));
            case Entry.FirstBlow first -> first(first);
            case Entry.HeaviestBlow(Blow blow) -> say("heaviest." + manner(blow), blow(blow));
            case Entry.NoBlow(int tries) ->
                    say(tries == 0 ? "no-blow" : "no-hit", Map.of("tries", tries));
            case Entry.HeroFell(Fall fall) -> fall(fall);
            case Entry.Felled felled -> felled(felled);
            case Entry.MostDamage(FighterId who, long amount, int blows) ->
                    say("most-damage", Map.of("who", name(who), "amount", amount, "blows", blows));
            case Entry.CloseCall(FighterId who, int left) ->
                    say(
                            "close-call",
                            Map.of(
                                    "who", name(who),
                                    "left", left,
                                    "most", words.vitalMost(after.known(who).body())));
            case Entry.Unscathed(List<FighterId> who) ->
                    say("unscathed", Map.of("names", names(who)));
            case Entry.Departed(int round, var how, List<FighterId> who) ->
                    say("departed." + key(how), Map.of("round", round, "names", names(who)));
            case Entry.Played(List<FighterId> who) -> say("played", Map.of("names", names(who)));
            case Entry.Ending ending -> ending(ending);
            case Entry.Experience(List<EncounterTelling.Gain> gains) -> experience(gains);
        };
    }

    private static String key(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Rich opening(Entry.Opening opening) {
        Map<String, Object> who = new HashMap<>();
        String title = after.title();
        who.put("title", title == null ? "" : title);
        who.put("on", new Texts.Pick(opening.continued() ? "yes" : "no"));
        who.put("ours", crowd(opening.ours()));
        who.put("theirs", crowd(opening.theirs()));
        String key =
                opening.ours().isEmpty()
                        ? opening.theirs().isEmpty() ? "nobody" : "no-heroes"
                        : opening.theirs().isEmpty() ? "no-foes" : "both";
        return say("opening." + key, who);
    }

    /** Who goes by what they are is counted: "Goblin ×2"; who left and came again is one. */
    private String crowd(List<FighterId> all) {
        Map<String, Integer> counted = new LinkedHashMap<>();
        for (FighterId who : all) {
            String kind = after.known(who).kind();
            if (kind == null || !after.known(who).name().isEmpty()) {
                counted.putIfAbsent(name(who), 1);
            } else {
                counted.merge(words.name(kind), 1, Integer::sum);
            }
        }
        return list(
                counted.entrySet().stream()
                        .map(one ->
                                one.getValue() == 1
                                        ? one.getKey()
                                        : one.getKey() + " ×" + one.getValue())
                        .toList());
    }

    private Rich first(Entry.FirstBlow first) {
        Blow blow = first.blow();
        String key;
        if (first.only()) {
            key = "first.only";
        } else if (blow.felled()) {
            key = first.heaviest() ? "first.felled-heaviest" : "first.felled";
        } else if (first.heaviest()) {
            key = "first.heaviest";
        } else {
            key = isFoe(blow.by()) ? "first.foe" : "first.ours";
        }
        return say(key, blow(blow));
    }

    private String manner(Blow blow) {
        if (isFoe(blow.by())) {
            return "foe";
        }
        return blow.felled() ? "felled" : "ours";
    }

    private boolean isFoe(FighterId who) {
        return Editor.sideOf(after.known(who)).equals(Sides.FOES);
    }

    /** "Bryn, Longsword → Goblin 1, 11 damage". */
    private Map<String, Object> blow(Blow blow) {
        return Map.of(
                "round",
                blow.round(),
                "blow",
                texts.rich(
                        words.language(),
                        "chronicle.blow",
                        Map.of(
                                "by", name(blow.by()),
                                "action", words.action(blow.action(), blow.item()),
                                "to", name(blow.to()),
                                "amount", blow.amount())));
    }

    private Rich fall(Fall fall) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("who", name(fall.who()));
        facts.put("round", fall.round());
        Blow by = fall.by();
        facts.put("caused", new Texts.Pick(by == null ? "no" : "yes"));
        facts.put("by", by == null ? "" : name(by.by()));
        facts.put("action", by == null ? "" : words.action(by.action(), by.item()));
        String key =
                switch (fall.rise()) {
                    case null -> "stays";
                    case Fall.Helped(FighterId helper, String action, var item) -> {
                        facts.put("helper", name(helper));
                        facts.put("help", words.action(action, item));
                        yield "helped";
                    }
                    case Fall.Alone _ -> "alone";
                    case Fall.Decided _ -> "decided";
                };
        return say("fell." + key, facts);
    }

    private Rich felled(Entry.Felled felled) {
        List<Entry.Felled.Account> accounts = felled.accounts();
        String all =
                accounts.stream()
                        .map(one -> name(one.by()) + " — " + names(one.whom()))
                        .collect(Collectors.joining("; "));
        boolean oneForAll = accounts.size() == 1 && accounts.getFirst().whom().size() > 1;
        return say(oneForAll ? "felled.one-for-all" : "felled", Map.of("accounts", all));
    }

    private Rich ending(Entry.Ending ending) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("over", new Texts.Pick(ending.over() ? "yes" : "no"));
        facts.put("round", ending.round());
        facts.put("gone", new Texts.Pick(ending.foesGone() ? "yes" : "no"));
        facts.put(
                "names",
                list(
                        ending.standing().stream()
                                .map(who -> name(who) + " " + words.vital(after.known(who).body()))
                                .toList()));
        return say(ending.standing().isEmpty() ? "ending.none" : "ending.some", facts);
    }

    private Rich experience(List<EncounterTelling.Gain> gains) {
        boolean alike = gains.stream().map(gain -> gain.award().amount()).distinct().count() == 1;
        List<FighterId> who = gains.stream().map(gain -> gain.award().who()).toList();
        if (alike && who.size() > 1) {
            long each = gains.getFirst().award().amount();
            return say("experience.each", Map.of("amount", each, "names", names(who)));
        }
        return say(
                "experience",
                Map.of(
                        "gains",
                        gains.stream()
                                .map(gain ->
                                        name(gain.award().who()) + " +" + gain.award().amount())
                                .collect(Collectors.joining(", "))));
    }

    private String names(Collection<FighterId> who) {
        return list(who.stream().map(this::name).distinct().toList());
    }

    private String list(List<String> names) {
        return names.isEmpty()
                ? ""
                : ListFormatter.getInstance(words.language().locale()).format(names);
    }

    private String name(FighterId who) {
        return FighterNames.of(words, after, after.known(who));
    }

    private Rich say(String key, Map<String, ?> arguments) {
        return texts.rich(words.language(), "chronicle." + key, arguments);
    }
}
