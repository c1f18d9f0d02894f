package dev.korchma.game.encounter;

import static dev.korchma.game.encounter.Encounters.no;

import dev.korchma.game.character.Character;
import dev.korchma.game.journal.Decision;
import dev.korchma.game.journal.Event;
import dev.korchma.game.journal.MemberId;
import dev.korchma.game.journal.Ruling;
import dev.korchma.game.rules.RuleSystem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A fight that has not begun follows which heroes the players play. */
final class Following {

    private final Documents documents;
    private final Encounter encounter;
    private final MemberId player;
    private final RuleSystem rules;
    private final Ruling ruling;

    private Following(Documents documents, MemberId player, RuleSystem rules, Ruling ruling) {
        this.documents = documents;
        this.encounter = documents.there();
        this.player = player;
        this.rules = rules;
        this.ruling = ruling;
    }

    static Decision decide(
            Documents documents,
            MemberId player,
            @Nullable Newcomer hero,
            RuleSystem rules,
            Ruling ruling) {
        return switch (documents.encounter()) {
            case null -> no(new EncounterRefusal.NoSuchEncounter());
            case Encounter encounter when !encounter.isLed() ->
                    no(new EncounterRefusal.NotLeading());
            case Encounter encounter -> {
                Following following = new Following(documents, player, rules, ruling);
                yield switch (encounter.stage()) {
                    case Stage.Prepared _ -> following.inPlaceOfTheOther(hero);
                    case Stage.Gathering _ -> following.besideTheOthers(hero);
                    case Stage.Proposed _, Stage.Running _, Stage.Paused _, Stage.Over _ ->
                            no(new EncounterRefusal.AlreadyBegun());
                };
            }
        };
    }

    /** Nobody knows of it yet: whoever is not played any more was never there. */
    private Decision inPlaceOfTheOther(@Nullable Newcomer hero) {
        if (hero != null && isSentAway(hero)) {
            return no(new EncounterRefusal.NothingToCorrect());
        }
        List<Event> events = new ArrayList<>();
        Encounter after = encounter;
        for (Fighter one : theirs()) {
            if (hero == null || !isOf(one, hero)) {
                EncounterEvent left =
                        new EncounterEvent.Left(
                                encounter.id(), one.id(), EncounterEvent.Leaving.NOT_PLAYED, false);
                events.add(left);
                after = Encounter.evolve(after, left);
            }
        }
        events.addAll(hero == null ? List.of() : comes(hero, after));
        return events.isEmpty()
                ? no(new EncounterRefusal.NothingToCorrect())
                : new Decision.Accepted(events);
    }

    private List<Event> comes(Newcomer hero, Encounter now) {
        Optional<Fighter> there =
                now.fighters().stream().filter(one -> isOf(one, hero)).findFirst();
        if (there.isPresent()) {
            return handedOver(there.get(), hero.controller());
        }
        Documents then = new Documents(now, documents.characters(), documents.masters());
        return new Company(then, rules, ruling).enlist(List.of(hero))
                        instanceof Decision.Accepted(List<Event> joined)
                ? joined
                : List.of();
    }

    /** A hero may have passed to another player; in the masters' hands it stays. */
    private List<Event> handedOver(Fighter one, Controller to) {
        return one.controller() instanceof Controller.Member && !one.controller().equals(to)
                ? List.of(
                        new EncounterEvent.HandedOver(
                                encounter.id(), one.id(), one.controller(), to, false))
                : List.of();
    }

    /** Who was called out stays; whoever has nobody in it yet is called besides. */
    private Decision besideTheOthers(@Nullable Newcomer hero) {
        return hero == null || isSentAway(hero) || !theirs().isEmpty()
                ? no(new EncounterRefusal.NothingToCorrect())
                : new Company(documents, rules, ruling).enlist(List.of(hero));
    }

    private List<Fighter> theirs() {
        return encounter.fighters().stream()
                .filter(one -> !one.side().equals(Sides.GONE))
                .filter(one ->
                        documents
                                .character(one.character())
                                .map(Character::owner)
                                .filter(player::equals)
                                .isPresent())
                .toList();
    }

    private boolean isSentAway(Newcomer newcomer) {
        Character hero = newcomer.hero();
        return hero != null
                && (encounter.sentAway().contains(hero.id())
                        || encounter.fighters().stream()
                                .filter(one -> one.side().equals(Sides.GONE))
                                .anyMatch(one -> isOf(one, newcomer)));
    }

    private static boolean isOf(Fighter one, Newcomer newcomer) {
        Character hero = newcomer.hero();
        return hero != null && hero.id().equals(one.character());
    }
}
