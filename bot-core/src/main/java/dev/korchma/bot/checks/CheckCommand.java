package dev.korchma.bot.checks;

import dev.korchma.bot.rulebooks.Pack;
import dev.korchma.bot.text.Texts;
import java.util.Collection;
import org.springframework.stereotype.Component;

/** Tries a skill or an ability of the own hero. */
@Component
final class CheckCommand extends TryCommand {

    CheckCommand(Attempts attempts, Trying trying, Reasons reasons, CheckWords words, Texts texts) {
        super(attempts, trying, reasons, words, texts);
    }

    @Override
    public String name() {
        return "check";
    }

    @Override
    Collection<String> ids(Pack pack) {
        return pack.system().checks().keySet();
    }
}
