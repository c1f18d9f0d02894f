package dev.korchma.game.encounter;

import dev.korchma.game.character.CameBack;
import dev.korchma.game.character.Character;
import dev.korchma.game.character.WentToFight;
import dev.korchma.game.journal.Event;
import dev.korchma.game.rules.Body;
import dev.korchma.game.rules.Result;
import dev.korchma.game.rules.RuleSystem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Heroes go to a fight that is led with their own bodies and come back with what is left of them.
 */
final class Travels {

    private Travels() {}

    /** Everybody comes as they are at that moment, which may be later than they were invited. */
    static List<Event> toTheFight(Encounter encounter, Documents documents, RuleSystem rules) {
        List<Event> events = new ArrayList<>();
        for (Fighter one : encounter.fighters()) {
            documents
                    .character(one.character())
                    .ifPresent(hero -> events.addAll(goes(encounter, one, hero, rules)));
        }
        return events;
    }

    static List<Event> goes(Encounter encounter, Fighter one, Character hero, RuleSystem rules) {
        List<Event> events = new ArrayList<>();
        Body asIs = asSurprised(one, hero.bodyBy(rules), rules);
        if (!asIs.equals(one.body())) {
            events.add(new EncounterEvent.CameAsIs(encounter.id(), one.id(), one.body(), asIs));
        }
        events.add(new WentToFight(hero.id(), encounter.id()));
        return events;
    }

    /** Whoever was marked as taken by surprise is so, however else they come. */
    private static Body asSurprised(Fighter one, Body asIs, RuleSystem rules) {
        String surprise = rules.play().fight().surprise();
        if (surprise.isEmpty() || !one.body().has(surprise) || asIs.has(surprise)) {
            return asIs;
        }
        String key = RuleSystem.ALONE;
        Body marked = asIs;
        for (Result result : rules.decree(Map.of(key, asIs)).impose(key, surprise, "")) {
            marked = rules.apply(marked, result);
        }
        return marked;
    }

    /** Empty for whoever left before, or never went. */
    static Optional<Event> back(
            Encounter encounter, Fighter one, Documents documents, RuleSystem rules) {
        return documents
                .character(one.character())
                .filter(_ -> !one.side().equals(Sides.GONE))
                .filter(hero -> encounter.id().equals(hero.fighting()))
                .map(hero ->
                        new CameBack(
                                hero.id(),
                                encounter.id(),
                                hero.body(),
                                rules.afterTheFight(one.body())));
    }
}
