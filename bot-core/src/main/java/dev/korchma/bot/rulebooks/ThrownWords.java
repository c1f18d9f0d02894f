package dev.korchma.bot.rulebooks;

import dev.korchma.bot.chat.Rich;
import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Texts;
import dev.korchma.game.rules.DieFace;
import dev.korchma.game.rules.Thrown;
import java.util.ArrayList;
import java.util.List;

/** How dice and bonuses are written, the same in every game and language. */
public final class ThrownWords {

    private ThrownWords() {}

    /** The faces, those that do not count struck out, and what was added: "14+5", "17, 4̶ +2". */
    public static Rich dice(Thrown thrown) {
        List<Rich.Span> spans = new ArrayList<>(faces(thrown).spans());
        if (thrown.bonus() != 0) {
            spans.add(
                    new Rich.Plain(
                            spans.isEmpty()
                                    ? Long.toString(thrown.bonus())
                                    : signed(thrown.bonus())));
        }
        return new Rich(spans);
    }

    /** The faces alone: "14", "17, 4̶". */
    public static Rich faces(Thrown thrown) {
        boolean allCount = thrown.dice().stream().allMatch(DieFace::counted);
        List<Rich.Span> spans = new ArrayList<>();
        for (DieFace die : thrown.dice()) {
            if (!spans.isEmpty()) {
                spans.add(new Rich.Plain(allCount ? "+" : ", "));
            }
            String face = Long.toString(die.face());
            spans.add(die.counted() ? new Rich.Plain(face) : new Rich.Struck(face));
        }
        return new Rich(spans);
    }

    /** Dice as people write them in a language: "1d6", "1к6". */
    public static String formula(String dice, Texts texts, Language language) {
        return dice.replaceAll("(?<=\\d)d(?=\\d)", texts.plain(language, "hero.die"));
    }

    /** A number with its sign: "+5", "−2". */
    public static String signed(long number) {
        return number < 0 ? "−" + -number : "+" + number;
    }
}
