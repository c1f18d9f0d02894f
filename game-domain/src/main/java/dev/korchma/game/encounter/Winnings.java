package dev.korchma.game.encounter;

import dev.korchma.game.character.Character;
import dev.korchma.game.character.DailyGain;
import dev.korchma.game.character.ExperienceAwarded;
import dev.korchma.game.character.ExperienceGained;
import dev.korchma.game.journal.Event;
import dev.korchma.game.rules.RuleSystem;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the end of a fight brings to whom. */
final class Winnings {

    private Winnings() {}

    /** The end of a duel: its winner gains what the day still allows. */
    static List<Event> ofDuel(
            Encounter encounter,
            Outcome.Won won,
            Documents documents,
            RuleSystem rules,
            Instant now) {
        Fighter winner = encounter.known(won.winner());
        Fighter loser = encounter.known(won.loser());
        Optional<ExperienceGained> gained =
                documents
                        .character(winner.character())
                        .map(character ->
                                experience(character, winner, loser, encounter, rules, today(now)));
        List<Award> awards =
                gained
                        .map(gain ->
                                award(
                                        gain,
                                        winner,
                                        rules.worths().award(winner.body(), loser.body())))
                        .stream()
                        .toList();
        List<Event> events = new ArrayList<>();
        events.add(new EncounterEvent.Ended(encounter.id(), won, awards));
        gained.filter(gain -> gain.to() > gain.from()).ifPresent(events::add);
        return events;
    }

    private static LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }

    private static Award award(ExperienceGained gained, Fighter winner, long worth) {
        long amount = gained.to() - gained.from();
        return new Award(winner.id(), amount, gained.to(), amount < worth);
    }

    private static ExperienceGained experience(
            Character character,
            Fighter winner,
            Fighter loser,
            Encounter encounter,
            RuleSystem rules,
            LocalDate today) {
        DailyGain before = character.duelGain();
        long already = before != null && before.day().equals(today) ? before.amount() : 0;
        long left = Math.max(0, rules.worths().dailyAwardLimit(winner.body()) - already);
        long amount = Math.min(left, rules.worths().award(winner.body(), loser.body()));
        return new ExperienceGained(
                character.id(),
                encounter.id(),
                character.experience(),
                character.experience() + amount,
                before,
                new DailyGain(today, already + amount));
    }

    /** The heroes who stayed share what a fight that is led was worth, those who are down too. */
    static List<Event> shared(Encounter encounter, Documents documents, long experience) {
        List<Fighter> heroes =
                encounter.fighters().stream()
                        .filter(one -> one.isHero() && !one.side().equals(Sides.GONE))
                        .toList();
        long each = heroes.isEmpty() ? 0 : experience / heroes.size();
        List<Award> awards = new ArrayList<>();
        List<Event> events = new ArrayList<>();
        for (Fighter hero : heroes) {
            documents
                    .character(hero.character())
                    .filter(_ -> each > 0)
                    .ifPresent(character -> {
                        long total = character.experience() + each;
                        awards.add(new Award(hero.id(), each, total, false));
                        events.add(
                                new ExperienceAwarded(
                                        character.id(),
                                        encounter.id(),
                                        character.experience(),
                                        total));
                    });
        }
        events.addFirst(new EncounterEvent.Ended(encounter.id(), new Outcome.Closed(), awards));
        return events;
    }
}
