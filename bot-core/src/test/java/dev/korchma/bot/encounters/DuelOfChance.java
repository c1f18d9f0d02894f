package dev.korchma.bot.encounters;

import dev.korchma.bot.rulebooks.Pack;
import dev.korchma.game.character.Character;
import dev.korchma.game.character.CharacterEvent;
import dev.korchma.game.character.CharacterMade;
import dev.korchma.game.character.CharacterPassed;
import dev.korchma.game.dice.Dice;
import dev.korchma.game.encounter.Documents;
import dev.korchma.game.encounter.Encounter;
import dev.korchma.game.encounter.EncounterCommand;
import dev.korchma.game.encounter.EncounterEvent;
import dev.korchma.game.encounter.EncounterRefusal;
import dev.korchma.game.encounter.Encounters;
import dev.korchma.game.encounter.FighterId;
import dev.korchma.game.journal.Decision;
import dev.korchma.game.journal.DocumentId;
import dev.korchma.game.journal.Event;
import dev.korchma.game.journal.MemberId;
import dev.korchma.game.journal.Ruling;
import dev.korchma.game.rules.ReadyHero;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A duel in which everybody, strangers included, does legal and illegal things by chance. */
final class DuelOfChance {

    static final MemberId ONE = new MemberId(new UUID(1, 1));
    static final MemberId OTHER = new MemberId(new UUID(1, 2));
    static final MemberId STRANGER = new MemberId(new UUID(1, 3));

    /** What somebody tried and what came of it, with the state before. */
    record Tried(
            MemberId actor,
            EncounterCommand command,
            @Nullable Encounter before,
            Decision decision,
            Decision again) {}

    final List<Event> events = new ArrayList<>();
    final List<Tried> tries = new ArrayList<>();
    final List<Class<? extends EncounterRefusal>> refusals = new ArrayList<>();

    private final Pack pack;
    private final Random chance;
    private final List<ReadyHero> heroes;
    private final DocumentId id = new DocumentId(new UUID(2, 1));
    private Instant now = Instant.parse("2026-11-21T10:00:00Z");
    private Character one;
    private Character other;
    private @Nullable Encounter encounter;

    DuelOfChance(Pack pack, long seed) {
        this.pack = pack;
        this.chance = new Random(seed);
        this.heroes = List.copyOf(pack.system().content().heroes().values());
        this.one = hero(ONE, 11);
        this.other = passed(hero(STRANGER, 12), OTHER);
    }

    @Nullable Encounter encounter() {
        return encounter;
    }

    List<Character> characters() {
        return List.of(one, other);
    }

    DuelOfChance play(int commands) {
        for (int i = 0; i < commands; i++) {
            now = now.plus(Duration.ofSeconds(chance.nextInt(90)));
            take(actor(), command());
        }
        return this;
    }

    private Character hero(MemberId owner, long number) {
        DocumentId document = new DocumentId(new UUID(3, number));
        ReadyHero ready = heroes.get(chance.nextInt(heroes.size()));
        Character made =
                new Character(
                        document,
                        owner,
                        ready.id(),
                        pack.id(),
                        pack.hash(),
                        pack.system().freshBody(ready.build()));
        events.add(new CharacterMade(document, made));
        return made;
    }

    /** Its first owner has become another member since. */
    private Character passed(Character made, MemberId to) {
        CharacterPassed passed = new CharacterPassed(made.id(), made.owner(), to);
        events.add(passed);
        return Character.evolve(made, passed);
    }

    private MemberId actor() {
        return switch (chance.nextInt(8)) {
            case 0 -> STRANGER;
            case 1, 2, 3 -> ONE;
            default -> OTHER;
        };
    }

    private EncounterCommand command() {
        if (encounter == null) {
            return switch (chance.nextInt(4)) {
                case 0 -> new EncounterCommand.DeclineDuel();
                case 1 -> new EncounterCommand.FightComputer(id, one, "rival", one.build());
                default ->
                        new EncounterCommand.ProposeDuel(
                                id, one, OTHER, other, now.plus(Duration.ofMinutes(10)));
            };
        }
        return switch (chance.nextInt(20)) {
            case 0 -> new EncounterCommand.DeclineDuel();
            case 1 -> new EncounterCommand.WithdrawDuel();
            case 2 -> new EncounterCommand.LapseDuel();
            case 3 -> chance.nextInt(12) == 0 ? new EncounterCommand.Surrender() : endTurn();
            case 4, 5 -> endTurn();
            case 6, 7, 8 -> new EncounterCommand.AcceptDuel(one, other);
            default -> act(encounter);
        };
    }

    private EncounterCommand endTurn() {
        return new EncounterCommand.EndTurn(guard());
    }

    private EncounterCommand act(Encounter now) {
        List<String> actions =
                now.active().stream()
                        .flatMap(active -> now.offers(active.id(), pack.system()).stream())
                        .map(offered -> offered.action())
                        .toList();
        String action =
                actions.isEmpty() || chance.nextInt(10) == 0
                        ? "no-such-thing"
                        : actions.get(chance.nextInt(actions.size()));
        FighterId target =
                switch (chance.nextInt(6)) {
                    case 0 -> new FighterId("a");
                    case 1 -> new FighterId("b");
                    case 2 -> new FighterId("nobody");
                    default -> null;
                };
        return new EncounterCommand.Act(guard(), action, target);
    }

    private String guard() {
        return encounter == null || chance.nextInt(8) == 0 ? "7-3" : encounter.guard();
    }

    private void take(MemberId actor, EncounterCommand command) {
        Encounter before = encounter;
        long dice = chance.nextLong();
        Decision decision = decide(actor, command, dice);
        tries.add(new Tried(actor, command, before, decision, decide(actor, command, dice)));
        switch (decision) {
            case Decision.Refused(EncounterRefusal why) -> refusals.add(why.getClass());
            case Decision.Refused(var why) -> throw new IllegalStateException("" + why);
            case Decision.Accepted(List<Event> happened) -> happened.forEach(this::follow);
        }
    }

    private Decision decide(MemberId actor, EncounterCommand command, long seed) {
        Random faces = new Random(seed);
        Dice dice = sides -> faces.nextInt(sides) + 1;
        return Encounters.decide(
                new Documents(encounter, List.of(one, other)),
                command,
                pack.system(),
                new Ruling(actor, now, UUID::randomUUID, dice));
    }

    private void follow(Event event) {
        events.add(event);
        switch (event) {
            case EncounterEvent fought -> encounter = Encounter.evolve(encounter, fought);
            case CharacterEvent lived when event.document().equals(one.id()) ->
                    one = Character.evolve(one, lived);
            case CharacterEvent lived -> other = Character.evolve(other, lived);
            default -> throw new IllegalStateException("" + event);
        }
    }
}
