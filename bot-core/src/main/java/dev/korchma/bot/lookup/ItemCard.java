package dev.korchma.bot.lookup;

import dev.korchma.game.dice.Formula;
import dev.korchma.game.rules.Action;
import dev.korchma.game.rules.Amount;
import dev.korchma.game.rules.Item;
import dev.korchma.game.rules.Modifier;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A thing: what it changes on whoever carries it, and what can be done with it. */
record ItemCard(Card card, Amounts amounts) {

    private static final Modifier.Change ONE_MORE =
            new Modifier.Change.Add(new Amount(List.of(new Amount.Term("", Formula.of("1")))));

    void write(Item item) {
        Page page = card.page();
        Set<String> tags = new LinkedHashSet<>(item.tags());
        tags.addAll(item.gives());
        card.field(page.say("tags"), String.join(", ", page.tags(tags)));
        ModifierWords words = new ModifierWords(page, amounts);
        List<Modifier> changes =
                item.modifiers().stream().filter(one -> !isItself(one, page)).toList();
        (page.isAbout(item.id()) ? words.plainly(changes) : words.of(changes)).forEach(card::line);
        if (!item.strikes().isEmpty()) {
            var steps = new StepWords(page, amounts).joined(item.strikes());
            card.line(page.say("strikes", Map.of("what", steps)));
        }
        Map<String, String> told = new LinkedHashMap<>();
        Set<String> bare = new LinkedHashSet<>();
        for (Action action : page.rules().content().actions().values()) {
            if (item.id().equals(action.item())) {
                // One blow may be there several times, each paid in another way.
                String name = page.words().action(action.id(), item.id());
                String does = new ActionWords(page, amounts).plainly(action);
                if (does.isEmpty()) {
                    bare.add(name);
                } else {
                    told.putIfAbsent(does, name);
                }
                card.explain(StepWords.effects(action));
            }
        }
        told.forEach((does, name) -> card.line(name, does));
        card.field(page.say("also"), String.join(", ", bare));
    }

    /** One more of what is used up by its name: a bottle. */
    private static boolean isItself(Modifier modifier, Page page) {
        return modifier.target() instanceof Modifier.Target.Value(String id)
                && page.rules().numbers().trackOfMax(id) != null
                && modifier.change().equals(ONE_MORE);
    }
}
