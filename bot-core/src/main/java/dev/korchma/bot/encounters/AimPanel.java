package dev.korchma.bot.encounters;

import dev.korchma.bot.board.Choice;
import dev.korchma.bot.board.Offers;
import dev.korchma.bot.chat.Control.Style;
import dev.korchma.bot.command.Call;
import dev.korchma.game.encounter.Aimed;
import dev.korchma.game.encounter.Encounter;
import dev.korchma.game.encounter.Fighter;
import dev.korchma.game.encounter.FighterId;
import dev.korchma.game.rules.Offered;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * At whom, what is so this once, and what pays for it. At one it is said by one tap; several are
 * chosen one after the other, and one more tap lets it happen.
 */
@Component
class AimPanel {

    private final Panels panels;

    AimPanel(Panels panels) {
        this.panels = panels;
    }

    /**
     * Asks whoever decides for a fighter.
     *
     * @param encounter as those who are asked may see it
     * @param guard the moment the answer is for
     */
    Panel ask(Call call, Encounter encounter, FighterId actor, Offered offered, String guard) {
        FightWords words = panels.words(call, encounter);
        Aim aim = Aim.of(call, guard, words, actor, offered);
        return panels.open(
                call,
                encounter,
                offers -> new Panel(aim.question(), aim.lines(), aim.buttons(offers), List.of()));
    }

    /** What is left of the question. */
    Panel answered(Call call, Encounter encounter) {
        FightWords words = panels.words(call, encounter.asSeen());
        List<String> names =
                EncounterDeeds.targets(call).stream()
                        .flatMap(who -> encounter.fighter(who).stream())
                        .map(words::name)
                        .toList();
        return new Panel(
                names.isEmpty()
                        ? words.words().action(call.arguments().text(DuelDeeds.ACTION), null)
                        : "→ " + BlowWords.targets(names),
                List.of(),
                List.of(),
                List.of());
    }

    /**
     * One question as far as it has been answered.
     *
     * @param offered paid as was chosen
     */
    private record Aim(
            Call call,
            String guard,
            FightWords words,
            Aimed aimed,
            Offered offered,
            List<String> chosen,
            List<String> said) {

        static Aim of(Call call, String guard, FightWords words, FighterId actor, Offered offered) {
            Offered paid = offered.paidBy(EncounterDeeds.paid(call)).orElse(offered);
            List<String> chosen = EncounterDeeds.chosenSoFar(call);
            return new Aim(
                    call,
                    guard,
                    words,
                    Aimed.in(words.encounter(), actor, paid, words.words().pack().system()),
                    paid,
                    chosen.stream().filter(paid.targets()::contains).limit(paid.most()).toList(),
                    EncounterDeeds.circumstances(call));
        }

        private boolean isAtSeveral() {
            return offered.most() > 1 && offered.targets().size() > 1;
        }

        String question() {
            return words.say(
                    offered.targeting().isChosen() ? "encounter.at-whom" : "encounter.aim.how",
                    Map.of("action", words.action(offered)));
        }

        /** Something happened between the question and its answer. */
        private boolean isAskedAgain() {
            return call.arguments().find(EncounterDeeds.TARGET).isPresent()
                    && !guard.equals(EncounterDeeds.guard(call));
        }

        List<String> lines() {
            List<String> lines = new ArrayList<>();
            if (isAskedAgain()) {
                lines.add(words.say("encounter.aim.meanwhile"));
            }
            if (chosen.isEmpty()) {
                words.words().about(offered.action()).ifPresent(lines::add);
            }
            lines.addAll(several());
            return lines;
        }

        private List<String> several() {
            if (!isAtSeveral()) {
                return List.of();
            }
            if (chosen.isEmpty()) {
                String key = offered.repeats() ? "encounter.aim.shares" : "encounter.aim.several";
                return List.of(words.say(key, Map.of("most", offered.most())));
            }
            return List.of(
                    words.say(
                            "encounter.aim.chosen",
                            Map.of(
                                    "names",
                                    BlowWords.targets(chosen.stream().map(this::name).toList()),
                                    "count",
                                    chosen.size(),
                                    "most",
                                    offered.most())));
        }

        private String name(String target) {
            return words.name(fighter(target));
        }

        private Fighter fighter(String target) {
            return words.encounter().known(new FighterId(target));
        }

        List<Panel.Press> buttons(Offers offers) {
            List<Panel.Press> buttons = new ArrayList<>();
            if (!offered.targeting().isChosen()) {
                buttons.add(now(offers));
            } else if (isAtSeveral()) {
                severalTargets(offers, buttons);
            } else {
                offered.targets()
                        .forEach(one ->
                                buttons.add(
                                        Panels.press(
                                                offers,
                                                looks(one),
                                                Style.PRIMARY,
                                                EncounterDeeds.AIMED,
                                                aim(EncounterDeeds.TARGET, List.of(one), said))));
            }
            ways(offers, buttons);
            if (words.encounter().isLed() && offered.targeting().isChosen()) {
                circumstances(offers, buttons);
            }
            return buttons;
        }

        /** "Goblin — unhurt, “on fire” · advantage: prone". */
        private String looks(String target) {
            Fighter one = fighter(target);
            String label = one.label() == null ? "" : ", " + words.label(one.label());
            String why = why(one);
            return words.name(one)
                    + " — "
                    + words.standing(one)
                    + label
                    + (why.isEmpty() ? "" : " · " + why);
        }

        private String why(Fighter target) {
            return LeaningWords.of(aimed.leanings(target.id(), said), words.words());
        }

        private void severalTargets(Offers offers, List<Panel.Press> buttons) {
            boolean full = chosen.size() >= offered.most();
            for (String target : offered.targets()) {
                int times = Collections.frequency(chosen, target);
                if (full && (times == 0 || offered.repeats())) {
                    continue;
                }
                String mark = times == 0 ? "" : times == 1 ? "✓ " : "✓×" + times + " ";
                buttons.add(
                        Panels.press(
                                offers,
                                mark + looks(target),
                                times == 0 ? Style.PRIMARY : Style.GOOD,
                                EncounterDeeds.AIM_ANEW,
                                aim(EncounterDeeds.CHOSEN, after(target, times), said)));
            }
            if (!chosen.isEmpty()) {
                buttons.add(now(offers));
                buttons.add(
                        Panels.press(
                                offers,
                                words.say("encounter.aim.anew"),
                                Style.PLAIN,
                                EncounterDeeds.AIM_ANEW,
                                aim(EncounterDeeds.CHOSEN, List.of(), said)));
            }
        }

        /** One more tap lets it happen. */
        private Panel.Press now(Offers offers) {
            return Panels.press(
                    offers,
                    words.say("encounter.aim.now", Map.of("action", words.action(offered))),
                    Style.GOOD,
                    EncounterDeeds.AIMED,
                    aim(EncounterDeeds.TARGET, chosen, said));
        }

        /** By which rank it is paid, where there are several. */
        private void ways(Offers offers, List<Panel.Press> buttons) {
            for (Offered.Way way :
                    offered.ways().size() < 2 ? List.<Offered.Way>of() : offered.ways()) {
                boolean isChosen = way.track().equals(offered.track());
                Map<String, String> other = aim(EncounterDeeds.CHOSEN, chosen, said);
                other.put(EncounterDeeds.PAID, way.track());
                buttons.add(
                        Panels.press(
                                offers,
                                (isChosen ? "✓ " : "")
                                        + words.say(
                                                "encounter.aim.way",
                                                Map.of(
                                                        "rank", words.words().rank(way.track()),
                                                        "left", way.left())),
                                isChosen ? Style.GOOD : Style.PLAIN,
                                EncounterDeeds.AIM_ANEW,
                                other));
            }
        }

        /** Whoever may be hit once only is let go by a second tap. */
        private List<String> after(String target, int times) {
            List<String> all = new ArrayList<>(chosen);
            if (times > 0 && !offered.repeats()) {
                all.remove(target);
            } else {
                all.add(target);
            }
            return all;
        }

        private void circumstances(Offers offers, List<Panel.Press> buttons) {
            for (String one : aimed.circumstances(said)) {
                List<String> others = new ArrayList<>(said);
                boolean isSaid = others.remove(one);
                if (!isSaid) {
                    others.add(one);
                }
                buttons.add(
                        Panels.press(
                                offers,
                                (isSaid ? "✓ " : "") + words.words().name(one),
                                isSaid ? Style.GOOD : Style.PLAIN,
                                EncounterDeeds.AIM_ANEW,
                                aim(EncounterDeeds.CHOSEN, chosen, others)));
            }
        }

        private Map<String, String> aim(String what, List<String> whom, List<String> so) {
            Map<String, String> aim = Panels.which(words.encounter());
            aim.put(DuelDeeds.ACTION, offered.action());
            aim.put(EncounterDeeds.WITH, String.join(" ", so));
            aim.put(EncounterDeeds.PAID, offered.track());
            aim.put(what, String.join(" ", whom));
            aim.put(Choice.GUARD, guard);
            call.arguments()
                    .find(EncounterDeeds.WHO)
                    .ifPresent(who -> aim.put(EncounterDeeds.WHO, who));
            return aim;
        }
    }
}
