package dev.korchma.bot.encounters;

import dev.korchma.bot.rulebooks.Pack;
import dev.korchma.game.character.Character;
import dev.korchma.game.character.CharacterEvent;
import dev.korchma.game.character.CharacterMade;
import dev.korchma.game.dice.Dice;
import dev.korchma.game.encounter.Controller;
import dev.korchma.game.encounter.Correction;
import dev.korchma.game.encounter.Documents;
import dev.korchma.game.encounter.Encounter;
import dev.korchma.game.encounter.EncounterCommand;
import dev.korchma.game.encounter.EncounterEvent;
import dev.korchma.game.encounter.Encounters;
import dev.korchma.game.encounter.Fighter;
import dev.korchma.game.encounter.FighterId;
import dev.korchma.game.encounter.Label;
import dev.korchma.game.encounter.Newcomer;
import dev.korchma.game.encounter.Past;
import dev.korchma.game.encounter.Placed;
import dev.korchma.game.encounter.Sides;
import dev.korchma.game.journal.Decision;
import dev.korchma.game.journal.DocumentId;
import dev.korchma.game.journal.Event;
import dev.korchma.game.journal.MemberId;
import dev.korchma.game.journal.Refusal;
import dev.korchma.game.journal.Ruling;
import dev.korchma.game.rules.Build;
import dev.korchma.game.rules.Creature;
import dev.korchma.game.rules.Improvised;
import dev.korchma.game.rules.Offered;
import dev.korchma.game.rules.ReadyHero;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An evening in which a master, two players and a stranger do legal and illegal things by chance.
 * Whoever is hidden bears {@link #SECRET} as a name.
 */
public final class EveningOfChance {

    public static final String SECRET = "Xyzzy";

    /** The words of labels only those who lead may read. */
    static final String SECRET_LABEL = "Plugh";

    static final MemberId MASTER = new MemberId(new UUID(1, 9));
    static final List<MemberId> PLAYERS =
            List.of(new MemberId(new UUID(1, 1)), new MemberId(new UUID(1, 2)));
    private static final MemberId STRANGER = new MemberId(new UUID(1, 3));

    /** One step and what stood before it. */
    record Step(@Nullable Encounter before, MemberId actor, List<Event> events) {}

    final List<Step> steps = new ArrayList<>();
    final List<Event> events = new ArrayList<>();
    final List<Class<? extends Refusal>> refusals = new ArrayList<>();

    private final Pack pack;
    private final Random chance;
    private final DocumentId id = new DocumentId(new UUID(2, 1));
    private final Map<DocumentId, Character> heroes = new LinkedHashMap<>();
    private @Nullable Encounter encounter;
    private long ids;

    public EveningOfChance(Pack pack, long seed) {
        this.pack = pack;
        this.chance = new Random(seed);
        List<ReadyHero> ready = List.copyOf(pack.system().content().heroes().values());
        for (MemberId player : PLAYERS) {
            DocumentId document = new DocumentId(new UUID(3, heroes.size() + 1));
            ReadyHero hero = ready.get(chance.nextInt(ready.size()));
            Character made =
                    new Character(
                            document,
                            player,
                            hero.id(),
                            pack.id(),
                            pack.hash(),
                            pack.system().freshBody(hero.build()));
            heroes.put(document, made);
            events.add(new CharacterMade(document, made));
        }
    }

    Encounter encounter() {
        return Objects.requireNonNull(encounter);
    }

    List<Character> characters() {
        return List.copyOf(heroes.values());
    }

    public EveningOfChance play(int commands) {
        take(
                MASTER,
                new EncounterCommand.Prepare(
                        id,
                        pack.hash(),
                        "Evening",
                        heroes.values().stream().map(Newcomer::hero).toList()));
        take(MASTER, creatures(2, false));
        take(MASTER, creatures(2, true));
        for (int at = 0; at < commands; at++) {
            EncounterCommand command = command();
            take(chance.nextInt(4) == 0 ? anybody() : whoMay(command), command);
        }
        return this;
    }

    /** Most of what is tried is tried by somebody who may. */
    private MemberId whoMay(EncounterCommand command) {
        if (command instanceof EncounterCommand.StepIn) {
            return anybody();
        }
        Controller decides =
                encounter == null || command instanceof EncounterCommand.Leading
                        ? null
                        : encounter.active().map(Fighter::controller).orElse(null);
        return switch (decides) {
            case Controller.Member(MemberId player) -> player;
            case null, default ->
                    command instanceof EncounterCommand.Leading || decides != null
                            ? MASTER
                            : anybody();
        };
    }

    private MemberId anybody() {
        return switch (chance.nextInt(10)) {
            case 0 -> STRANGER;
            case 1, 2, 3 -> PLAYERS.get(0);
            case 4, 5, 6 -> PLAYERS.get(1);
            default -> MASTER;
        };
    }

    private EncounterCommand command() {
        if (chance.nextInt(4) == 0) {
            return new PendingOfChance(encounter, pack.system(), chance)
                    .command(guard(), somebody(), target());
        }
        return switch (chance.nextInt(45)) {
            case 0 ->
                    creatures(
                            chance.nextInt(10) == 0 ? 30 : 1 + chance.nextInt(2),
                            chance.nextBoolean());
            case 1 -> new EncounterCommand.SendAway(somebody());
            case 2 -> new EncounterCommand.Reveal(somebody());
            case 3 -> new EncounterCommand.Hide(somebody());
            case 4 -> new EncounterCommand.Rename(somebody(), "Elder " + chance.nextInt(3));
            case 5 -> new EncounterCommand.ChangeSides(somebody(), side());
            case 6, 7 -> new EncounterCommand.Call();
            case 8, 9 -> new EncounterCommand.ThrowForTheRest();
            case 10, 11, 12 -> new EncounterCommand.ThrowOrder();
            case 13, 14 -> new EncounterCommand.ActTogether(guard());
            case 15, 16 -> outOfTurn();
            case 17 -> new EncounterCommand.TakeOver(somebody());
            case 18, 19 -> new EncounterCommand.HandBack(somebody());
            case 20, 21, 22, 23 -> new EncounterCommand.Correct(somebody(), correction());
            case 24, 38, 39 -> reorder();
            case 25 -> new EncounterCommand.SkipTurn(guard());
            case 26 -> new EncounterCommand.StandStill();
            case 27, 28 -> new EncounterCommand.GoOn();
            case 29 -> new EncounterCommand.Flee();
            case 30 -> new EncounterCommand.EndTurn(guard());
            case 31 ->
                    new EncounterCommand.Join(
                            Newcomer.hero(characters().get(chance.nextInt(PLAYERS.size()))));
            case 33, 34 -> takeBack();
            case 32 ->
                    chance.nextInt(8) == 0
                            ? new EncounterCommand.Close(chance.nextInt(300))
                            : new EncounterCommand.Surrender();
            case 35, 36 -> new EncounterCommand.PutLabel(somebody(), label());
            case 37 -> new EncounterCommand.Enlist(List.of(madeUp()));
            case 40 -> follow();
            case 41 -> new EncounterCommand.StepIn();
            default -> act();
        };
    }

    private EncounterCommand follow() {
        Character hero = characters().get(chance.nextInt(PLAYERS.size()));
        return new EncounterCommand.Follow(
                hero.owner(), chance.nextInt(3) == 0 ? null : Newcomer.hero(hero));
    }

    private @Nullable Label label() {
        return switch (chance.nextInt(4)) {
            case 0 -> null;
            case 1 -> new Label(SECRET_LABEL, chance.nextInt(3), true);
            default -> new Label("on fire " + chance.nextInt(2), chance.nextInt(4), false);
        };
    }

    /** As the form suggests it; somebody of the pack where it has no such form. */
    private Newcomer madeUp() {
        return pack.system().content().bestiary().improvised() != null
                        && pack.system().improvised(Map.of(), "1d6+1")
                                instanceof Improvised.Answer.Made(Build build)
                ? Newcomer.madeUp("Miller", build)
                : Newcomer.hero(characters().getFirst());
    }

    /** Mostly the last step, sometimes some more; sometimes as those see it who do not lead. */
    private EncounterCommand takeBack() {
        List<Past> living =
                encounter == null || chance.nextBoolean()
                        ? living()
                        : living().stream().filter(step -> step.isSeen(encounter)).toList();
        int count = Math.min(living.size(), 1 + chance.nextInt(3));
        return new EncounterCommand.TakeBack(living.subList(living.size() - count, living.size()));
    }

    public List<Past> living() {
        return Past.living(all());
    }

    /** Every step that was taken, oldest first. */
    public List<Past> all() {
        List<Past> all = new ArrayList<>();
        for (Step step : steps) {
            all.add(new Past(all.size() + 1, step.actor(), step.events()));
        }
        return all;
    }

    private EncounterCommand reorder() {
        List<Placed> order =
                encounter == null ? List.of() : Encounters.order(encounter, pack.system());
        if (order.isEmpty() || chance.nextInt(4) == 0) {
            return new EncounterCommand.Reorder(somebody(), somebody());
        }
        int before = chance.nextInt(order.size() + 1);
        return new EncounterCommand.Reorder(
                order.get(chance.nextInt(order.size())).fighter(),
                before == order.size() ? null : order.get(before).fighter());
    }

    private EncounterCommand creatures(int count, boolean hidden) {
        List<Creature> all = List.copyOf(pack.system().content().creatures().values());
        List<Newcomer> newcomers = new ArrayList<>();
        for (int one = 0; one < count && !all.isEmpty(); one++) {
            Creature creature =
                    one > 0 && chance.nextBoolean()
                            ? creature(newcomers.getLast())
                            : all.get(chance.nextInt(all.size()));
            newcomers.add(
                    Newcomer.creature(
                            hidden ? SECRET : "", creature.id(), creature.build(), hidden));
        }
        return new EncounterCommand.Enlist(newcomers);
    }

    private Creature creature(Newcomer one) {
        return Objects.requireNonNull(
                pack.system().content().creatures().get(Objects.requireNonNull(one.kind())));
    }

    private String side() {
        return List.of(Sides.HEROES, Sides.FOES, Sides.ASIDE).get(chance.nextInt(3));
    }

    private Correction correction() {
        List<String> tracks = List.copyOf(pack.system().numbers().tracks().keySet());
        List<String> effects = List.copyOf(pack.system().content().effects().keySet());
        String track =
                chance.nextBoolean()
                        ? pack.system().play().fight().outTrack()
                        : tracks.get(chance.nextInt(tracks.size()));
        String effect = effects.get(chance.nextInt(effects.size()));
        return switch (chance.nextInt(4)) {
            case 0 -> new Correction.TrackTo(track, chance.nextInt(20));
            case 1 -> new Correction.TrackBy(track, chance.nextInt(21) - 10);
            case 2 -> new Correction.Begins(effect);
            default -> new Correction.Ceases(effect);
        };
    }

    private FighterId somebody() {
        List<Fighter> all = encounter == null ? List.of() : encounter.fighters();
        return all.isEmpty() || chance.nextInt(20) == 0
                ? new FighterId("nobody")
                : all.get(chance.nextInt(all.size())).id();
    }

    private EncounterCommand outOfTurn() {
        FighterId who = somebody();
        return new EncounterCommand.ActOutOfTurn(who, action(who), targets(), circumstances(), "");
    }

    private EncounterCommand act() {
        FighterId active =
                encounter == null
                        ? new FighterId("nobody")
                        : encounter.active().map(Fighter::id).orElse(new FighterId("nobody"));
        return new EncounterCommand.Act(guard(), action(active), targets(), circumstances(), "");
    }

    private List<String> circumstances() {
        List<String> said = List.copyOf(pack.system().content().circumstances().keySet());
        return said.isEmpty() || chance.nextBoolean()
                ? List.of("no-such-thing")
                : List.of(said.get(chance.nextInt(said.size())));
    }

    private @Nullable FighterId target() {
        return chance.nextInt(4) == 0 ? null : somebody();
    }

    /** Nobody, one, or some, now and then one of them twice. */
    private List<FighterId> targets() {
        int count = chance.nextInt(4) == 0 ? 0 : 1 + chance.nextInt(4) / 2;
        List<FighterId> targets = new ArrayList<>();
        for (int at = 0; at < count; at++) {
            targets.add(somebody());
        }
        return targets;
    }

    private String action(FighterId who) {
        List<String> actions =
                encounter == null || encounter.fighter(who).isEmpty()
                        ? List.of()
                        : encounter.offers(who, pack.system()).stream()
                                .map(Offered::action)
                                .toList();
        return actions.isEmpty() ? "no-such-thing" : actions.get(chance.nextInt(actions.size()));
    }

    private String guard() {
        return encounter == null || chance.nextInt(8) == 0 ? "7-3" : encounter.guard();
    }

    private void take(MemberId actor, EncounterCommand command) {
        Encounter before = encounter;
        Dice dice = sides -> chance.nextInt(sides) + 1;
        Decision decision =
                Encounters.decide(
                        new Documents(encounter, characters(), Set.of(MASTER)),
                        command,
                        pack.system(),
                        new Ruling(
                                actor,
                                Instant.parse("2026-11-21T10:00:00Z"),
                                () -> new UUID(++ids << 32, ids),
                                dice));
        switch (decision) {
            case Decision.Refused(Refusal why) -> refusals.add(why.getClass());
            case Decision.Accepted(List<Event> happened) -> {
                steps.add(new Step(before, actor, happened));
                happened.forEach(this::follow);
            }
        }
    }

    private void follow(Event event) {
        events.add(event);
        switch (event) {
            case EncounterEvent fought -> encounter = Encounter.evolve(encounter, fought);
            case CharacterEvent lived ->
                    heroes.computeIfPresent(
                            event.document(), (_, hero) -> Character.evolve(hero, lived));
            default -> throw new IllegalStateException("" + event);
        }
    }
}
