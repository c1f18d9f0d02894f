package dev.korchma.bot.play;

import dev.korchma.bot.chat.Rich;
import dev.korchma.bot.command.No;
import dev.korchma.bot.text.Typed;
import dev.korchma.game.dice.DiceError;
import dev.korchma.game.dice.Roll;
import dev.korchma.game.dice.RollPart;
import dev.korchma.game.dice.RollText;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Puts what the dice say into what people read. */
final class DiceWords {

    private static final int CONTEXT = 24;

    /** More dice than this are counted, not shown: a message must stay readable. */
    private static final int MOST_SHOWN = 60;

    private static final int LONGEST_LABEL = 40;

    private DiceWords() {}

    /** How a result came about, with the dice that do not count struck out. */
    static Rich detail(Roll.Result result) {
        return new Rich(spans(RollText.parts(result, MOST_SHOWN)));
    }

    private static List<Rich.Span> spans(List<RollPart> parts) {
        return parts.stream().map(DiceWords::span).toList();
    }

    private static Rich.Span span(RollPart part) {
        return switch (part) {
            case RollPart.Face face when face.struck() -> new Rich.Struck(face.text());
            case RollPart.Struck struck -> new Rich.Struck(struck.text());
            case RollPart.Label label ->
                    new Rich.Emphasis(" " + Typed.line(label.text(), LONGEST_LABEL));
            case RollPart.Sign _,
                    RollPart.Asked _,
                    RollPart.Face _,
                    RollPart.Value _,
                    RollPart.More _ ->
                    new Rich.Plain(part.text());
        };
    }

    /** Why dice could not be read or thrown: what is wrong, where, and what to type instead. */
    static No no(String text, DiceError error) {
        Map<String, Object> facts = new HashMap<>();
        error.args().forEach((name, value) -> facts.put(name, Typed.line(value, 40)));
        String code = error.code().name().toLowerCase(Locale.ROOT).replace('_', '-');
        No no = new No("dice." + code, facts);
        if (error.column() > 0) {
            no = no.and(new No("dice.where", where(text, error.column())));
        }
        return error.suggestion() == null
                ? no
                : no.and(new No("dice.instead", Map.of("better", error.suggestion())));
    }

    private static Map<String, Object> where(String text, int column) {
        int at = Math.clamp(column - 1L, 0, text.length());
        return Map.of(
                "column", column,
                "before", Typed.line(text.substring(Math.max(0, at - CONTEXT), at), CONTEXT),
                "after",
                        Typed.line(
                                text.substring(at, Math.min(text.length(), at + CONTEXT)),
                                CONTEXT));
    }
}
