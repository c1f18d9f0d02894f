package dev.korchma.bot.encounters;

import dev.korchma.bot.chat.View;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.Command;
import dev.korchma.bot.command.Manner;
import dev.korchma.bot.command.No;
import dev.korchma.bot.command.Option;
import dev.korchma.bot.store.Outcome;
import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Typed;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Opens a fight to make it ready: nobody but those who lead knows of it. */
@Component
final class EncounterNewCommand implements Command {

    private static final String NAME = "name";
    private static final int LONGEST_NAME = 60;

    private final LedFights led;
    private final Preparing preparing;
    private final DuelAnswers answers;
    private final Openings openings;

    EncounterNewCommand(
            LedFights led, Preparing preparing, DuelAnswers answers, Openings openings) {
        this.led = led;
        this.preparing = preparing;
        this.answers = answers;
        this.openings = openings;
    }

    @Override
    public String name() {
        return "encounter new";
    }

    @Override
    public Manner manner() {
        return Manner.SECRET;
    }

    @Override
    public boolean isPlay() {
        return true;
    }

    @Override
    public List<Option> options() {
        return List.of(Option.required(NAME, new Option.Words(LONGEST_NAME)));
    }

    @Override
    public Outcome run(Call call) {
        String title = Typed.line(call.arguments().text(NAME), LONGEST_NAME);
        return led.ledFrom(call)
                .map(there -> preparing.open(there, title))
                .orElseGet(() -> No.because("encounter.no.not-leading"));
    }

    @Override
    public Optional<View> show(Outcome outcome, Language language) {
        return outcome instanceof Openings.Open open
                ? Optional.of(openings.view(open, language))
                : answers.show(outcome, language);
    }
}
