package dev.korchma.bot.encounters;

import dev.korchma.bot.board.Choice;
import dev.korchma.bot.board.Offers;
import dev.korchma.bot.chat.Control;
import dev.korchma.bot.chat.Control.Style;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.No;
import dev.korchma.bot.store.Outcome;
import dev.korchma.game.encounter.Encounter;
import dev.korchma.game.encounter.Fighter;
import dev.korchma.game.encounter.FighterId;
import dev.korchma.game.encounter.Reactions;
import dev.korchma.game.rules.Offered;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What somebody is asked before they move away, or do something when it is not their turn. */
@Component
class ReactionPanels {

    private final Panels panels;
    private final ListPanel list;

    ReactionPanels(Panels panels, ListPanel list) {
        this.panels = panels;
        this.list = list;
    }

    /** From whom: those everybody sees who could answer it. */
    Outcome moveAway(Call call, Encounter encounter, Fighter mover) {
        FightWords words = panels.words(call, encounter.asSeen());
        List<Fighter> near =
                Reactions.toLeaving(encounter, mover.id(), words.words().pack().system());
        if (near.isEmpty()) {
            return No.because("reaction.no.way-is-free");
        }
        return panels.open(
                call,
                encounter,
                offers -> {
                    List<Panel.Press> buttons = new ArrayList<>();
                    near.forEach(one ->
                            buttons.add(
                                    from(call, words, offers, one.id().value(), words.name(one))));
                    if (near.size() > 1) {
                        String all = words.say("reaction.from-all");
                        buttons.add(from(call, words, offers, ReactionDeeds.EVERYBODY, all));
                    }
                    return new Panel(
                            words.say("reaction.from-whom"),
                            List.of(words.say("reaction.from-whom-why")),
                            buttons,
                            List.of());
                });
    }

    private static Panel.Press from(
            Call call, FightWords words, Offers offers, String whom, String label) {
        Map<String, String> moved = Panels.which(words.encounter());
        moved.put(EncounterDeeds.WHO, whom);
        moved.put(Choice.GUARD, EncounterDeeds.guard(call));
        return Panels.press(offers, label, Style.PRIMARY, ReactionDeeds.MOVED, moved);
    }

    /** What somebody could do at once though it is not their turn. */
    Outcome freely(Call call, Encounter encounter, Fighter who) {
        FightWords words = panels.words(call, encounter.asSeen());
        return options(words, encounter, who).isEmpty()
                ? No.because("reaction.no.nothing")
                : list.open(
                        call,
                        encounter,
                        ListPanel.What.REACTIONS,
                        Map.of(EncounterDeeds.WHO, who.id().value()));
    }

    /** Each thing somebody could do out of turn, and to whom. */
    static List<Control.Option> options(FightWords words, Encounter encounter, Fighter who) {
        List<Control.Option> options = new ArrayList<>();
        for (Offered one : Reactions.freely(encounter, who, words.words().pack().system())) {
            if (!one.targeting().isChosen()) {
                options.add(new Control.Option(one.action(), words.action(one), ""));
                continue;
            }
            for (String target : one.targets()) {
                Fighter at = encounter.known(new FighterId(target));
                options.add(
                        new Control.Option(
                                one.action() + " " + target,
                                words.action(one) + " → " + words.name(at),
                                ""));
            }
        }
        return options;
    }
}
