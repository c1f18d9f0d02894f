package dev.korchma.bot.play;

import dev.korchma.bot.command.No;
import dev.korchma.bot.text.Typed;
import dev.korchma.game.dice.DiceError;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Puts what the dice say into what people read. */
final class DiceWords {

    private static final int CONTEXT = 24;

    private DiceWords() {}

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
