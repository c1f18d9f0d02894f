package dev.korchma.bot.characters;

import dev.korchma.bot.rulebooks.Pack;
import dev.korchma.game.character.Approval;
import dev.korchma.game.character.Asked;
import dev.korchma.game.character.Character;
import dev.korchma.game.character.CharacterEvent;
import dev.korchma.game.character.CharacterMade;
import dev.korchma.game.character.Rebuilt;
import dev.korchma.game.character.Request;
import dev.korchma.game.journal.Decision;
import dev.korchma.game.journal.DocumentId;
import dev.korchma.game.journal.Event;
import dev.korchma.game.journal.MemberId;
import dev.korchma.game.rules.Build;
import dev.korchma.game.rules.ReadyHero;
import dev.korchma.game.rules.RuleSystem;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** A player who asks for things and a master who says something to it, at random. */
public final class RequestsOfChance {

    /** One thing somebody did: who was there before, what came of it, and who is there after. */
    public record Moment(
            What what, Character before, List<CharacterEvent> events, Character after) {
        public Moment {
            events = List.copyOf(events);
        }
    }

    /** What is done. */
    public enum What {
        ASK,
        ASK_AGAIN,
        WITHDRAW,
        GIVE,
        APPROVE,
        SEND_BACK,
        LET_GO
    }

    private final RuleSystem rules;
    private final Random chance;
    private final List<Moment> moments = new ArrayList<>();
    private Character hero;

    public RequestsOfChance(Pack pack, long seed) {
        rules = pack.system();
        chance = new Random(seed);
        List<ReadyHero> heroes = List.copyOf(rules.content().heroes().values());
        ReadyHero ready = heroes.get(chance.nextInt(heroes.size()));
        DocumentId id = new DocumentId(new UUID(4, seed));
        Character made =
                new Character(
                        id,
                        new MemberId(new UUID(1, 1)),
                        ready.id(),
                        pack.id(),
                        pack.hash(),
                        rules.freshBody(ready.build()));
        hero = Character.evolve(null, new CharacterMade(id, made));
        if (chance.nextBoolean()) {
            hero = Character.evolve(hero, new Asked(id, null, Request.TO_COME));
        }
    }

    public RequestsOfChance play(int many) {
        for (int i = 0; i < many; i++) {
            What what = What.values()[chance.nextInt(What.values().length)];
            Character before = hero;
            List<CharacterEvent> events = events(decided(what));
            for (CharacterEvent event : events) {
                hero = Character.evolve(hero, event);
            }
            moments.add(new Moment(what, before, events, hero));
        }
        return this;
    }

    public List<Moment> moments() {
        return moments;
    }

    private Decision decided(What what) {
        return switch (what) {
            case ASK -> Approval.ask(hero, other(hero.wanted()), rules);
            case ASK_AGAIN -> Approval.askAgain(hero);
            case WITHDRAW -> Approval.withdraw(hero);
            case GIVE -> new Decision.Accepted(List.of(given()));
            case APPROVE -> Approval.approve(hero, rules);
            case SEND_BACK -> Approval.sendBack(hero, chance.nextBoolean() ? "" : "no");
            case LET_GO -> Approval.letGo(hero, rules);
        };
    }

    /** A master hands something over, whatever waits. */
    private Rebuilt given() {
        Build build = carrying(hero.build(), one());
        return new Rebuilt(hero.id(), hero.body(), rules.rebuilt(hero.body(), build));
    }

    private Build other(Build build) {
        boolean drops = !build.items().isEmpty() && chance.nextInt(3) == 0;
        if (!drops) {
            return carrying(build, one());
        }
        List<String> less = new ArrayList<>(build.items());
        less.removeLast();
        return new Build(build.level(), build.attributes(), build.choices(), less);
    }

    private String one() {
        List<String> all = List.copyOf(rules.content().items().keySet());
        return all.get(chance.nextInt(all.size()));
    }

    private static Build carrying(Build build, String item) {
        List<String> more = new ArrayList<>(build.items());
        more.add(item);
        return new Build(build.level(), build.attributes(), build.choices(), more);
    }

    private static List<CharacterEvent> events(Decision decision) {
        return decision instanceof Decision.Accepted(List<Event> events)
                ? events.stream().map(CharacterEvent.class::cast).toList()
                : List.of();
    }
}
