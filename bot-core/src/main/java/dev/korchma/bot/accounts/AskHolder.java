package dev.korchma.bot.accounts;

import dev.korchma.bot.board.Offers;
import dev.korchma.bot.chat.Control.Style;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.Deed;
import dev.korchma.bot.command.Manner;
import dev.korchma.bot.command.No;
import dev.korchma.bot.people.LinkedAccount;
import dev.korchma.bot.people.LinkedAccounts;
import dev.korchma.bot.people.People;
import dev.korchma.bot.people.Person;
import dev.korchma.bot.store.Outbox;
import dev.korchma.bot.store.Outcome;
import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Texts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** "Both are mine", says whoever typed the code; now its holder is asked the same. */
@Component
final class AskHolder implements Deed {

    static final String NAME = "link-ask";

    private final Questions questions;
    private final LinkedAccounts accounts;
    private final People people;
    private final Outbox outbox;
    private final AccountWords words;
    private final Texts texts;

    AskHolder(
            Questions questions,
            LinkedAccounts accounts,
            People people,
            Outbox outbox,
            AccountWords words,
            Texts texts) {
        this.questions = questions;
        this.accounts = accounts;
        this.people = people;
        this.outbox = outbox;
        this.words = words;
        this.texts = texts;
    }

    /**
     * The holder of the code is asked.
     *
     * @param front where they spoke last
     */
    public record Asked(String front) implements Outcome {}

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
        return questions.answer(call, () -> ask(call, Pairing.of(call.arguments())));
    }

    private Outcome ask(Call call, Pairing pairing) {
        if (!pairing.until().isAfter(call.now())) {
            return No.because("link.no.question-expired");
        }
        LinkedAccount asks = pairing.account(accounts);
        Person holder = people.person(pairing.holder());
        // In the space of this private chat: nobody else plays there, so the answer keeps nobody
        // waiting.
        View question =
                questions.open(
                        call,
                        holder,
                        pairing.subject(),
                        offers -> question(offers, asks, holder.language()));
        outbox.whisper(call.where().space(), holder.id(), question);
        return new Asked(accounts.of(holder.id()).getFirst().front());
    }

    private View question(Offers offers, LinkedAccount asks, Language language) {
        String who = words.account(language, AccountWords.who(asks), asks.front());
        return View.of(View.Tone.TURN)
                .heading(texts.rich(language, "link.is-it-you"))
                .text(texts.rich(language, "link.question", Map.of("who", who)))
                .small(texts.rich(language, "link.question-more"))
                .controls(
                        List.of(
                                offers.button(
                                        texts.plain(language, "link.yes"),
                                        Style.PRIMARY,
                                        ConfirmLink.NAME,
                                        Map.of()),
                                offers.button(
                                        texts.plain(language, "link.no"),
                                        Style.PLAIN,
                                        DenyLink.NAME,
                                        Map.of())))
                .build();
    }

    @Override
    public Optional<View> show(Outcome outcome, Language language) {
        return outcome instanceof Asked(String front)
                ? Optional.of(
                        View.say(
                                texts.rich(
                                        language,
                                        "link.asked",
                                        Map.of("app", texts.app(language, front)))))
                : Optional.empty();
    }
}
