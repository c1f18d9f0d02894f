package dev.korchma.bot.lookup;

import dev.korchma.game.rules.Action;
import dev.korchma.game.rules.Item;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** A thing: what it changes on whoever carries it, and what can be done with it. */
record ItemCard(Card card, Amounts amounts) {

    void write(Item item) {
        Page page = card.page();
        Set<String> tags = new LinkedHashSet<>(item.tags());
        tags.addAll(item.gives());
        card.field(page.say("tags"), String.join(", ", page.tags(tags)));
        new ModifierWords(page, amounts).of(item.modifiers()).forEach(card::line);
        if (!item.strikes().isEmpty()) {
            var steps = new StepWords(page, amounts).joined(item.strikes());
            card.line(page.say("strikes", Map.of("what", steps)));
        }
        Map<String, String> told = new LinkedHashMap<>();
        for (Action action : page.rules().content().actions().values()) {
            if (item.id().equals(action.item())) {
                // One blow may be there several times, each paid in another way.
                told.putIfAbsent(
                        new ActionWords(page, amounts).told(action),
                        page.words().action(action.id(), item.id()));
                card.explain(StepWords.effects(action));
            }
        }
        told.forEach((does, name) -> card.line(name, does));
    }
}
