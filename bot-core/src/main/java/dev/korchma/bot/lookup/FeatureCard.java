package dev.korchma.bot.lookup;

import dev.korchma.game.rules.Action;
import dev.korchma.game.rules.Feature;
import dev.korchma.game.rules.Option;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What somebody has for good: who has it from when on, and what it changes and lets one do. */
record FeatureCard(Card card, Amounts amounts) {

    void write(String id) {
        Page page = card.page();
        Set<String> owners = new LinkedHashSet<>();
        Feature feature = null;
        for (var choice : page.rules().content().choices().values()) {
            for (Option option : choice.options().values()) {
                for (Feature one : option.features()) {
                    if (one.id().equals(id)) {
                        feature = one;
                        owners.add(owner(option, one));
                    }
                }
            }
        }
        owners.remove(page.name(id));
        card.field(page.say("whose"), String.join("; ", owners));
        if (feature != null) {
            write(feature);
        }
    }

    /** "Rogue, level 5"; what somebody has from birth needs no level. */
    private String owner(Option option, Feature feature) {
        Page page = card.page();
        String name = page.name(option.id());
        return feature.level() == 1
                ? name
                : page.say("whose-at", Map.of("name", name, "level", feature.level()));
    }

    /** Of what the game tells in its own words, numbers would say no more. */
    private void write(Feature feature) {
        Page page = card.page();
        if (!page.isAbout(feature.id())) {
            new ModifierWords(page, amounts).of(feature.modifiers()).forEach(card::line);
            if (!feature.strikes().isEmpty()) {
                String steps = new StepWords(page, amounts).joined(feature.strikes());
                card.line(page.say("strikes", Map.of("what", steps)));
            }
        }
        String called = page.name(feature.id());
        feature.actions().forEach(id -> deed(id, called));
    }

    private void deed(String id, String called) {
        Page page = card.page();
        Action action = Objects.requireNonNull(page.rules().content().actions().get(id));
        String name = page.name(id);
        String does =
                page.words()
                        .hint(id)
                        .orElseGet(() -> new ActionWords(page, amounts).plainly(action));
        if (!does.isEmpty()) {
            card.line(name, does);
        } else if (!name.equals(called)) {
            card.line(name);
        }
        if (!page.isAbout(id)) {
            card.explain(StepWords.effects(action));
        }
    }
}
