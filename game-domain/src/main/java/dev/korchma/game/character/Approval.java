package dev.korchma.game.character;

import dev.korchma.game.journal.Decision;
import dev.korchma.game.journal.Event;
import dev.korchma.game.journal.Refusal;
import dev.korchma.game.rules.Build;
import dev.korchma.game.rules.BuildFault;
import dev.korchma.game.rules.RuleSystem;
import java.util.ArrayList;
import java.util.List;

/** What becomes of heroes where whoever leads wants to see first what players make of them. */
public final class Approval {

    private Approval() {}

    /** There is nothing to have a word on. */
    public record NothingWaits() implements Refusal {}

    /**
     * The rules allow it no more, as they or the hero became other meanwhile.
     *
     * @param faults one at least
     */
    public record Misfit(List<BuildFault> faults) implements Refusal {
        public Misfit {
            faults = List.copyOf(faults);
        }
    }

    /**
     * A player wants other choices: a hero who has not come yet is changed and asked for as it is
     * then, for another they are asked for.
     */
    public static Decision ask(Character hero, Build wanted, RuleSystem rules) {
        Request request = hero.request();
        List<Event> events = new ArrayList<>();
        if (!hero.comes()) {
            if (!wanted.equals(hero.build())) {
                events.add(rebuilt(hero, wanted, rules));
            }
            if (request != null && !request.waits()) {
                events.add(new Asked(hero.id(), request, request.again()));
            }
        } else if (!wanted.equals(hero.build())) {
            Request next = Request.of(hero.build(), wanted);
            if (!next.equals(request)) {
                events.add(new Asked(hero.id(), request, next));
            }
        } else if (request != null) {
            events.add(new Withdrawn(hero.id(), request));
        }
        return of(events);
    }

    /** The same is asked for once more after it was sent back. */
    public static Decision askAgain(Character hero) {
        Request request = hero.request();
        return request == null || request.waits()
                ? new Decision.Refused(new NothingWaits())
                : of(List.of(new Asked(hero.id(), request, request.again())));
    }

    /** What was asked for is not wanted any more; a hero who is to come is put away instead. */
    public static Decision withdraw(Character hero) {
        Request request = hero.request();
        return request == null || request.isToCome()
                ? new Decision.Refused(new NothingWaits())
                : of(List.of(new Withdrawn(hero.id(), request)));
    }

    public static Decision approve(Character hero, RuleSystem rules) {
        Request request = hero.request();
        if (request == null || !request.waits()) {
            return new Decision.Refused(new NothingWaits());
        }
        List<BuildFault> faults = faults(hero, rules);
        return faults.isEmpty()
                ? of(approved(hero, request, rules))
                : new Decision.Refused(new Misfit(faults));
    }

    /**
     * The hero as its player has made it so far; as approved where the rules allow that no more.
     */
    public static Character asMade(Character hero, RuleSystem rules) {
        return faults(hero, rules).isEmpty() ? hero.asWanted(rules) : hero;
    }

    /**
     * What the rules do not allow about what is asked for. A master may have made of somebody what
     * no rules allow: that is nothing new.
     */
    public static List<BuildFault> faults(Character hero, RuleSystem rules) {
        List<BuildFault> faults = new ArrayList<>(rules.faults(hero.wanted()));
        faults.removeAll(rules.faults(hero.build()));
        // What is still to be decided was no hindrance to ask, and is none to approve.
        faults.removeIf(fault -> fault.kind() == BuildFault.Kind.MISSING);
        return faults;
    }

    private static List<Event> approved(Character hero, Request request, RuleSystem rules) {
        List<Event> events = new ArrayList<>();
        events.add(new Approved(hero.id(), request));
        if (!hero.wanted().equals(hero.build())) {
            events.add(rebuilt(hero, hero.wanted(), rules));
        }
        return events;
    }

    public static Decision sendBack(Character hero, String why) {
        Request request = hero.request();
        return request == null || !request.waits()
                ? new Decision.Refused(new NothingWaits())
                : of(List.of(new SentBack(hero.id(), request, request.sentBack(why))));
    }

    /**
     * Nobody wants to see heroes first any more: who waits has waited long enough, and who was sent
     * back may come, for nobody would keep the same hero out if it were made now. What was sent
     * back about a hero who is there is forgotten, and so is what the rules allow no more.
     */
    public static Decision letGo(Character hero, RuleSystem rules) {
        Request request = hero.request();
        if (request == null) {
            return of(List.of());
        }
        boolean holds = request.isToCome() || (request.waits() && faults(hero, rules).isEmpty());
        return of(
                holds
                        ? approved(hero, request, rules)
                        : List.of(new Withdrawn(hero.id(), request)));
    }

    private static Decision of(List<Event> events) {
        return events.isEmpty()
                ? new Decision.Refused(new NothingWaits())
                : new Decision.Accepted(events);
    }

    private static Rebuilt rebuilt(Character hero, Build wanted, RuleSystem rules) {
        return new Rebuilt(hero.id(), hero.body(), rules.rebuilt(hero.body(), wanted));
    }
}
