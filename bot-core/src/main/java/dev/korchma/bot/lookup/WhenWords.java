package dev.korchma.bot.lookup;

import dev.korchma.game.rules.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Conditions in words, as far as the game has words for their tags. */
record WhenWords(Page page) {

    /** Empty where a tag has no word; the empty text for what is always so. */
    Optional<String> of(When when) {
        return switch (when) {
            case When.Has(String tag) -> page.tag(tag);
            case When.All(List<When> parts) -> joined(parts, "and");
            case When.Any(List<When> parts) -> joined(parts, "or");
            case When.Not(When part) ->
                    of(part).map(text -> page.say("when.not", Map.of("what", text)));
        };
    }

    private Optional<String> joined(List<When> parts, String key) {
        List<String> texts = new ArrayList<>();
        for (When part : parts) {
            Optional<String> text = of(part);
            if (text.isEmpty()) {
                return Optional.empty();
            }
            texts.add(text.get());
        }
        return Optional.of(String.join(" " + page.say("when." + key) + " ", texts));
    }

    /** After what is only so in some cases: " (fire)". */
    String behind(When when) {
        return of(when).map(text -> text.isEmpty() ? "" : " (" + text + ")")
                .orElseGet(() -> " (" + page.say("when.unnamed") + ")");
    }
}
