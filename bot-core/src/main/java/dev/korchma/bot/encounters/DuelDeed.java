package dev.korchma.bot.encounters;

import dev.korchma.bot.chat.View;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.Deed;
import dev.korchma.bot.command.Manner;
import dev.korchma.bot.store.Outcome;
import dev.korchma.bot.text.Language;
import java.util.Optional;
import java.util.function.Function;

/** A button of a duel: the boards tell what came of it, a refusal is said in private. */
record DuelDeed(String name, Manner manner, DuelAnswers answers, Function<Call, Outcome> carrying)
        implements Deed {

    DuelDeed(String name, DuelAnswers answers, Function<Call, Outcome> carrying) {
        this(name, Manner.UPDATE, answers, carrying);
    }

    @Override
    public Outcome run(Call call) {
        return carrying.apply(call);
    }

    @Override
    public Optional<View> show(Outcome outcome, Language language) {
        return answers.show(outcome, language);
    }
}
