package dev.korchma.game.encounter;

import dev.korchma.game.dice.Formula;
import dev.korchma.game.rules.Action;
import dev.korchma.game.rules.Advancement;
import dev.korchma.game.rules.Aim;
import dev.korchma.game.rules.Amount;
import dev.korchma.game.rules.Attempt;
import dev.korchma.game.rules.Attribute;
import dev.korchma.game.rules.Bestiary;
import dev.korchma.game.rules.Build;
import dev.korchma.game.rules.Content;
import dev.korchma.game.rules.Effect;
import dev.korchma.game.rules.FightRules;
import dev.korchma.game.rules.Item;
import dev.korchma.game.rules.Mechanic;
import dev.korchma.game.rules.Modifier;
import dev.korchma.game.rules.Numbers;
import dev.korchma.game.rules.OrderRule;
import dev.korchma.game.rules.Play;
import dev.korchma.game.rules.Price;
import dev.korchma.game.rules.Reaction;
import dev.korchma.game.rules.RuleSystem;
import dev.korchma.game.rules.Step;
import dev.korchma.game.rules.Step.Whom;
import dev.korchma.game.rules.Targeting;
import dev.korchma.game.rules.Track;
import dev.korchma.game.rules.When;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A game in words that mean nothing. Everybody has 10 plop. A zonker throws d10 + glim against the
 * target's wob (a 10 doubles the d6 of the harm, a 1 goes wide), a feather takes 1 plop without any
 * throw, a gnaw takes 1 from whoever gnaws. A turn is one snap; the order is d10 + glim, then wob.
 * Whoever moves away is zonked or tickled for it, once between two own turns. Whoever wears a snood
 * may flinch from a zonk instead: 5 more wob until the own turn. A squint is d10 + glim.
 */
final class Flurb {

    static final String PLOP = "plop";
    static final String ZONK = "zonk";
    static final String TICKLE = "tickle";
    static final String GNAW = "gnaw";
    static final String ZONKER = "zonker";
    static final String FEATHER = "feather";
    static final String FLINCH = "flinch";
    static final String SNOOD = "snood";
    static final String SQUINT = "squint";

    /** How many reactions somebody has left. */
    static final String TWITCH = "twitch";

    /** Experience for a victory, and the most of it in one day. */
    static final int AWARD = 30;

    static final int DAILY = 50;

    private static final String FRIB = "frib";

    static final RuleSystem RULES =
            new RuleSystem(
                    "flurb",
                    new Numbers(
                            Map.of(
                                    "glim", new Attribute("glim", 0, 20, 0),
                                    "wob", new Attribute("wob", 0, 20, 5)),
                            Map.of(),
                            Map.of(
                                    PLOP,
                                    new Track(PLOP, amount("10"), List.of(), true),
                                    TWITCH,
                                    new Track(TWITCH, amount("1"), List.of(Track.TURN), false)),
                            Map.of(),
                            Map.of()),
                    new Content(
                            Map.of(),
                            Map.of(
                                    ZONKER,
                                    item(ZONKER),
                                    FEATHER,
                                    item(FEATHER),
                                    SNOOD,
                                    item(SNOOD)),
                            Map.of(ZONK, zonk(), TICKLE, tickle(), GNAW, gnaw(), FLINCH, flinch()),
                            Map.of("flinching", flinching()),
                            Map.of(),
                            Map.of(),
                            Bestiary.NONE),
                    new Play(
                            Map.of(FRIB, frib()),
                            new FightRules(
                                    new OrderRule.ByThrow(
                                            FRIB, amount("@glim"), List.of(Formula.of("@wob"))),
                                    Map.of("snap", amount("1")),
                                    Map.of(),
                                    PLOP,
                                    When.NEVER,
                                    When.ALWAYS,
                                    Map.of("snap", 1),
                                    new Reaction(
                                            Map.of(TWITCH, 1),
                                            new When.Any(
                                                    List.of(
                                                            new When.Has(ZONKER),
                                                            new When.Has(FEATHER))),
                                            new When.Has(SNOOD),
                                            When.NEVER,
                                            When.NEVER,
                                            List.of()),
                                    "",
                                    "",
                                    List.of(),
                                    ""),
                            new Advancement(List.of(0L), 1, amount("" + AWARD), amount("" + DAILY)),
                            new Attempt.Catalogue(
                                    Map.of(
                                            SQUINT,
                                            new Attempt(
                                                    SQUINT, FRIB, amount("@glim"), null, Set.of())),
                                    Map.of(),
                                    Map.of()),
                            Map.of()));

    private Flurb() {}

    /** Somebody with these numbers who carries these things. */
    static Build build(int glim, int wob, String... items) {
        return new Build(1, Map.of("glim", glim, "wob", wob), Map.of(), List.of(items));
    }

    private static Mechanic frib() {
        return new Mechanic(
                FRIB,
                Formula.of("d10"),
                List.of(),
                Map.of(),
                List.of(
                        new Mechanic.Outcome("splat", Formula.of("@natural >= 10"), true, 2, 1),
                        new Mechanic.Outcome("phut", Formula.of("@natural <= 1"), false, 1, 1),
                        new Mechanic.Outcome("bonk", Formula.of("@total >= @against"), true, 1, 1),
                        new Mechanic.Outcome("whiff", Formula.of("1"), false, 1, 1)));
    }

    private static Action zonk() {
        Step harm = new Step.Damage(Whom.TARGET, PLOP, "ouch", amount("d6"), amount("@glim"));
        return action(
                ZONK,
                ZONKER,
                Targeting.FOE,
                new Step.Attack(
                        new Step.Trial(FRIB, amount("@glim"), Formula.of("@target.wob")),
                        List.of(harm),
                        List.of()));
    }

    private static Action tickle() {
        return action(
                TICKLE,
                FEATHER,
                Targeting.FOE,
                new Step.Damage(Whom.TARGET, PLOP, "giggle", amount("1"), Amount.ZERO));
    }

    private static Action gnaw() {
        Step harm = new Step.Damage(Whom.ACTOR, PLOP, "gnash", amount("1"), Amount.ZERO);
        return new Action(
                GNAW,
                null,
                true,
                Set.of(),
                new Price(Map.of("snap", 1), Map.of(), Map.of(), 0),
                When.ALWAYS,
                When.ALWAYS,
                Aim.at(Targeting.SELF),
                List.of(),
                List.of(harm));
    }

    private static Action flinch() {
        return action(FLINCH, SNOOD, Targeting.SELF, new Step.Apply(Whom.ACTOR, "flinching"));
    }

    private static Effect flinching() {
        Modifier more =
                new Modifier(
                        new Modifier.Target.Value("wob"),
                        new Modifier.Change.Add(amount("5")),
                        "",
                        When.ALWAYS,
                        Map.of(),
                        true);
        return new Effect(
                "flinching",
                List.of(more),
                Set.of(),
                new Effect.Lasting.Turns(Effect.Whose.BEARER, Effect.Edge.START, 1),
                0,
                When.NEVER,
                false,
                When.NEVER,
                false,
                "",
                List.of(),
                Set.of(),
                null,
                List.of());
    }

    private static Action action(String id, String item, Targeting targeting, Step step) {
        return new Action(
                id,
                item,
                false,
                Set.of(),
                new Price(Map.of("snap", 1), Map.of(), Map.of(), 0),
                When.ALWAYS,
                When.ALWAYS,
                Aim.at(targeting),
                List.of(),
                List.of(step));
    }

    private static Item item(String id) {
        return new Item(id, Set.of(), Set.of(), List.of(), List.of(), false);
    }

    private static Amount amount(String formula) {
        return new Amount(List.of(new Amount.Term("", Formula.of(formula))));
    }
}
