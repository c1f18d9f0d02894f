package dev.korchma.game.encounter;

import dev.korchma.game.dice.Dice;
import dev.korchma.game.rules.RuleSystem;
import java.util.List;

/** How those who were called out gather: who throws for the order, and when it begins. */
final class Muster {

    private final Course course;
    private final Documents documents;
    private final RuleSystem rules;
    private final Dice dice;

    Muster(Course course, Documents documents, RuleSystem rules, Dice dice) {
        this.course = course;
        this.documents = documents;
        this.rules = rules;
        this.dice = dice;
    }

    /**
     * Calls a prepared fight out: who is in the masters' hands throws at once. Where no hero is in
     * it yet it waits for some.
     */
    Course call() {
        Travels.toTheFight(course.encounter(), documents, rules).forEach(course::add);
        List<Fighter> theirs =
                course.encounter().fighters().stream()
                        .filter(one -> !one.hidden())
                        .filter(one -> !(one.controller() instanceof Controller.Member))
                        .toList();
        List<Placed> thrown = Order.thrown(theirs, List.of(), rules, dice);
        course.then(new EncounterEvent.Called(course.encounter().id(), thrown));
        return course.encounter().fighters().stream().anyMatch(Fighter::isHero)
                ? beginWhenAllHaveThrown()
                : course;
    }

    Course throwOrder(List<Fighter> who) {
        if (!who.isEmpty()) {
            List<Placed> thrown = Order.thrown(who, List.of(), rules, dice);
            course.then(new EncounterEvent.OrderThrown(course.encounter().id(), thrown));
        }
        return beginWhenAllHaveThrown();
    }

    Course beginWhenAllHaveThrown() {
        Encounter called = course.encounter();
        if (!(called.stage() instanceof Stage.Gathering(List<Placed> thrown, var byHand))) {
            return course;
        }
        List<Placed> places =
                rules.ordering().isThrown()
                        ? thrown
                        : Order.thrown(Order.called(called), List.of(), rules, dice);
        return places.isEmpty() || places.size() != Order.called(called).size()
                ? course
                : course.begin(
                        called.id(),
                        called.pack(),
                        called.fighters(),
                        Ties.settled(Order.sorted(places, called.fighters(), rules), byHand));
    }
}
