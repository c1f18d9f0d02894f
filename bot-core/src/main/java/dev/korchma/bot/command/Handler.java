package dev.korchma.bot.command;

import dev.korchma.bot.chat.View;
import dev.korchma.bot.store.Outcome;
import dev.korchma.bot.text.Language;
import java.util.Optional;

/** What stands behind a command or a button. */
public sealed interface Handler permits Command, Deed {

    /** Stable: stands in the rows of views already posted. */
    String name();

    Manner manner();

    /** Whether it changes anything. What only reads leaves no trace, not even in the inbox. */
    default boolean writes() {
        return true;
    }

    /**
     * Whether it begins something of play: done only where and by whom the {@link Admission} lets.
     */
    default boolean isPlay() {
        return false;
    }

    /**
     * Carries it out. Runs inside the one transaction of the saying and may run again when that
     * transaction must be retried, with the same dice.
     */
    Outcome run(Call call);

    /**
     * Words an outcome of this handler that is not a {@link No}.
     *
     * @return empty where the boards say it all
     */
    Optional<View> show(Outcome outcome, Language language);

    /**
     * Words an outcome whose answer has to wait in a row until there is a way to its reader: what
     * must not stand there is left out.
     */
    default Optional<View> later(Outcome outcome, Language language) {
        return show(outcome, language);
    }
}
