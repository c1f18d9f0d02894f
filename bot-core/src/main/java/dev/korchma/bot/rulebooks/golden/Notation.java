package dev.korchma.bot.rulebooks.golden;

import dev.korchma.game.rules.Cause;
import dev.korchma.game.rules.Derivation;
import dev.korchma.game.rules.Leaning;
import dev.korchma.game.rules.Preview;
import dev.korchma.game.rules.Result;
import dev.korchma.game.rules.Thrown;
import dev.korchma.game.rules.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** How results are written down in known answers: one short line of ids and numbers each. */
final class Notation {

    private Notation() {}

    static List<String> listed(JsonNode list) {
        var texts = new ArrayList<String>();
        list.forEach(item -> texts.add(item.asString()));
        return texts;
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static List<String> sources(Derivation derivation) {
        return derivation.sources().stream().map(s -> s.rule() + " " + s.amount()).toList();
    }

    static List<String> ignored(Derivation derivation) {
        return derivation.ignored().stream()
                .map(i -> i.rule() + " " + i.amount() + " " + word(i.reason()))
                .toList();
    }

    static String shown(Preview preview) {
        var attack = preview.attack();
        var text = attack == null ? "" : signed(attack.value()) + " ";
        return (text + preview.dice() + signed(preview.bonus().value()) + " " + preview.type())
                .strip();
    }

    private static String signed(long number) {
        return number < 0 ? "" + number : "+" + number;
    }

    static String shown(Result result) {
        return switch (result) {
            case Result.Rolled(var who, var what, var thrown) ->
                    who + " rolls " + what + ": " + sum(thrown);
            case Result.Opposed(var who, var what, var thrown, var leanings) ->
                    (who + " opposes " + what + ": " + sum(thrown) + " " + shown(leanings)).strip();
            case Result.Attacked(var who, var target, var action, var thrown, var verdict) ->
                    who + " attacks " + target + ": " + sum(thrown) + " " + shown(verdict);
            case Result.Checked(var who, var action, var thrown, var verdict) ->
                    who + " checks: " + sum(thrown) + " " + shown(verdict);
            case Result.Saved(var who, var action, var thrown, var verdict) ->
                    who + " saves: " + sum(thrown) + " " + shown(verdict);
            case Result.TrackMoved moved -> shown(moved);
            case Result.EffectBegan began -> began.who() + " begins " + began.effect().effect();
            case Result.EffectChanged on -> on.who() + " goes on " + on.after().effect();
            case Result.EffectEnded(var who, var effect, var at, var ending) ->
                    who + " ends " + effect.effect() + " " + word(ending);
            case Result.Marked(var who, var mark) -> who + " marks " + mark;
        };
    }

    private static String shown(Result.TrackMoved moved) {
        var text = "%s %s %d>%d".formatted(moved.who(), moved.track(), moved.from(), moved.to());
        var thrown = moved.thrown();
        var dice = thrown == null ? "" : " " + sum(thrown);
        var less =
                moved.reductions().stream()
                        .map(source -> ", " + source.rule() + " " + source.amount())
                        .collect(Collectors.joining());
        return text + cause(moved.cause()) + dice + less;
    }

    private static String cause(Cause cause) {
        return switch (cause) {
            case Cause.Damage(var type) -> " " + type;
            case Cause.Healing healing -> " healing";
            case Cause.Cost cost -> " cost";
            case Cause.Gain gain -> " gain";
            case Cause.Reset reset -> " reset";
            case Cause.Bounded(var effect) -> " bounded by " + effect;
            case Cause.Decided decided -> " decided";
        };
    }

    static String sum(Thrown thrown) {
        return thrown.natural() + "+" + thrown.bonus() + "=" + thrown.total();
    }

    static String shown(Verdict verdict) {
        return (verdict.outcome() + " " + shown(verdict.leanings())).strip();
    }

    private static String shown(List<Leaning> leanings) {
        return leanings.stream().map(Notation::shown).collect(Collectors.joining(", "));
    }

    static String shown(Leaning leaning) {
        return (leaning.counted() ? "" : "not ") + leaning.mode() + " by " + leaning.rule();
    }
}
