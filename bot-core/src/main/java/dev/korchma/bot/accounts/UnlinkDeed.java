package dev.korchma.bot.accounts;

import dev.korchma.bot.chat.Control;
import dev.korchma.bot.chat.Control.Style;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.Deed;
import dev.korchma.bot.command.Manner;
import dev.korchma.bot.command.No;
import dev.korchma.bot.people.LinkedAccount;
import dev.korchma.bot.store.Outcome;
import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Texts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Asks before an account is unlinked: what was played from it does not go along. */
@Component
final class UnlinkDeed implements Deed {

    static final String NAME = "link-unlink";

    private final Unlinking unlinking;
    private final Questions questions;
    private final AccountWords words;
    private final Texts texts;

    UnlinkDeed(Unlinking unlinking, Questions questions, AccountWords words, Texts texts) {
        this.unlinking = unlinking;
        this.questions = questions;
        this.words = words;
        this.texts = texts;
    }

    /**
     * It wants a second thought.
     *
     * @param yes the control that does it
     */
    public record Really(String who, String front, String yes) implements Outcome {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Manner manner() {
        return Manner.SECRET;
    }

    @Override
    public Outcome run(Call call) {
        LinkedAccount one = unlinking.meant(call).orElse(null);
        if (one == null) {
            return No.because("link.no.not-linked");
        }
        return one.home() ? No.because("link.no.home") : question(call, one);
    }

    private Really question(Call call, LinkedAccount one) {
        String yes =
                questions.open(
                        call,
                        call.person(),
                        Unlinking.which(one),
                        offers -> offers.token(PartDeed.NAME, Map.of()));
        return new Really(AccountWords.who(one), one.front(), yes);
    }

    @Override
    public Optional<View> show(Outcome outcome, Language language) {
        return outcome instanceof Really really
                ? Optional.of(asked(really, language))
                : Optional.empty();
    }

    private View asked(Really really, Language language) {
        String account = words.account(language, really.who(), really.front());
        Control yes =
                new Control.Button(
                        really.yes(), unlinking.label(really.front(), language), Style.PRIMARY);
        return View.of(View.Tone.PLAIN)
                .text(texts.rich(language, "link.really", Map.of("account", account)))
                .controls(List.of(yes))
                .build();
    }
}
