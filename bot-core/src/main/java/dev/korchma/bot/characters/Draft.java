package dev.korchma.bot.characters;

import dev.korchma.game.rules.Build;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A hero that is being made.
 *
 * @param moves how often it changed: a control of an earlier state does nothing
 * @param pack hash of the rules it is made by
 * @param at the question that is open
 * @param choices options taken so far by choice
 * @param attributes numbers set by hand so far; empty while they are as suggested
 * @param thrown what the dice gave; they are thrown once for a hero
 * @param byDice whether the dice are what counts
 * @param items what is carried; null while it is as suggested
 * @param rises the hero as it is, where it is to rise a level; null where one is made
 * @param above where a hero is made for a level above the first; null elsewhere
 * @param outlay what is bought instead of being as suggested
 */
record Draft(
        long moves,
        String pack,
        Way way,
        Question at,
        Map<String, String> choices,
        Map<String, Integer> attributes,
        List<Throw> thrown,
        boolean byDice,
        @Nullable List<String> items,
        @Nullable Build rises,
        @Nullable Above above,
        Outlay outlay) {

    Draft {
        choices = Map.copyOf(choices);
        attributes = Map.copyOf(attributes);
        thrown = List.copyOf(thrown);
        items = items == null ? null : List.copyOf(items);
        // Drafts that were begun before anything could be bought have none.
        outlay = Objects.requireNonNullElse(outlay, Outlay.NONE);
    }

    /**
     * For what numbers and things are bought.
     *
     * @param points whether the numbers are
     * @param purses the money the dice gave, in the least coin, by the option it was thrown for:
     *     once for each
     * @param money whether it buys the things
     */
    record Outlay(boolean points, List<Throw> purses, boolean money) {

        static final Outlay NONE = new Outlay(false, List.of(), false);

        Outlay {
            purses = List.copyOf(purses);
        }

        Optional<Throw> purse(String option) {
            return purses.stream().filter(one -> one.attribute().equals(option)).findFirst();
        }

        Outlay with(Throw thrown) {
            List<Throw> all = new ArrayList<>(purses);
            all.add(thrown);
            return new Outlay(points, all, money);
        }

        /** What was thrown stays as it fell. */
        Outlay forgotten() {
            return new Outlay(false, purses, false);
        }

        Outlay forMoney(boolean buys) {
            return new Outlay(points, purses, buys);
        }

        Outlay forPoints(boolean buys) {
            return new Outlay(buys, purses, money);
        }
    }

    /**
     * A hero who begins above the first level is made for that and then rises, level by level.
     *
     * @param until the level it is made for
     * @param before what was answered for the level below; null at the beginning
     * @param ready id of the ready-made hero it is; null for one of one's own
     */
    record Above(int until, @Nullable Draft before, @Nullable String ready) {}

    /** How much is asked. */
    enum Way {
        /** Nobody has said yet. */
        OPEN,
        /** What cannot be suggested. */
        QUICK,
        /** Everything. */
        WHOLE,
        /** What a new level brings. */
        RISE
    }

    /**
     * Something that is asked.
     *
     * @param about the choice or the attribute it is about, empty elsewhere
     */
    record Question(Topic topic, String about) {

        static final Question ATTRIBUTES = new Question(Topic.ATTRIBUTES, "");
        static final Question ARRANGE = new Question(Topic.ARRANGE, "");
        static final Question ITEMS = new Question(Topic.ITEMS, "");
        static final Question NAME = new Question(Topic.NAME, "");
        static final Question RISE = new Question(Topic.RISE, "");

        static Question choice(String choice) {
            return new Question(Topic.CHOICE, choice);
        }
    }

    /** What a question is about. */
    enum Topic {
        CHOICE,
        /** Whether the numbers shall be as they are. */
        ATTRIBUTES,
        /** Which number goes where. */
        ARRANGE,
        ITEMS,
        NAME,
        /** Whether the new level is taken. */
        RISE
    }

    /**
     * One number the dice gave.
     *
     * @param dice how it came about, as {@code 4d6dl1 (6, 5, 4, ~1~)}
     */
    record Throw(String attribute, int total, String dice) {}

    Draft at(Question question) {
        return new Draft(
                moves + 1,
                pack,
                way,
                question,
                choices,
                attributes,
                thrown,
                byDice,
                items,
                rises,
                above,
                outlay);
    }

    /** Nothing is decided; the dice of an earlier try stay as they fell. */
    static Draft empty(String pack, @Nullable Draft before) {
        return new Draft(
                before == null ? 0 : before.moves(),
                pack,
                Way.OPEN,
                Question.NAME,
                Map.of(),
                Map.of(),
                before == null ? List.of() : before.thrown(),
                false,
                null,
                null,
                null,
                before == null ? Outlay.NONE : before.outlay().forgotten());
    }

    /** A hero as it is, before anything about its next level is decided. */
    static Draft rising(String pack, Build hero) {
        return new Draft(
                0,
                pack,
                Way.RISE,
                Question.RISE,
                Map.of(),
                Map.of(),
                List.of(),
                false,
                null,
                hero,
                null,
                Outlay.NONE);
    }

    /** The same hero at the end of a level, before anything about the next one is decided. */
    Draft risen(Build hero, Above to) {
        return new Draft(
                moves + 1,
                pack,
                way,
                Question.RISE,
                Map.of(),
                Map.of(),
                thrown,
                byDice,
                null,
                hero,
                to,
                outlay);
    }

    /** The answers for the level below, as the state that follows this one. */
    Draft below(Draft before) {
        return new Draft(
                moves + 1,
                pack,
                before.way,
                before.at,
                before.choices,
                before.attributes,
                before.thrown,
                before.byDice,
                before.items,
                before.rises,
                before.above,
                before.outlay);
    }

    /** The same answers in another way. */
    Draft by(Way other) {
        return new Draft(
                moves,
                pack,
                other,
                at,
                choices,
                attributes,
                thrown,
                byDice,
                items,
                rises,
                above,
                outlay);
    }

    /** Whether a hero is made, for whatever level. */
    boolean isMaking() {
        return rises == null || above != null;
    }

    /** The same answers for the hero as it is by now. */
    Draft of(Build hero) {
        return new Draft(
                moves,
                pack,
                way,
                at,
                choices,
                attributes,
                thrown,
                byDice,
                items,
                hero,
                above,
                outlay);
    }

    /** As it began, but for the dice. */
    Draft forgotten() {
        return empty(pack, this).at(Question.NAME);
    }

    Draft choosing(Map<String, String> taken) {
        return new Draft(
                moves,
                pack,
                way,
                at,
                taken,
                Map.of(),
                thrown,
                byDice,
                null,
                rises,
                above,
                outlay.forgotten());
    }

    Draft with(Map<String, Integer> numbers) {
        return new Draft(
                moves, pack, way, at, choices, numbers, thrown, byDice, items, rises, above,
                outlay);
    }

    Draft throwing(List<Throw> fallen) {
        return new Draft(
                moves, pack, way, at, choices, Map.of(), fallen, true, items, rises, above, outlay);
    }

    /** Carries these things; null for what is suggested. */
    Draft carrying(@Nullable List<String> things) {
        return new Draft(
                moves,
                pack,
                way,
                at,
                choices,
                attributes,
                thrown,
                byDice,
                things,
                rises,
                above,
                outlay);
    }

    Draft spending(Outlay other) {
        return new Draft(
                moves,
                pack,
                way,
                at,
                choices,
                attributes,
                thrown,
                byDice,
                items,
                rises,
                above,
                other);
    }
}
