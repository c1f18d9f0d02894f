package dev.korchma.bot.checks;

import dev.korchma.bot.rulebooks.Pack;
import dev.korchma.bot.text.Texts;
import java.util.Collection;
import org.springframework.stereotype.Component;

/** Resists something with the own hero. */
@Component
final class SaveCommand extends TryCommand {

    SaveCommand(Attempts attempts, Trying trying, Reasons reasons, CheckWords words, Texts texts) {
        super(attempts, trying, reasons, words, texts);
    }

    @Override
    public String name() {
        return "save";
    }

    @Override
    Collection<String> ids(Pack pack) {
        return pack.system().saves().keySet();
    }
}
