package dev.korchma.bot.play;

import dev.korchma.bot.chat.Rich;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.command.Arguments;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.Command;
import dev.korchma.bot.command.Manner;
import dev.korchma.bot.command.Option;
import dev.korchma.bot.store.Outcome;
import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Texts;
import dev.korchma.game.dice.DiceError;
import dev.korchma.game.dice.Formula;
import dev.korchma.game.dice.Parsed;
import dev.korchma.game.dice.Rolled;
import dev.korchma.game.dice.Scope;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Rolls dice in front of everybody, or for the speaker alone. Locks nothing. */
@Component
final class RollCommand implements Command {

    private static final String DICE = "dice";
    private static final String LABEL = "label";
    private static final String TIMES = "times";
    private static final String SECRET = "secret";
    private static final String OPEN = "open";
    private static final String ME = "me";
    private static final int LONGEST_LABEL = 100;
    private static final int MOST_TIMES = 10;

    private final Texts texts;

    RollCommand(Texts texts) {
        this.texts = texts;
    }

    /**
     * Dice fell.
     *
     * @param name who rolled
     * @param label what for, possibly empty
     */
    public record Fell(String name, String label, List<Line> lines) implements Outcome {
        public Fell {
            lines = List.copyOf(lines);
        }
    }

    /** One result with all its dice. */
    public record Line(Rich detail, long total) {}

    @Override
    public String name() {
        return "roll";
    }

    @Override
    public Manner manner() {
        return Manner.PUBLIC;
    }

    @Override
    public Manner manner(Arguments arguments) {
        return arguments.find(SECRET).filter(ME::equals).isPresent()
                ? Manner.SECRET
                : Manner.PUBLIC;
    }

    @Override
    public List<Option> options() {
        return List.of(
                Option.required(DICE, new Option.DiceText()),
                Option.optional(LABEL, new Option.Words(LONGEST_LABEL)),
                Option.optional(TIMES, new Option.Whole(1, MOST_TIMES)),
                Option.optional(SECRET, new Option.OneOf(List.of(OPEN, ME))));
    }

    @Override
    public Outcome run(Call call) {
        String text = call.arguments().text(DICE);
        return switch (Formula.parse(text)) {
            case Parsed.Bad(DiceError error) -> DiceWords.no(text, error);
            case Parsed.Good(Formula formula) -> roll(call, text, formula);
        };
    }

    private static Outcome roll(Call call, String text, Formula formula) {
        int times = call.arguments().whole(TIMES, 1);
        List<Line> lines = new ArrayList<>();
        for (int time = 0; time < times; time++) {
            switch (formula.roll(call.dice(), Scope.EMPTY)) {
                case Rolled.Failed(DiceError error) -> {
                    return DiceWords.no(text, error);
                }
                case Rolled.Done(var roll) ->
                        roll.results()
                                .forEach(result ->
                                        lines.add(
                                                new Line(
                                                        DiceWords.detail(result), result.total())));
            }
        }
        String label = call.arguments().find(LABEL).orElse(formula.note());
        return new Fell(call.person().name(), label, lines);
    }

    @Override
    public Optional<View> show(Outcome outcome, Language language) {
        if (!(outcome instanceof Fell fell)) {
            return Optional.empty();
        }
        boolean single = fell.lines().size() == 1;
        Map<String, Object> arguments = new HashMap<>();
        arguments.put("name", fell.name());
        arguments.put("label", fell.label());
        arguments.put("total", fell.lines().getFirst().total());
        String key =
                (single ? "roll.rolled" : "roll.many")
                        + (fell.label().isEmpty() ? "" : "-labelled");
        View.Builder view = View.of(View.Tone.PLAIN).text(texts.rich(language, key, arguments));
        if (single) {
            return Optional.of(view.small(fell.lines().getFirst().detail()).build());
        }
        for (int i = 0; i < fell.lines().size(); i++) {
            Line line = fell.lines().get(i);
            view.text(
                    texts.rich(
                            language,
                            "roll.line",
                            Map.of(
                                    "number", i + 1,
                                    "detail", line.detail(),
                                    "total", line.total())));
        }
        return Optional.of(view.build());
    }
}
