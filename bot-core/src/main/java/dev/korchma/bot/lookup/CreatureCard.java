package dev.korchma.bot.lookup;

import dev.korchma.bot.characters.Talents;
import dev.korchma.bot.rulebooks.PackWords;
import dev.korchma.bot.rulebooks.ThrownWords;
import dev.korchma.game.dice.Formula;
import dev.korchma.game.rules.Action;
import dev.korchma.game.rules.Attempt;
import dev.korchma.game.rules.Body;
import dev.korchma.game.rules.Creature;
import dev.korchma.game.rules.Feature;
import dev.korchma.game.rules.RuleSystem;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Somebody to meet: numbers as they are printed, and what it does. */
record CreatureCard(Card card) {

    /**
     * @return the amounts its effects are told in: its own
     */
    Amounts write(Creature creature) {
        Page page = card.page();
        RuleSystem rules = page.rules();
        Body body = rules.freshBody(creature.build());
        Amounts amounts = Amounts.of(page, body);
        card.field(page.say("tags"), String.join(", ", page.tags(creature.tags())));
        rules.defences()
                .forEach(id -> card.field(page.name(id), Long.toString(rules.value(body, id))));
        card.field(page.name(page.words().vitalTrack()), vital(creature, body));
        Talents talents = new Talents(body, page.words());
        card.field(page.say("attributes"), talents.attributes());
        card.field(page.say("saves"), saves(body));
        card.field(page.say("skills"), talents.skills());
        card.field(page.say("challenge"), challenge(creature));
        ModifierWords modifiers = new ModifierWords(page, amounts);
        for (Feature feature : creature.nature().features()) {
            modifiers.of(feature.modifiers()).forEach(card::line);
            feature.actions().forEach(id -> action(id, amounts));
        }
        if (!creature.untold().isEmpty()) {
            card.line(page.say("untold"), names(creature.untold(), page.words()));
        }
        return amounts;
    }

    private String vital(Creature creature, Body body) {
        Formula dice = creature.hitDice();
        String most = Integer.toString(card.page().words().vitalMost(body));
        Page page = card.page();
        return dice == null ? most : most + " (" + page.dice(dice.text()) + ")";
    }

    /** Those that are better than the plain ones of their kind. */
    private String saves(Body body) {
        RuleSystem rules = card.page().rules();
        return rules.saves().values().stream()
                .filter(save -> isTrained(save, body))
                .map(save ->
                        called(save)
                                + " "
                                + ThrownWords.signed(rules.bonus(body, save.id()).value()))
                .collect(Collectors.joining(", "));
    }

    /** In few letters where it is the one of an attribute. */
    private String called(Attempt save) {
        return save.tags().stream()
                .filter(card.page().rules().numbers().attributes()::containsKey)
                .findFirst()
                .map(card.page().words()::shortName)
                .orElseGet(() -> card.page().name(save.id()));
    }

    private boolean isTrained(Attempt save, Body body) {
        RuleSystem rules = card.page().rules();
        long own = rules.bonus(body, save.id()).value();
        return rules.checks().values().stream()
                .filter(check -> check.tags().equals(save.tags()))
                .anyMatch(check -> rules.bonus(body, check.id()).value() != own);
    }

    private String challenge(Creature creature) {
        return card.page()
                .say(
                        "challenge-of",
                        Map.of(
                                "challenge", fraction(creature.challenge()),
                                "worth", creature.worth()));
    }

    /** Below one, challenges are parts of a whole: "1/4". */
    private static String fraction(double challenge) {
        return challenge > 0 && challenge < 1
                ? "1/" + Math.round(1 / challenge)
                : Long.toString(Math.round(challenge));
    }

    private void action(String id, Amounts amounts) {
        Page page = card.page();
        Action action = page.rules().content().actions().get(id);
        if (action == null) {
            return;
        }
        ActionWords words = new ActionWords(page, amounts);
        String price = words.price(action);
        String name = page.words().action(id, action.item());
        card.line(price.isEmpty() ? name : name + " (" + price + ")", words.told(action));
        card.explain(StepWords.effects(action));
    }

    private static String names(List<String> ids, PackWords words) {
        return ids.stream().map(words::name).collect(Collectors.joining(", "));
    }
}
