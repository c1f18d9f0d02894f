package dev.korchma.bot.encounters;

import dev.korchma.bot.chat.View;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.Deed;
import dev.korchma.bot.command.Manner;
import dev.korchma.bot.command.No;
import dev.korchma.bot.command.Option;
import dev.korchma.bot.store.Outcome;
import dev.korchma.bot.text.Language;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A button of a fight that asks by a form before it does anything. */
record FormDeed(
        String name,
        Manner manner,
        List<Option> asks,
        DuelAnswers answers,
        Function<Call, Optional<No>> hindering,
        Function<Call, Outcome> carrying)
        implements Deed {

    FormDeed {
        asks = List.copyOf(asks);
    }

    /** One that asks whoever got hold of its button. */
    FormDeed(
            String name,
            Manner manner,
            List<Option> asks,
            DuelAnswers answers,
            Function<Call, Outcome> carrying) {
        this(name, manner, asks, answers, _ -> Optional.empty(), carrying);
    }

    @Override
    public Optional<No> hinders(Call call) {
        return hindering.apply(call);
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
