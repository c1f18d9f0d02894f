package dev.korchma.game.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.korchma.game.character.Character;
import dev.korchma.game.character.CharacterEvent;
import dev.korchma.game.character.CharacterPassed;
import dev.korchma.game.character.WentToFight;
import dev.korchma.game.dice.ScriptedDice;
import dev.korchma.game.journal.Decision;
import dev.korchma.game.journal.DocumentId;
import dev.korchma.game.journal.Event;
import dev.korchma.game.journal.MemberId;
import dev.korchma.game.journal.Ruling;
import dev.korchma.game.rules.Build;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A fight of the game {@link Flurb} that Vika leads: Max and Liya have a hero each, snargs are what
 * they meet. Dice fall as written; each decision must throw exactly those it was given.
 */
final class LedScene {

    static final MemberId VIKA = new MemberId(new UUID(1, 9));
    static final MemberId MAX = new MemberId(new UUID(1, 1));
    static final MemberId LIYA = new MemberId(new UUID(1, 2));
    static final MemberId STRANGER = new MemberId(new UUID(1, 3));
    static final String SNARG = "snarg";

    private static final String PACK = "flurb-hash";
    private static final Build ZONKER = Flurb.build(4, 5, Flurb.ZONKER);
    private static final Build BITER = Flurb.build(0, 5, Flurb.FEATHER);

    private final DocumentId fight = new DocumentId(new UUID(2, 1));
    private final Map<DocumentId, Character> heroes = new LinkedHashMap<>();
    private final List<EncounterEvent> story = new ArrayList<>();
    private final List<Past> steps = new ArrayList<>();
    private @Nullable Encounter encounter;
    private long ids;

    LedScene() {
        this(ZONKER);
    }

    /**
     * @param ploo how Liya's hero is built
     */
    LedScene(Build ploo) {
        hero(1, MAX, "Umpf", ZONKER);
        hero(2, LIYA, "Ploo", ploo);
    }

    Character hero(long number, MemberId owner, String name) {
        return hero(number, owner, name, ZONKER);
    }

    private Character hero(long number, MemberId owner, String name, Build build) {
        DocumentId id = new DocumentId(new UUID(3, number));
        Character hero =
                new Character(id, owner, name, "flurb", PACK, Flurb.RULES.freshBody(build));
        heroes.put(id, hero);
        return hero;
    }

    void passes(MemberId from, MemberId to) {
        follow(new CharacterPassed(heroOf(from).id(), from, to));
    }

    Character heroOf(MemberId member) {
        return heroes.values().stream()
                .filter(hero -> hero.owner().equals(member))
                .findFirst()
                .orElseThrow();
    }

    void heroFightsElsewhere(MemberId member) {
        DocumentId hero = heroOf(member).id();
        follow(new WentToFight(hero, new DocumentId(new UUID(2, 2))));
    }

    Encounter encounter() {
        return Objects.requireNonNull(encounter);
    }

    /** Everything that happened in the fight. */
    List<EncounterEvent> story() {
        return List.copyOf(story);
    }

    Fighter fighter(MemberId member) {
        return encounter().ledBy(member).orElseThrow();
    }

    List<Fighter> snargs() {
        return encounter().fighters().stream().filter(one -> SNARG.equals(one.kind())).toList();
    }

    Fighter hidden() {
        return encounter().fighters().stream().filter(Fighter::hidden).findFirst().orElseThrow();
    }

    int plop(FighterId fighter) {
        return encounter().known(fighter).body().track(Flurb.PLOP);
    }

    FighterId active() {
        return encounter().active().orElseThrow().id();
    }

    String guard() {
        return encounter().guard();
    }

    /** As by the button under everything that is asked now. */
    EncounterCommand.NobodyReacts nobodyReacts() {
        return new EncounterCommand.NobodyReacts(
                encounter().windows().stream().map(Window::key).toList());
    }

    EncounterCommand.Enlist snargs(int count, boolean hidden) {
        List<Newcomer> all = new ArrayList<>();
        for (int one = 0; one < count; one++) {
            all.add(Newcomer.creature("", SNARG, BITER, hidden));
        }
        return new EncounterCommand.Enlist(all);
    }

    /** Both heroes, two snargs in sight and one hidden; not called out yet. */
    LedScene prepared() {
        happens(
                VIKA,
                new EncounterCommand.Prepare(
                        fight,
                        PACK,
                        "The bridge",
                        List.of(Newcomer.hero(heroOf(MAX)), Newcomer.hero(heroOf(LIYA)))));
        happens(VIKA, snargs(2, false));
        happens(VIKA, snargs(1, true));
        return this;
    }

    /** As prepared, called out, the order thrown: the snargs, Max, Liya. */
    LedScene begun(int snargs, int max, int liya) {
        prepared();
        happens(VIKA, new EncounterCommand.Call(), snargs);
        happens(MAX, new EncounterCommand.ThrowOrder(), max);
        happens(LIYA, new EncounterCommand.ThrowOrder(), liya);
        return this;
    }

    List<Event> happens(MemberId actor, EncounterCommand command, int... faces) {
        Decision decision = decide(actor, command, faces);
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        List<Event> events = ((Decision.Accepted) decision).events();
        events.forEach(this::follow);
        steps.add(new Past(steps.size() + 1, actor, events));
        return events;
    }

    /** Takes the last steps that still hold back. */
    EncounterCommand.TakeBack takingBack(int count) {
        List<Past> living = Past.living(steps);
        return new EncounterCommand.TakeBack(living.subList(living.size() - count, living.size()));
    }

    /** The same as somebody wants it who knows only what everybody saw. */
    EncounterCommand.TakeBack takingTheLastSeenBack() {
        List<Past> seen =
                Past.living(steps).stream().filter(step -> step.isSeen(encounter())).toList();
        return new EncounterCommand.TakeBack(List.of(seen.getLast()));
    }

    EncounterRefusal refused(MemberId actor, EncounterCommand command) {
        Decision decision = decide(actor, command);
        assertThat(decision).isInstanceOf(Decision.Refused.class);
        return (EncounterRefusal) ((Decision.Refused) decision).refusal();
    }

    private Decision decide(MemberId actor, EncounterCommand command, int... faces) {
        ScriptedDice dice = new ScriptedDice(faces);
        Decision decision =
                Encounters.decide(
                        new Documents(encounter, List.copyOf(heroes.values()), Set.of(VIKA)),
                        command,
                        Flurb.RULES,
                        new Ruling(
                                actor,
                                Instant.parse("2026-11-21T10:00:00Z"),
                                () -> new UUID(++ids << 32, ids),
                                dice));
        assertThat(dice.left()).as("dice that were never thrown").isZero();
        return decision;
    }

    private void follow(Event event) {
        switch (event) {
            case EncounterEvent fought -> {
                story.add(fought);
                encounter = Encounter.evolve(encounter, fought);
            }
            case CharacterEvent lived ->
                    heroes.computeIfPresent(
                            event.document(), (id, hero) -> Character.evolve(hero, lived));
            default -> throw new IllegalStateException("" + event);
        }
    }
}
