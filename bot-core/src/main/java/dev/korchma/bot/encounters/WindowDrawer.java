package dev.korchma.bot.encounters;

import dev.korchma.bot.board.Choice;
import dev.korchma.bot.board.Drawer;
import dev.korchma.bot.board.Offers;
import dev.korchma.bot.board.ViewRow;
import dev.korchma.bot.chat.Control;
import dev.korchma.bot.chat.Control.Style;
import dev.korchma.bot.chat.Rich;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.lists.LongLists;
import dev.korchma.bot.text.Texts;
import dev.korchma.game.encounter.Blow;
import dev.korchma.game.encounter.Controller;
import dev.korchma.game.encounter.Encounter;
import dev.korchma.game.encounter.Fighter;
import dev.korchma.game.encounter.Reactions;
import dev.korchma.game.encounter.Window;
import dev.korchma.game.journal.MemberId;
import dev.korchma.game.rules.Offered;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The card of a player who is asked whether they react. It loses its buttons when it is answered.
 */
@Component
final class WindowDrawer implements Drawer {

    /** A list holds the rest. */
    private static final int MOST_BUTTONS = 9;

    private final Floor floor;
    private final Texts texts;

    WindowDrawer(Floor floor, Texts texts) {
        this.floor = floor;
        this.texts = texts;
    }

    @Override
    public String kind() {
        return DuelViews.WINDOW;
    }

    @Override
    public String late() {
        return DuelDeeds.LATE;
    }

    /** Its own key: others who answer meanwhile make no button of it come too late. */
    @Override
    public String guard(ViewRow row) {
        return open(row, floor.encounter(row))
                .map(window -> FightLists.guard(window.key(), LongLists.mark(window.key(), row)))
                .orElse("past");
    }

    @Override
    public boolean isLast(ViewRow row) {
        return open(row, floor.encounter(row)).isEmpty();
    }

    static Optional<Window> open(ViewRow row, Encounter encounter) {
        String key = row.subject().getOrDefault(ReactionDeeds.WINDOW, "");
        return encounter.windows().stream().filter(one -> one.key().equals(key)).findFirst();
    }

    @Override
    public View draw(ViewRow row, Offers offers) {
        Encounter encounter = floor.encounter(row);
        return open(row, encounter)
                .map(window -> asked(row, encounter, window, offers))
                .orElseGet(() ->
                        View.of(View.Tone.PLAIN)
                                .small(texts.rich(row.language(), "reaction.answered"))
                                .build());
    }

    private View asked(ViewRow row, Encounter encounter, Window window, Offers offers) {
        FightWords words = new FightWords(texts, floor.words(row, encounter), encounter);
        Fighter who = encounter.known(window.who());
        Map<String, Object> facts = new HashMap<>();
        facts.put("name", words.name(who));
        facts.put("about", words.name(encounter.known(window.about())));
        facts.put("player", player(row, who));
        Blow blow = encounter.blow().filter(one -> one.window().equals(window.key())).orElse(null);
        if (blow != null) {
            facts.put(
                    "action",
                    words.words().action(blow.stroke().use().action(), blow.stroke().item()));
            facts.put("total", blow.thrown().total());
        }
        View.Builder view =
                View.of(View.Tone.TURN)
                        .heading(
                                texts.rich(
                                        row.language(),
                                        blow == null ? "reaction.asks" : "reaction.asks-hit",
                                        facts));
        List<Offered> answers = Reactions.answers(encounter, window, words.words().pack().system());
        int onButtons = Math.min(answers.size(), MOST_BUTTONS);
        view.controls(buttons(words, window, answers.subList(0, onButtons), offers));
        Map<String, String> picked = answer(words, window);
        picked.put(Choice.PICK_AS, DuelDeeds.ACTION);
        new FightLists(words, LongLists.during(window.key(), row, offers, texts).alone())
                .add(
                        "answers",
                        words.say("reaction.list"),
                        answers.subList(onButtons, answers.size()).stream()
                                .map(one ->
                                        new Control.Option(
                                                one.action(), answer(words, window, one), ""))
                                .toList(),
                        ReactionDeeds.ANSWER,
                        picked,
                        view);
        return view.build();
    }

    private Rich player(ViewRow row, Fighter who) {
        return who.controller() instanceof Controller.Member(MemberId member)
                ? floor.mention(row.space(), member)
                : Rich.EMPTY;
    }

    private static List<Control> buttons(
            FightWords words, Window window, List<Offered> answers, Offers offers) {
        List<Control> buttons = new ArrayList<>();
        for (Offered one : answers) {
            Map<String, String> act = answer(words, window);
            act.put(DuelDeeds.ACTION, one.action());
            buttons.add(
                    offers.button(
                            answer(words, window, one), Style.PRIMARY, ReactionDeeds.ANSWER, act));
        }
        buttons.add(
                offers.button(
                        words.say("reaction.let-go"),
                        Style.PLAIN,
                        ReactionDeeds.ANSWER,
                        answer(words, window)));
        return buttons;
    }

    /** "Longsword → Goblin", or "Shield" for what is aimed at nobody. */
    static String answer(FightWords words, Window window, Offered offered) {
        return offered.targeting().isChosen()
                ? words.action(offered)
                        + " → "
                        + words.name(words.encounter().known(window.about()))
                : words.action(offered);
    }

    private static Map<String, String> answer(FightWords words, Window window) {
        Map<String, String> all = new HashMap<>(Panels.which(words.encounter()));
        all.put(ReactionDeeds.WINDOW, window.key());
        return all;
    }
}
