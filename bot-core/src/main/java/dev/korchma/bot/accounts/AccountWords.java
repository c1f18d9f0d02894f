package dev.korchma.bot.accounts;

import dev.korchma.bot.people.LinkedAccount;
import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Texts;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How an account is spoken of. */
@Component
class AccountWords {

    private final Texts texts;

    AccountWords(Texts texts) {
        this.texts = texts;
    }

    /** "Max @max". */
    static String who(LinkedAccount account) {
        return account.handle() == null ? account.name() : account.name() + " @" + account.handle();
    }

    /** "Max @max in Telegram". */
    String account(Language language, String who, String front) {
        return texts.plain(
                language, "link.account", Map.of("who", who, "app", texts.app(language, front)));
    }
}
