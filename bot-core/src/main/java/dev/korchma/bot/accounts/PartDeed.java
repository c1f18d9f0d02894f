package dev.korchma.bot.accounts;

import dev.korchma.bot.chat.View;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.Deed;
import dev.korchma.bot.command.Manner;
import dev.korchma.bot.command.No;
import dev.korchma.bot.people.LinkedAccount;
import dev.korchma.bot.people.Parting;
import dev.korchma.bot.store.Outbox;
import dev.korchma.bot.store.Outcome;
import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Texts;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Unlinks an account: it is a person of its own from now on, and hears so. */
@Component
final class PartDeed implements Deed {

    static final String NAME = "link-part";

    private final Unlinking unlinking;
    private final Questions questions;
    private final Parting parting;
    private final Outbox outbox;
    private final AccountWords words;
    private final Texts texts;

    PartDeed(
            Unlinking unlinking,
            Questions questions,
            Parting parting,
            Outbox outbox,
            AccountWords words,
            Texts texts) {
        this.unlinking = unlinking;
        this.questions = questions;
        this.parting = parting;
        this.outbox = outbox;
        this.words = words;
        this.texts = texts;
    }

    /** An account is a person of its own. */
    public record Parted(String who, String front) implements Outcome {}

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
        return questions.answer(call, () -> part(call));
    }

    private Outcome part(Call call) {
        LinkedAccount one = unlinking.meant(call).orElse(null);
        if (one == null) {
            return No.because("link.no.not-linked");
        }
        return parting.part(call.person().id(), one.front(), one.account())
                .map(fresh -> parted(call, one, fresh))
                .orElseGet(() -> No.because("link.no.home"));
    }

    private Outcome parted(Call call, LinkedAccount one, UUID fresh) {
        outbox.whisper(
                call.where().space(),
                fresh,
                View.say(texts.rich(call.person().language(), "link.parted-you")));
        return new Parted(AccountWords.who(one), one.front());
    }

    @Override
    public Optional<View> show(Outcome outcome, Language language) {
        return outcome instanceof Parted(String who, String front)
                ? Optional.of(
                        View.say(
                                texts.rich(
                                        language,
                                        "link.parted",
                                        Map.of("account", words.account(language, who, front)))))
                : Optional.empty();
    }
}
