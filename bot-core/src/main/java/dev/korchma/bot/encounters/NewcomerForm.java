package dev.korchma.bot.encounters;

import dev.korchma.bot.command.Arguments;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.Deed;
import dev.korchma.bot.command.Option;
import dev.korchma.bot.store.Outcome;
import dev.korchma.bot.text.Language;
import dev.korchma.game.encounter.Encounter;
import dev.korchma.game.encounter.Newcomer;
import java.util.List;
import java.util.Optional;

/** A form by which those who lead bring somebody into a fight. */
interface NewcomerForm {

    List<Option> asks(Arguments carried);

    /** As {@link Deed#wording}. */
    default Optional<Deed.Wording> wording(Option option, Arguments carried, Language language) {
        return Optional.empty();
    }

    /** What comes of it as it was filled in; writes nothing. */
    Filled filled(Call call, Encounter encounter);

    /** What came of a form. */
    sealed interface Filled {}

    /**
     * It says who comes.
     *
     * @param who in a few words
     */
    record Bringing(List<Newcomer> newcomers, String who) implements Filled {
        public Bringing {
            newcomers = List.copyOf(newcomers);
        }
    }

    /** Something has to be asked once more first. */
    record Asking(Outcome question) implements Filled {}
}
