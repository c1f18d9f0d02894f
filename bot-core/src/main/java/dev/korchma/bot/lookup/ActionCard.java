package dev.korchma.bot.lookup;

import dev.korchma.game.rules.Action;
import java.util.ArrayList;
import java.util.List;

/** What somebody can do: what it takes, whom it reaches, what it does and how it grows. */
record ActionCard(Card card, Amounts amounts) {

    /** More become one paragraph. */
    private static final int MOST_LINES = 8;

    void write(Action action) {
        Page page = card.page();
        List<String> tags = new ArrayList<>(action.tags());
        // What kind of thing it is stands below its name already.
        tags.removeAll(page.words().pack().library().shelves().keySet());
        Amounts used = amounts.in(action);
        ActionWords words = new ActionWords(page, used);
        card.field(page.say("price"), words.price(action));
        card.field(page.say("aim"), words.aim(action));
        card.field(page.say("tags"), String.join(", ", page.tags(tags)));
        boolean isTold = page.isAbout(action.id());
        var lines = new StepWords(page, used, isTold).lines(action);
        if (lines.size() > MOST_LINES) {
            card.line(String.join("; ", lines));
        } else {
            lines.forEach(card::line);
        }
        if (lines.isEmpty() && !isTold) {
            card.line(page.say("told-at-table"));
        }
        new Scaling(page, action).line().ifPresent(card::line);
        card.explain(StepWords.effects(action));
    }
}
