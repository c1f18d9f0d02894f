package dev.korchma.bot.encounters;

import dev.korchma.bot.chat.View;
import dev.korchma.bot.command.Arguments;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.Deed;
import dev.korchma.bot.command.Manner;
import dev.korchma.bot.command.No;
import dev.korchma.bot.command.Option;
import dev.korchma.bot.rulebooks.PinnedPacks;
import dev.korchma.bot.store.Outcome;
import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Texts;
import dev.korchma.game.encounter.Encounter;
import dev.korchma.game.encounter.EncounterCommand;
import dev.korchma.game.encounter.Newcomer;
import dev.korchma.game.journal.DocumentId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Brings somebody whom whoever leads makes up on the spot, by one form. */
final class OwnCreature implements Deed {

    static final String OWN = "encounter.own";

    /** The same from the question that says what was wrong: that becomes the answer. */
    static final String AGAIN = "encounter.own-again";

    /** The hash of the rules whose form it is. */
    static final String PACK = "pack";

    private final String name;
    private final Fights fights;
    private final Floor floor;
    private final LedFights led;
    private final DuelAnswers answers;
    private final FormAgain again;
    private final PinnedPacks packs;
    private final Texts texts;

    OwnCreature(
            String name,
            Fights fights,
            Floor floor,
            LedFights led,
            DuelAnswers answers,
            FormAgain again,
            PinnedPacks packs,
            Texts texts) {
        this.name = name;
        this.fights = fights;
        this.floor = floor;
        this.led = led;
        this.answers = answers;
        this.again = again;
        this.packs = packs;
        this.texts = texts;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Manner manner() {
        return name.equals(OWN) ? Manner.UPDATE : Manner.REDRAW;
    }

    @Override
    public List<Option> asks(Arguments carried) {
        return form(carried).options();
    }

    @Override
    public Optional<Wording> wording(Option option, Arguments carried, Language language) {
        return Optional.of(form(carried).wording(option.name(), language));
    }

    private OwnForm form(Arguments carried) {
        return new OwnForm(packs.pinned(carried.text(PACK)), texts);
    }

    @Override
    public Outcome run(Call call) {
        if (!led.leads(call)) {
            return No.because("encounter.no.not-leading");
        }
        DocumentId id = DuelAnswers.encounter(call);
        return switch (form(call.arguments()).read(call.arguments(), call.person().language())) {
            case OwnForm.Made(Newcomer newcomer) -> enlisted(call, id, newcomer);
            case OwnForm.Wrong(var kept, var sentences) -> again(call, id, kept, sentences);
        };
    }

    private Outcome enlisted(Call call, DocumentId id, Newcomer newcomer) {
        Fights.Went went = fights.carry(call, id, new EncounterCommand.Enlist(List.of(newcomer)));
        return went instanceof Fights.Happened && name.equals(AGAIN)
                ? new Panel("+ " + newcomer.name(), List.of(), List.of(), List.of())
                : answers.outcome(went, call, id);
    }

    private Outcome again(
            Call call, DocumentId id, Map<String, String> kept, List<String> sentences) {
        Encounter encounter = floor.find(call.where().space(), id).orElseThrow();
        Map<String, String> with = new HashMap<>(kept);
        with.put(PACK, encounter.pack());
        return again.ask(call, encounter, AGAIN, with, sentences);
    }

    @Override
    public Optional<View> show(Outcome outcome, Language language) {
        return answers.show(outcome, language);
    }
}
