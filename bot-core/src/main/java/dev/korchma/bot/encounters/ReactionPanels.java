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
import dev.korchma.game.encounter.Stage;
import dev.korchma.game.rules.Offered;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What somebody is asked before they move away, or do something when it is not their turn. */
@Component
class ReactionPanels {

    private static final int LONGEST_LIST = 25;

    private final Panels panels;

    ReactionPanels(Panels panels) {
        this.panels = panels;
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
        moved.put(Choice.GUARD, call.arguments().text(Choice.GUARD));
        return Panels.press(offers, label, Style.PRIMARY, ReactionDeeds.MOVED, moved);
    }

    /** What somebody could do at once though it is not their turn. */
    Outcome freely(Call call, Encounter encounter, Fighter who) {
        FightWords words = panels.words(call, encounter.asSeen());
        List<Control.Option> options = options(words, encounter, who);
        if (options.isEmpty()) {
            return No.because("reaction.no.nothing");
        }
        return panels.open(
                call,
                encounter,
                offers ->
                        new Panel(
                                words.say("reaction.what"),
                                List.of(),
                                List.of(),
                                List.of(pick(words, offers, who, ReactionDeeds.REACT, options))));
    }

    /** For the panel of a fighter: what it could do out of turn; empty where nothing. */
    static Optional<Panel.Pick> forMaster(FightWords words, Offers offers, Fighter who) {
        Encounter encounter = words.encounter();
        if (!(encounter.stage() instanceof Stage.Running)) {
            return Optional.empty();
        }
        List<Control.Option> options = options(words, encounter, who);
        return options.isEmpty()
                ? Optional.empty()
                : Optional.of(pick(words, offers, who, ReactionDeeds.REACT_FOR, options));
    }

    private static Panel.Pick pick(
            FightWords words,
            Offers offers,
            Fighter who,
            String deed,
            List<Control.Option> options) {
        Map<String, String> about = Panels.which(words.encounter());
        about.put(EncounterDeeds.WHO, who.id().value());
        String label = words.say("reaction.list");
        return new Panel.Pick(offers.select(label, options, deed, about).token(), label, options);
    }

    private static List<Control.Option> options(
            FightWords words, Encounter encounter, Fighter who) {
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
        return options.stream().limit(LONGEST_LIST).toList();
    }
}
