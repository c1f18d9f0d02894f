package dev.korchma.bot.command;

import dev.korchma.bot.chat.View;
import dev.korchma.bot.store.Outcome;
import dev.korchma.bot.text.Language;
import java.util.Optional;

/** What a button does. */
public non-sealed interface Deed extends Handler {

    @Override
    default Optional<View> show(Outcome outcome, Language language) {
        return Optional.empty();
    }
}
