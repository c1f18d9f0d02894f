package dev.korchma.bot.characters;

import dev.korchma.bot.characters.Draft.Question;
import dev.korchma.bot.characters.Draft.Topic;
import dev.korchma.game.rules.ReadyHero;
import dev.korchma.game.rules.RuleSystem;
import java.util.Objects;

/**
 * How a hero that begins above the first level comes there: it is made as any other, and then what
 * each level asks is asked, the same as of a hero who rises at the table.
 */
record Ascending(Drafting drafting) {

    /**
     * The first question for a ready-made hero that is to rise before it is played.
     *
     * @param until above the level it is made for
     */
    static Draft raise(RuleSystem rules, Draft forgotten, ReadyHero hero, int until) {
        Draft.Above above = new Draft.Above(until, null, hero.id());
        Draft rising = forgotten.by(Draft.Way.WHOLE).risen(hero.build(), above);
        return rising.at(new Drafting(rules, rising).questions().getFirst());
    }

    /** Whether the hero is made for a level above the one that is asked about. */
    boolean isBelow() {
        return drafting.level() < until();
    }

    /** The level the hero is made for. */
    int until() {
        Draft.Above above = drafting.draft().above();
        return above == null ? drafting.level() : above.until();
    }

    /**
     * The next level at which something is asked, or the name.
     *
     * @param from where a step back leads
     */
    Draft onward(Draft from) {
        Draft draft = drafting.draft();
        Draft.Above above = Objects.requireNonNull(draft.above());
        Draft risen =
                draft.risen(drafting.build(), new Draft.Above(above.until(), from, above.ready()));
        Drafting later = new Drafting(drafting.rules(), risen);
        Question first = later.questions().getFirst();
        Ascending ascending = new Ascending(later);
        return first.topic() == Topic.NAME && ascending.isBelow()
                ? ascending.onward(from)
                : risen.at(first);
    }

    /** Nothing is asked from here on that is suggested. */
    Draft quickly() {
        Draft draft = drafting.draft();
        Drafting quick = new Drafting(drafting.rules(), draft.by(Draft.Way.QUICK));
        Ascending ascending = new Ascending(quick);
        return quick.questions().stream()
                .filter(quick::isUnanswered)
                .findFirst()
                .map(quick.draft()::at)
                .orElseGet(() ->
                        ascending.isBelow()
                                ? ascending.onward(draft)
                                : quick.draft().at(Question.NAME));
    }

    /** Whether there is anything left that suggestions could answer. */
    boolean mayHurry() {
        Draft draft = drafting.draft();
        return draft.above() != null
                && draft.rises() != null
                && !drafting.isQuick()
                && draft.at().topic() != Topic.NAME;
    }
}
