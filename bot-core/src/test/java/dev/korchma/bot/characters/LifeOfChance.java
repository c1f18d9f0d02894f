package dev.korchma.bot.characters;

import dev.korchma.bot.rulebooks.Pack;
import dev.korchma.game.character.CameBack;
import dev.korchma.game.character.Character;
import dev.korchma.game.character.CharacterEvent;
import dev.korchma.game.character.CharacterMade;
import dev.korchma.game.character.CharacterPassed;
import dev.korchma.game.character.Corrected;
import dev.korchma.game.character.ExperienceAwarded;
import dev.korchma.game.character.PlaysBy;
import dev.korchma.game.character.Rebuilt;
import dev.korchma.game.character.Renamed;
import dev.korchma.game.character.Rested;
import dev.korchma.game.character.Retired;
import dev.korchma.game.character.Tried;
import dev.korchma.game.character.Unretired;
import dev.korchma.game.character.Used;
import dev.korchma.game.character.WentToFight;
import dev.korchma.game.journal.DocumentId;
import dev.korchma.game.journal.MemberId;
import dev.korchma.game.rules.Body;
import dev.korchma.game.rules.Build;
import dev.korchma.game.rules.Offered;
import dev.korchma.game.rules.ReadyHero;
import dev.korchma.game.rules.Resting;
import dev.korchma.game.rules.Result;
import dev.korchma.game.rules.RuleSystem;
import dev.korchma.game.rules.Track;
import dev.korchma.game.rules.Use;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;

/** A hero to whom everything that can happen to one happens, in an order of chance. */
public final class LifeOfChance {

    private static final MemberId PLAYER = new MemberId(new UUID(1, 1));
    private static final MemberId FRIEND = new MemberId(new UUID(1, 2));

    final RuleSystem rules;
    private final Random chance;
    private final List<CharacterEvent> events = new ArrayList<>();
    private Character hero;

    public LifeOfChance(Pack pack, long seed) {
        rules = pack.system();
        chance = new Random(seed);
        List<ReadyHero> heroes = List.copyOf(rules.content().heroes().values());
        ReadyHero ready = heroes.get(chance.nextInt(heroes.size()));
        DocumentId id = new DocumentId(new UUID(3, seed));
        hero =
                new Character(
                        id,
                        PLAYER,
                        ready.id(),
                        pack.id(),
                        pack.hash(),
                        rules.freshBody(ready.build()));
        events.add(new CharacterMade(id, hero));
    }

    public LifeOfChance live(int moments) {
        for (int i = 0; i < moments; i++) {
            CharacterEvent event = next();
            events.add(event);
            hero = Character.evolve(hero, event);
        }
        return this;
    }

    public List<CharacterEvent> events() {
        return events;
    }

    public Character hero() {
        return hero;
    }

    private CharacterEvent next() {
        DocumentId id = hero.id();
        DocumentId fight = hero.fighting();
        if (fight != null && chance.nextBoolean()) {
            return new CameBack(id, fight, hero.body(), worn(hero.body()));
        }
        return switch (chance.nextInt(11)) {
            case 0 -> new CharacterPassed(id, hero.owner(), chance.nextBoolean() ? PLAYER : FRIEND);
            case 1 ->
                    fight == null
                            ? new WentToFight(id, encounter())
                            : new ExperienceAwarded(id, fight, hero.experience(), more());
            case 2 -> new Corrected(id, hero.body(), worn(hero.body()));
            case 3 -> new Rebuilt(id, hero.body(), rules.rebuilt(hero.body(), other(hero.build())));
            case 4 -> new Renamed(id, hero.name(), "name " + chance.nextInt(9));
            case 6 -> rested(id);
            case 7 -> new Tried(id, "something", hero.body(), worn(hero.body()));
            case 8 -> new PlaysBy(id, hero.pack(), "rules " + chance.nextInt(9));
            case 9 -> used(id);
            case 5 -> hero.retired() ? new Unretired(id) : new Retired(id);
            default -> new ExperienceAwarded(id, null, hero.experience(), more());
        };
    }

    /** A rest of the game, or something done at one; a game without any is as it was. */
    private CharacterEvent rested(DocumentId id) {
        List<String> rests = List.copyOf(rules.play().rests().keySet());
        if (rests.isEmpty()) {
            return new Rested(id, "", hero.body(), hero.body());
        }
        Body body = hero.bodyBy(rules);
        Resting resting = rules.resting(rests.get(chance.nextInt(rests.size())), body);
        List<Result> results =
                chance.nextBoolean()
                        ? resting.breathe(sides -> 1 + chance.nextInt(sides))
                        : resting.over(sides -> 1 + chance.nextInt(sides));
        for (Result result : results) {
            body = body.after(result);
        }
        return new Rested(id, resting.rest().id(), hero.body(), body);
    }

    /** Something on offer outside a fight; where there is nothing, an act that does nothing. */
    private CharacterEvent used(DocumentId id) {
        String self = id.value().toString();
        Map<String, Body> alone = Map.of(self, hero.bodyBy(rules));
        List<Offered> offers =
                rules.calm().offers(self, alone).stream()
                        .filter(one -> !one.targeting().isChosen())
                        .toList();
        if (offers.isEmpty()) {
            return new Used(id, id, "nothing", null, List.of(), hero.body(), hero.body());
        }
        Offered one = offers.get(chance.nextInt(offers.size()));
        Use use = new Use(one.action(), self, List.of(), List.of(), false);
        List<Result> results = rules.calm().use(use, alone, sides -> 1 + chance.nextInt(sides));
        Body to = Objects.requireNonNull(rules.calm().after(self, alone, results).get(self));
        return new Used(id, id, one.action(), one.item(), results, hero.body(), to);
    }

    private DocumentId encounter() {
        return new DocumentId(new UUID(2, chance.nextInt(3)));
    }

    private long more() {
        return hero.experience() + chance.nextInt(300);
    }

    private Body worn(Body body) {
        Map<String, Integer> tracks = new HashMap<>();
        for (String track : rules.numbers().tracks().keySet()) {
            tracks.put(track, chance.nextInt((int) rules.value(body, Track.maxOf(track)) + 1));
        }
        return new Body(body.build(), tracks, body.effects());
    }

    /** With other attributes, another level and one thing less or more. */
    private Build other(Build build) {
        Map<String, Integer> attributes = new HashMap<>();
        rules.numbers()
                .attributes()
                .forEach((id, one) ->
                        attributes.put(id, one.min() + chance.nextInt(one.max() - one.min() + 1)));
        List<String> items = new ArrayList<>(build.items());
        List<String> all = List.copyOf(rules.content().items().keySet());
        if (!items.isEmpty() && chance.nextBoolean()) {
            items.removeLast();
        } else if (!all.isEmpty()) {
            items.add(all.get(chance.nextInt(all.size())));
        }
        int level = 1 + chance.nextInt(rules.play().advancement().playable());
        return new Build(level, attributes, build.choices(), items);
    }
}
