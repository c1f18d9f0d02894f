package dev.korchma.bot.encounters;

import dev.korchma.bot.board.Offers;
import dev.korchma.bot.chat.Control.Style;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.store.Outcome;
import dev.korchma.game.encounter.Encounter;
import dev.korchma.game.encounter.Fighter;
import dev.korchma.game.encounter.FighterId;
import dev.korchma.game.rules.Circumstance;
import dev.korchma.game.rules.Modifier;
import dev.korchma.game.rules.Modifier.Throw;
import dev.korchma.game.rules.Offered;
import dev.korchma.game.rules.RuleSystem;
import dev.korchma.game.rules.Targeting;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What a master is asked about something a player wants to do. */
@Component
class WishPanels {

    private final Panels panels;
    private final ListPanel list;

    WishPanels(Panels panels, ListPanel list) {
        this.panels = panels;
        this.list = list;
    }

    /** Which of the things somebody can try. */
    Outcome checks(Call call, Encounter encounter) {
        return list.open(call, encounter, ListPanel.What.CHECKS, words(call));
    }

    /** Against how much, and what is so for it; nobody else will know the number. */
    Panel difficulty(Call call, Encounter encounter, String attempt) {
        FightWords words = panels.words(call, encounter);
        Map<String, Integer> usual = rules(words).play().attempts().difficulties();
        return panels.open(
                call,
                encounter,
                offers -> {
                    List<Panel.Press> buttons = new ArrayList<>();
                    usual.forEach((id, against) -> {
                        Map<String, String> weigh = weighing(call, encounter, attempt);
                        weigh.put(WishDeeds.AGAINST, Integer.toString(against));
                        String label = words.words().name(id) + " · " + against;
                        buttons.add(
                                Panels.press(offers, label, Style.PRIMARY, WishDeeds.WEIGH, weigh));
                    });
                    buttons.add(
                            Panels.press(
                                    offers,
                                    words.say("wish.other-number"),
                                    Style.PLAIN,
                                    WishDeeds.WEIGH_OTHERWISE,
                                    weighing(call, encounter, attempt)));
                    Map<String, String> anew = weighing(call, encounter, attempt);
                    buttons.addAll(
                            toggles(
                                    call,
                                    words,
                                    offers,
                                    WishDeeds.WHAT_ANEW,
                                    anew,
                                    ofTheTry(words, attempt)));
                    return new Panel(
                            words.words().name(attempt),
                            List.of(said(call, words), words.say("wish.how-hard")),
                            buttons,
                            List.of());
                });
    }

    /** With which of the fighter's own attacks; the only one is aimed at once. */
    Outcome attacks(Call call, Encounter encounter) {
        List<Offered> attacks = attacks(encounter, rules(panels.words(call, encounter)));
        return attacks.size() == 1
                ? aim(call, encounter, attacks.getFirst())
                : list.open(call, encounter, ListPanel.What.ATTACKS, words(call));
    }

    private static Map<String, String> words(Call call) {
        return Map.of(WishDeeds.WORDS, call.arguments().text(WishDeeds.WORDS));
    }

    /** At whom, and what is so this once. */
    Panel aim(Call call, Encounter encounter, Offered offered) {
        FightWords words = panels.words(call, encounter);
        return panels.open(
                call,
                encounter,
                offers -> {
                    List<Panel.Press> buttons = new ArrayList<>();
                    for (String target : offered.targets()) {
                        Fighter at = encounter.known(new FighterId(target));
                        Map<String, String> aimed = aiming(call, encounter, offered);
                        aimed.put(EncounterDeeds.TARGET, target);
                        buttons.add(
                                Panels.press(
                                        offers,
                                        words.name(at),
                                        Style.PRIMARY,
                                        WishDeeds.AIMED,
                                        aimed));
                    }
                    Map<String, String> anew = aiming(call, encounter, offered);
                    buttons.addAll(
                            toggles(
                                    call,
                                    words,
                                    offers,
                                    WishDeeds.AIM_ANEW,
                                    anew,
                                    ofTheBlow(words)));
                    return new Panel(
                            words.say("encounter.at-whom", Map.of("action", words.action(offered))),
                            List.of(said(call, words)),
                            buttons,
                            List.of());
                });
    }

    static List<Offered> attacks(Encounter encounter, RuleSystem rules) {
        return encounter.active().stream()
                .flatMap(active ->
                        encounter.offers(active.id(), rules).stream()
                                .filter(one -> one.legal() && one.targeting() == Targeting.FOE)
                                .filter(one ->
                                        rules.preview(active.body(), one.action()).attack()
                                                != null))
                .toList();
    }

    private static List<Panel.Press> toggles(
            Call call,
            FightWords words,
            Offers offers,
            String deed,
            Map<String, String> with,
            Collection<String> possible) {
        List<String> said = EncounterDeeds.circumstances(call);
        List<Panel.Press> buttons = new ArrayList<>();
        for (String one : rules(words).content().circumstances().keySet()) {
            if (said.contains(one) || possible.contains(one)) {
                boolean isSaid = said.contains(one);
                List<String> others = new ArrayList<>(said);
                if (isSaid) {
                    others.remove(one);
                } else {
                    others.add(one);
                }
                Map<String, String> anew = new HashMap<>(with);
                anew.put(EncounterDeeds.WITH, String.join(" ", others));
                buttons.add(
                        Panels.press(
                                offers,
                                (isSaid ? "✓ " : "") + words.words().name(one),
                                isSaid ? Style.GOOD : Style.PLAIN,
                                deed,
                                anew));
            }
        }
        return buttons;
    }

    /** What would change how whoever acts tries something. */
    private static Collection<String> ofTheTry(FightWords words, String attempt) {
        return words.encounter()
                .active()
                .map(active -> rules(words).circumstances(active.body(), attempt))
                .orElseGet(List::of);
    }

    /** What changes blows by itself. */
    private static Collection<String> ofTheBlow(FightWords words) {
        return rules(words).content().leaning().values().stream()
                .filter(one -> one.modifiers().stream().anyMatch(WishPanels::isAboutBlows))
                .map(Circumstance::id)
                .toList();
    }

    private static boolean isAboutBlows(Modifier modifier) {
        return modifier.target().equals(new Modifier.Target.Mine(Throw.ATTACK));
    }

    private static Map<String, String> weighing(Call call, Encounter encounter, String attempt) {
        Map<String, String> all = about(call, encounter);
        all.put(WishDeeds.ATTEMPT, attempt);
        all.put(EncounterDeeds.WITH, String.join(" ", EncounterDeeds.circumstances(call)));
        return all;
    }

    private static Map<String, String> aiming(Call call, Encounter encounter, Offered offered) {
        Map<String, String> all = about(call, encounter);
        all.put(DuelDeeds.ACTION, offered.action());
        all.put(EncounterDeeds.WITH, String.join(" ", EncounterDeeds.circumstances(call)));
        return all;
    }

    private static Map<String, String> about(Call call, Encounter encounter) {
        Map<String, String> all = Panels.which(encounter);
        all.put(WishDeeds.WORDS, call.arguments().text(WishDeeds.WORDS));
        return all;
    }

    private static String said(Call call, FightWords words) {
        return words.say("wish.quoted", Map.of("words", call.arguments().text(WishDeeds.WORDS)));
    }

    private static RuleSystem rules(FightWords words) {
        return words.words().pack().system();
    }
}
