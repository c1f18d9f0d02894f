package dev.korchma.bot.encounters;

import dev.korchma.bot.board.Offers;
import dev.korchma.bot.chat.Control;
import dev.korchma.bot.chat.Control.Style;
import dev.korchma.bot.chat.View;
import dev.korchma.game.encounter.Encounter;
import dev.korchma.game.encounter.Fighter;
import dev.korchma.game.encounter.Reactions;
import dev.korchma.game.encounter.Window;
import dev.korchma.game.encounter.Wish;
import dev.korchma.game.rules.RuleSystem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What waits for those who lead: a wish of whoever has the turn, and who is asked to react. */
final class PendingScreen {

    private final FightWords words;
    private final Offers offers;
    private final Encounter encounter;
    private final RuleSystem rules;
    private final FightLists lists;

    PendingScreen(FightWords words, Offers offers, FightLists lists) {
        this.words = words;
        this.offers = offers;
        this.lists = lists;
        this.encounter = words.encounter();
        this.rules = words.words().pack().system();
    }

    void draw(View.Builder view) {
        encounter
                .active()
                .ifPresent(active -> encounter.wish().ifPresent(wish -> wish(active, wish, view)));
        if (!encounter.windows().isEmpty()) {
            windows(view);
        }
    }

    private void wish(Fighter active, Wish wish, View.Builder view) {
        view.text(new WishWords(words.texts(), words.words()).forMaster(words.name(active), wish));
        view.controls(
                switch (wish) {
                    case Wish.Said _ -> undecided(wish);
                    case Wish.Weighed _ -> {
                        List<Control> buttons = new ArrayList<>();
                        buttons.add(button("wish.throw-for", Style.PLAIN, WishDeeds.TRY, which()));
                        buttons.addAll(undecided(wish));
                        yield buttons;
                    }
                    case Wish.Tried _ ->
                            List.of(
                                    answer("wish.works", Style.GOOD, wish, Wish.Answer.WORKS),
                                    answer("wish.fails", Style.DANGER, wish, Wish.Answer.FAILS));
                });
    }

    private List<Control> undecided(Wish wish) {
        List<Control> buttons = new ArrayList<>();
        if (!rules.checks().isEmpty()) {
            buttons.add(button("wish.check", Style.PRIMARY, WishDeeds.CHECK, about(wish)));
        }
        if (!WishPanels.attacks(encounter, rules).isEmpty()) {
            buttons.add(button("wish.attack", Style.PRIMARY, WishDeeds.ATTACK, about(wish)));
        }
        buttons.add(answer("wish.so-be-it", Style.GOOD, wish, Wish.Answer.GRANTED));
        if (!rules.play().fight().deed().isEmpty()) {
            buttons.add(answer("wish.for-free", Style.PLAIN, wish, Wish.Answer.FREE));
        }
        buttons.add(answer("wish.no", Style.PLAIN, wish, Wish.Answer.REFUSED));
        return buttons;
    }

    private Control answer(String key, Style style, Wish wish, Wish.Answer answer) {
        Map<String, String> all = about(wish);
        all.put(WishDeeds.HOW, answer.name());
        return button(key, style, WishDeeds.ANSWER, all);
    }

    private void windows(View.Builder view) {
        List<Control.Option> options = new ArrayList<>();
        for (Window window : encounter.windows()) {
            String who = words.name(encounter.known(window.who()));
            Reactions.answers(encounter, window, rules)
                    .forEach(one ->
                            options.add(
                                    new Control.Option(
                                            window.key() + " " + one.action(),
                                            who + ": " + WindowDrawer.answer(words, window, one),
                                            "")));
            options.add(
                    new Control.Option(
                            window.key(), words.say("reaction.lets-go", Map.of("name", who)), ""));
        }
        lists.add(
                "answers",
                words.say("reaction.who"),
                options,
                ReactionDeeds.ANSWER_FOR,
                which(),
                view);
        Map<String, String> asked = new HashMap<>(which());
        asked.put(
                ReactionDeeds.WINDOW,
                encounter.windows().stream().map(Window::key).collect(Collectors.joining(" ")));
        view.controls(List.of(button("reaction.nobody", Style.PLAIN, ReactionDeeds.NOBODY, asked)));
    }

    private Control button(String key, Style style, String deed, Map<String, String> with) {
        return offers.button(words.say(key), style, deed, with);
    }

    private Map<String, String> about(Wish wish) {
        Map<String, String> all = new HashMap<>(which());
        all.put(WishDeeds.WORDS, wish.words());
        return all;
    }

    private Map<String, String> which() {
        return Map.of(DuelDeeds.ENCOUNTER, encounter.id().value().toString());
    }
}
