package dev.korchma.bot.accounts;

import dev.korchma.bot.board.Offers;
import dev.korchma.bot.chat.Control;
import dev.korchma.bot.chat.Control.Style;
import dev.korchma.bot.chat.Rich;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.people.LinkedAccount;
import dev.korchma.bot.people.LinkedAccounts;
import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Texts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is linked, and the controls by which it is taken apart. */
@Component
class Unlinking {

    static final String FRONT = "front";
    static final String ACCOUNT = "account";

    private final LinkedAccounts accounts;
    private final Questions questions;
    private final AccountWords words;
    private final Texts texts;

    Unlinking(LinkedAccounts accounts, Questions questions, AccountWords words, Texts texts) {
        this.accounts = accounts;
        this.questions = questions;
        this.words = words;
        this.texts = texts;
    }

    /**
     * An account of a person who has several.
     *
     * @param who its name and handle
     * @param unlink the control that unlinks it; null for the home account, which never goes
     */
    public record Linked(String who, String front, @Nullable String unlink) {}

    /** The accounts of a person with their controls; none where there is nothing to unlink. */
    List<Linked> linked(Call call) {
        List<LinkedAccount> all = accounts.of(call.person().id());
        return all.size() < 2
                ? List.of()
                : questions.open(
                        call,
                        call.person(),
                        Map.of(),
                        offers -> all.stream().map(one -> linked(one, offers)).toList());
    }

    private static Linked linked(LinkedAccount one, Offers offers) {
        String unlink = one.home() ? null : offers.token(UnlinkDeed.NAME, which(one));
        return new Linked(AccountWords.who(one), one.front(), unlink);
    }

    static Map<String, String> which(LinkedAccount one) {
        return Map.of(FRONT, one.front(), ACCOUNT, one.account());
    }

    /** The account a control is about, if it is still the speaker's. */
    Optional<LinkedAccount> meant(Call call) {
        return accounts.of(call.person().id()).stream()
                .filter(one -> one.front().equals(call.arguments().text(FRONT)))
                .filter(one -> one.account().equals(call.arguments().text(ACCOUNT)))
                .findFirst();
    }

    Rich line(Linked one, Language language) {
        return texts.rich(
                language,
                one.unlink() == null ? "link.line-home" : "link.line",
                Map.of("account", words.account(language, one.who(), one.front())));
    }

    Stream<Control> button(Linked one, Language language) {
        String token = one.unlink();
        if (token == null) {
            return Stream.empty();
        }
        return Stream.of(new Control.Button(token, label(one.front(), language), Style.PLAIN));
    }

    String label(String front, Language language) {
        return texts.plain(language, "link.unlink", Map.of("app", texts.app(language, front)));
    }
}
