package dev.korchma.bot.encounters;

import dev.korchma.bot.chat.View;
import dev.korchma.bot.command.Arguments;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.Deed;
import dev.korchma.bot.command.Manner;
import dev.korchma.bot.command.No;
import dev.korchma.bot.command.Option;
import dev.korchma.bot.store.Outcome;
import dev.korchma.bot.text.Language;
import dev.korchma.game.encounter.Encounter;
import dev.korchma.game.encounter.EncounterCommand;
import dev.korchma.game.journal.DocumentId;
import java.util.List;
import java.util.Optional;

/**
 * Brings whoever a form names.
 *
 * @param words the deed whose form this is
 * @param name {@code words}, or the same from the question about what was not clear: that becomes
 *     the answer
 */
record NewcomerDeed(
        String name,
        String words,
        NewcomerForm form,
        Fights fights,
        Floor floor,
        LedFights led,
        DuelAnswers answers)
        implements Deed {

    @Override
    public Manner manner() {
        return isAgain() ? Manner.REDRAW : Manner.UPDATE;
    }

    private boolean isAgain() {
        return !name.equals(words);
    }

    @Override
    public List<Option> asks(Arguments carried) {
        return form.asks(carried);
    }

    @Override
    public Optional<Wording> wording(Option option, Arguments carried, Language language) {
        return form.wording(option, carried, language);
    }

    @Override
    public Optional<No> hinders(Call call) {
        return led.leads(call)
                ? Optional.empty()
                : Optional.of(No.because("encounter.no.not-leading"));
    }

    @Override
    public Outcome run(Call call) {
        return hinders(call).<Outcome>map(no -> no).orElseGet(() -> bring(call));
    }

    private Outcome bring(Call call) {
        DocumentId id = DuelAnswers.encounter(call);
        Encounter encounter = floor.find(call.where().space(), id).orElse(null);
        if (encounter == null) {
            return No.because("duel.no.gone");
        }
        return switch (form.filled(call, encounter)) {
            case NewcomerForm.Asking(Outcome question) -> question;
            case NewcomerForm.Bringing(var newcomers, String who) -> {
                Fights.Went went = fights.carry(call, id, new EncounterCommand.Enlist(newcomers));
                yield went instanceof Fights.Happened && isAgain()
                        ? new Panel("+ " + who, List.of(), List.of(), List.of())
                        : answers.outcome(went, call, id);
            }
        };
    }

    @Override
    public Optional<View> show(Outcome outcome, Language language) {
        return answers.show(outcome, language);
    }
}
