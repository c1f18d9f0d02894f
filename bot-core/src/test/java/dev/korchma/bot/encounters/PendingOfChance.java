package dev.korchma.bot.encounters;

import dev.korchma.game.encounter.Encounter;
import dev.korchma.game.encounter.EncounterCommand;
import dev.korchma.game.encounter.FighterId;
import dev.korchma.game.encounter.Reactions;
import dev.korchma.game.encounter.Window;
import dev.korchma.game.encounter.Wish;
import dev.korchma.game.rules.Offered;
import dev.korchma.game.rules.RuleSystem;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Wishes, moving away and reactions by chance, mostly about what is open at the moment. */
record PendingOfChance(@Nullable Encounter encounter, RuleSystem rules, Random chance) {

    /** The number to beat of every wish: nothing else in an evening is it. */
    static final int SECRET = 987_654;

    /** What a wish of chance may be. */
    private static final List<String> WISHES = List.of("I cut the rope", "Пою", "I kick the table");

    EncounterCommand command(String guard, FighterId somebody, @Nullable FighterId target) {
        return switch (chance.nextInt(12)) {
            case 0, 1, 2, 3 -> next(guard);
            case 4 -> new EncounterCommand.TryWish(guard);
            case 5 -> new EncounterCommand.WishIsAct(words(), action(somebody), target, List.of());
            case 6, 7 -> new EncounterCommand.AnswerWish(guard, words(), any(Wish.Answer.values()));
            case 8 -> new EncounterCommand.MoveAway(guard, foes());
            case 9, 10 -> answer();
            default ->
                    chance.nextInt(3) == 0
                            ? new EncounterCommand.NobodyReacts(asked())
                            : new EncounterCommand.React(somebody, action(somebody), target);
        };
    }

    /** A wish whose steps are all left to chance is hardly ever thrown for. */
    private EncounterCommand next(String guard) {
        return switch (encounter == null ? null : encounter.wish().orElse(null)) {
            case Wish.Said _ -> weigh();
            case Wish.Weighed _ -> new EncounterCommand.TryWish(guard);
            case Wish.Tried _ -> new EncounterCommand.EndTurn(guard);
            case null -> new EncounterCommand.SayWish(guard, anyWish());
        };
    }

    private EncounterCommand weigh() {
        List<String> checks = new ArrayList<>(rules.checks().keySet());
        checks.add("no-such-thing");
        return new EncounterCommand.WeighWish(
                words(), checks.get(chance.nextInt(checks.size())), List.of("nothing"), SECRET);
    }

    private List<String> asked() {
        return encounter == null
                ? List.of()
                : encounter.windows().stream().map(Window::key).toList();
    }

    private EncounterCommand answer() {
        List<Window> open = encounter == null ? List.of() : encounter.windows();
        if (open.isEmpty()) {
            return new EncounterCommand.Answer("1-1-nobody", null);
        }
        Window window = open.get(chance.nextInt(open.size()));
        List<Offered> answers =
                encounter == null ? List.of() : Reactions.answers(encounter, window, rules);
        return new EncounterCommand.Answer(
                window.key(),
                answers.isEmpty() || chance.nextInt(3) == 0 ? null : answers.getFirst().action());
    }

    private String words() {
        return encounter == null || chance.nextInt(8) == 0
                ? anyWish()
                : encounter.wish().map(Wish::words).orElse("");
    }

    private String anyWish() {
        return WISHES.get(chance.nextInt(WISHES.size()));
    }

    private <T> T any(T[] all) {
        return all[chance.nextInt(all.length)];
    }

    private List<FighterId> foes() {
        return encounter == null
                ? List.of()
                : encounter.fighters().stream()
                        .filter(_ -> chance.nextBoolean())
                        .map(one -> one.id())
                        .toList();
    }

    private String action(FighterId who) {
        List<String> actions =
                encounter == null || encounter.fighter(who).isEmpty()
                        ? List.of()
                        : encounter.offers(who, rules).stream().map(Offered::action).toList();
        return actions.isEmpty() ? "no-such-thing" : actions.get(chance.nextInt(actions.size()));
    }
}
