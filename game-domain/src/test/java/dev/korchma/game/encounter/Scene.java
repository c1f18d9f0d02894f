package dev.korchma.game.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.korchma.game.character.Character;
import dev.korchma.game.character.CharacterEvent;
import dev.korchma.game.dice.ScriptedDice;
import dev.korchma.game.journal.Decision;
import dev.korchma.game.journal.DocumentId;
import dev.korchma.game.journal.Event;
import dev.korchma.game.journal.MemberId;
import dev.korchma.game.journal.Ruling;
import dev.korchma.game.rules.Build;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A scene of the game {@link Flurb}: heroes who last, and one encounter after the other. Dice fall
 * as written; each decision must throw exactly those it was given.
 */
final class Scene {

    static final MemberId MAX = new MemberId(new UUID(1, 1));
    static final MemberId LIYA = new MemberId(new UUID(1, 2));
    static final MemberId STRANGER = new MemberId(new UUID(1, 3));
    static final FighterId FIRST = new FighterId("a");
    static final FighterId SECOND = new FighterId("b");

    private static final String PACK = "flurb-hash";

    private final Map<DocumentId, Character> heroes = new LinkedHashMap<>();
    private final DocumentId max;
    private final DocumentId liya;
    private DocumentId duel = new DocumentId(new UUID(2, 1));
    private @Nullable Encounter encounter;
    private Instant now = Instant.parse("2026-11-21T10:00:00Z");

    Scene(Build ofMax, Build ofLiya) {
        max = hero(1, MAX, "Umpf", ofMax);
        liya = hero(2, LIYA, "Ploo", ofLiya);
    }

    private DocumentId hero(long number, MemberId owner, String name, Build build) {
        DocumentId id = new DocumentId(new UUID(3, number));
        heroes.put(id, new Character(id, owner, name, "flurb", PACK, Flurb.RULES.freshBody(build)));
        return id;
    }

    Character max() {
        return hero(max);
    }

    Character liya() {
        return hero(liya);
    }

    private Character hero(DocumentId id) {
        return Objects.requireNonNull(heroes.get(id));
    }

    Encounter encounter() {
        return Objects.requireNonNull(encounter);
    }

    int plop(FighterId fighter) {
        return encounter().known(fighter).body().track(Flurb.PLOP);
    }

    FighterId active() {
        return encounter().active().orElseThrow().id();
    }

    Scene pass(Duration time) {
        now = now.plus(time);
        return this;
    }

    /** Another encounter, of which nothing is there yet. */
    Scene another() {
        duel = new DocumentId(new UUID(2, duel.value().getLeastSignificantBits() + 1));
        encounter = null;
        return this;
    }

    EncounterCommand proposal() {
        return new EncounterCommand.ProposeDuel(
                duel, max(), LIYA, liya(), now.plus(Duration.ofMinutes(10)));
    }

    EncounterCommand acceptance() {
        return new EncounterCommand.AcceptDuel(max(), liya());
    }

    EncounterCommand againstComputer(Build build) {
        return new EncounterCommand.FightComputer(duel, max(), "Blorb", build);
    }

    EncounterCommand blow(String action) {
        return new EncounterCommand.Act(encounter().guard(), action, null);
    }

    /** A duel that was proposed and taken up, its order thrown with these faces. */
    Scene begun(int... faces) {
        happens(MAX, proposal());
        happens(LIYA, acceptance(), faces);
        return this;
    }

    /** Carries a command out that must be possible. */
    List<Event> happens(MemberId actor, EncounterCommand command, int... faces) {
        Decision decision = decide(actor, command, faces);
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        List<Event> events = ((Decision.Accepted) decision).events();
        events.forEach(this::follow);
        return events;
    }

    /** Why a command is not possible. */
    EncounterRefusal refused(MemberId actor, EncounterCommand command) {
        Decision decision = decide(actor, command);
        assertThat(decision).isInstanceOf(Decision.Refused.class);
        return (EncounterRefusal) ((Decision.Refused) decision).refusal();
    }

    private Decision decide(MemberId actor, EncounterCommand command, int... faces) {
        ScriptedDice dice = new ScriptedDice(faces);
        Decision decision =
                Encounters.decide(
                        new Documents(encounter, List.copyOf(heroes.values())),
                        command,
                        Flurb.RULES,
                        new Ruling(actor, now, UUID::randomUUID, dice));
        assertThat(dice.left()).as("dice that were never thrown").isZero();
        return decision;
    }

    private void follow(Event event) {
        switch (event) {
            case EncounterEvent fought -> encounter = Encounter.evolve(encounter, fought);
            case CharacterEvent lived ->
                    heroes.computeIfPresent(
                            event.document(), (id, hero) -> Character.evolve(hero, lived));
            default -> throw new IllegalStateException("" + event);
        }
    }
}
