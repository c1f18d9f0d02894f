package dev.korchma.bot.encounters;

import dev.korchma.bot.chat.Control;
import dev.korchma.bot.lists.LongLists;
import dev.korchma.game.encounter.Encounter;
import dev.korchma.game.encounter.Fighter;
import dev.korchma.game.encounter.FighterId;
import dev.korchma.game.rules.Action;
import dev.korchma.game.rules.Offered;
import dev.korchma.game.rules.Preview;
import dev.korchma.game.rules.RuleSystem;
import dev.korchma.game.rules.Targeting;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Everything a fighter in the masters' hands could do, and to whom. */
final class DeedList {

    private final FightWords words;
    private final Encounter encounter;
    private final RuleSystem rules;

    DeedList(FightWords words) {
        this.words = words;
        this.encounter = words.encounter();
        this.rules = words.words().pack().system();
    }

    /**
     * By one tap at each where one page has room for that, first of all for what hurts;
     * circumstances and several are asked for.
     */
    List<Control.Option> options(Fighter who) {
        List<Offered> legal = legal(who);
        List<Predicate<Offered>> byOneTap =
                List.of(
                        _ -> true,
                        offered -> hurts(rules, who, offered),
                        offered -> hurts(rules, who, offered) && isTheirOwn(rules, offered));
        return byOneTap.stream()
                .map(these -> options(legal, these))
                .filter(options -> options.size() <= LongLists.MOST)
                .findFirst()
                .orElseGet(() -> options(legal, _ -> false));
    }

    private List<Control.Option> options(List<Offered> legal, Predicate<Offered> byOneTap) {
        List<Control.Option> options = new ArrayList<>();
        for (Offered offered : legal) {
            if (!Asked.asks(offered)) {
                options.add(new Control.Option(offered.action(), words.action(offered), ""));
                continue;
            }
            if (offered.most() == 1 && offered.ways().size() < 2 && byOneTap.test(offered)) {
                offered.targets().forEach(to -> options.add(option(offered, new FighterId(to))));
            }
            options.add(asked(offered));
        }
        return List.copyOf(options);
    }

    /** Whether not everybody can do it. */
    static boolean isTheirOwn(RuleSystem rules, Offered offered) {
        Action action = rules.content().actions().get(offered.action());
        return action == null || !action.common();
    }

    /** What hurts somebody comes first. */
    private List<Offered> legal(Fighter who) {
        return encounter.offers(who.id(), rules).stream()
                .filter(Offered::legal)
                .sorted(Comparator.comparing(offered -> !hurts(rules, who, offered)))
                .toList();
    }

    /** Whether something hurts somebody. */
    static boolean hurts(RuleSystem rules, Fighter who, Offered offered) {
        if (offered.targeting() != Targeting.FOE) {
            return false;
        }
        Preview preview = rules.preview(who.body(), offered.action());
        boolean strikes = preview.attack() != null && !preview.type().isEmpty();
        return strikes || !preview.dice().isEmpty();
    }

    private Control.Option asked(Offered offered) {
        return new Control.Option(
                offered.action() + " " + Asked.AT_WHOM, words.action(offered) + "…", "");
    }

    private Control.Option option(Offered offered, FighterId target) {
        return new Control.Option(
                offered.action() + " " + target.value(), deed(offered, List.of(target)), "");
    }

    /** "Scimitar → Bryn". */
    String deed(Offered offered, List<FighterId> targets) {
        return targets.isEmpty()
                ? words.action(offered)
                : words.action(offered)
                        + " → "
                        + BlowWords.targets(
                                targets.stream()
                                        .map(one -> words.name(encounter.known(one)))
                                        .toList());
    }

    /** What a button for it carries. */
    Map<String, String> act(Offered offered, List<FighterId> targets) {
        Map<String, String> all = new HashMap<>(Panels.which(encounter));
        all.put(DuelDeeds.ACTION, offered.action());
        all.put(
                EncounterDeeds.TARGET,
                targets.stream().map(FighterId::value).collect(Collectors.joining(" ")));
        return all;
    }
}
