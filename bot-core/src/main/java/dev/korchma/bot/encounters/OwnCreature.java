package dev.korchma.bot.encounters;

import dev.korchma.bot.command.Arguments;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.Deed;
import dev.korchma.bot.command.FormNotes;
import dev.korchma.bot.command.Option;
import dev.korchma.bot.rulebooks.PinnedPacks;
import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Texts;
import dev.korchma.game.encounter.Encounter;
import dev.korchma.game.encounter.Newcomer;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Brings somebody whom whoever leads makes up on the spot, by one form. */
@Component
final class OwnCreature implements NewcomerForm {

    static final String OWN = "encounter.own";

    /** The same from the question that says what was wrong. */
    static final String AGAIN = "encounter.own-again";

    /** The hash of the rules whose form it is. */
    static final String PACK = "pack";

    private final FormAgain again;
    private final PinnedPacks packs;
    private final Texts texts;

    OwnCreature(FormAgain again, PinnedPacks packs, Texts texts) {
        this.again = again;
        this.packs = packs;
        this.texts = texts;
    }

    @Override
    public List<Option> asks(Arguments carried) {
        return form(carried).options();
    }

    @Override
    public Optional<Deed.Wording> wording(Option option, Arguments carried, Language language) {
        return Optional.of(form(carried).wording(option.name(), language));
    }

    private OwnForm form(Arguments carried) {
        return new OwnForm(packs.pinned(carried.text(PACK)), texts);
    }

    @Override
    public Filled filled(Call call, Encounter encounter) {
        return switch (form(call.arguments()).read(call.arguments(), call.person().language())) {
            case OwnForm.Made(Newcomer newcomer) ->
                    new Bringing(List.of(newcomer), newcomer.name());
            case OwnForm.Wrong(FormNotes notes) -> {
                notes.keep(PACK, encounter.pack());
                yield new Asking(again.ask(call, encounter, AGAIN, notes));
            }
        };
    }
}
