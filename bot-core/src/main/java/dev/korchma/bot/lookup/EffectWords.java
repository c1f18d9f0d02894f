package dev.korchma.bot.lookup;

import dev.korchma.game.rules.Effect;
import dev.korchma.game.rules.Effect.Lasting;
import dev.korchma.game.rules.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What an effect does to its bearer, how long, and what ends it. */
record EffectWords(Page page, Amounts amounts) {

    private static final String WHAT = "what";

    /** Everything, line by line; none for one that is told at the table alone. */
    List<String> lines(Effect effect) {
        List<String> lines = does(effect);
        lasts(effect, lines);
        named(lines, "effect.breaks", effect.breaks().stream().map(page::name).toList());
        named(lines, "effect.ends", effect.ends().stream().map(page::name).sorted().toList());
        return lines;
    }

    /** In short, for whoever reads of what leaves it; empty where its name says it all. */
    List<String> gist(Effect effect) {
        List<String> lines = does(effect);
        if (!lines.isEmpty()) {
            lasts(effect, lines);
        }
        return lines;
    }

    private List<String> does(Effect effect) {
        List<String> lines =
                new ArrayList<>(new ModifierWords(page, amounts).of(effect.modifiers()));
        named(lines, "counts-as", page.tags(effect.gives()));
        if (!effect.forbids().equals(When.NEVER)) {
            lines.add(forbidden(effect.forbids()));
        }
        if (effect.spares()) {
            lines.add(page.say("effect.spares"));
        }
        if (!effect.strikes().isEmpty()) {
            StepWords steps = new StepWords(page, amounts);
            lines.add(page.say("strikes", Map.of(WHAT, steps.joined(effect.strikes()))));
        }
        return lines;
    }

    private String forbidden(When forbids) {
        boolean isRest = forbids instanceof When.Not;
        When named = forbids instanceof When.Not(When part) ? part : forbids;
        return new WhenWords(page)
                .of(named)
                .map(text ->
                        page.say(isRest ? "effect.only" : "effect.forbids", Map.of(WHAT, text)))
                .orElseGet(() -> page.say("effect.forbids-some"));
    }

    private void lasts(Effect effect, List<String> lines) {
        switch (effect.lasting()) {
            case Lasting.Turns turns -> lines.add(turns(turns));
            case Lasting.Blow() -> lines.add(page.say("lasts-blow"));
            case Lasting.Open() -> {
                // It stays until something ends it.
            }
        }
        if (effect.uses() > 0) {
            lines.add(page.say("uses", Map.of("count", effect.uses())));
        }
        Effect.Resists resists = effect.resists();
        if (resists != null) {
            StepWords steps = new StepWords(page, amounts);
            lines.add(page.say("effect.resists", Map.of(WHAT, steps.trial(resists.trial()))));
        }
    }

    /** The end of the very turn in which it began counts and is no round more. */
    private String turns(Lasting.Turns turns) {
        boolean countsNow = turns.whose() == Effect.Whose.SOURCE && turns.edge() == Effect.Edge.END;
        return page.say(
                "lasts",
                Map.of(
                        "rounds", countsNow ? turns.count() - 1 : turns.count(),
                        "edge", page.say("edge", turns.edge()),
                        "whose", page.say("whose", turns.whose())));
    }

    private void named(List<String> lines, String key, List<String> names) {
        if (!names.isEmpty()) {
            lines.add(page.say(key, Map.of(WHAT, String.join(", ", names))));
        }
    }
}
