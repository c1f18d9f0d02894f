package dev.korchma.bot.accounts;

import dev.korchma.bot.chat.View;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.Deed;
import dev.korchma.bot.command.Manner;
import dev.korchma.bot.command.No;
import dev.korchma.bot.people.Joining;
import dev.korchma.bot.people.LinkedAccounts;
import dev.korchma.bot.people.People;
import dev.korchma.bot.people.Person;
import dev.korchma.bot.store.Outbox;
import dev.korchma.bot.store.Outcome;
import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Texts;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** "Yes, that is me": the two become one, and both hear of it. */
@Component
final class ConfirmLink implements Deed {

    static final String NAME = "link-confirm";

    private final Questions questions;
    private final LinkedAccounts accounts;
    private final Joining joining;
    private final Becoming becoming;
    private final People people;
    private final Outbox outbox;
    private final Texts texts;

    ConfirmLink(
            Questions questions,
            LinkedAccounts accounts,
            Joining joining,
            Becoming becoming,
            People people,
            Outbox outbox,
            Texts texts) {
        this.questions = questions;
        this.accounts = accounts;
        this.joining = joining;
        this.becoming = becoming;
        this.people = people;
        this.outbox = outbox;
        this.texts = texts;
    }

    /** Two are one. */
    public record Linked(String name) implements Outcome {}

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
        return questions.answer(call, () -> confirm(call, Pairing.of(call.arguments())));
    }

    private Outcome confirm(Call call, Pairing pairing) {
        if (!pairing.until().isAfter(call.now())) {
            return No.because("link.no.question-expired");
        }
        // The account may be somebody else's by now; whose it is, is what counts.
        UUID typedBy = pairing.account(accounts).person();
        return joining.pair(call.person().id(), typedBy)
                .map(pair -> become(call, pairing, pair))
                .orElseGet(() -> No.because("link.no.one-already"));
    }

    private Outcome become(Call call, Pairing pairing, Joining.Pair pair) {
        Person first = people.person(pair.stays());
        Person second = people.person(pair.goes());
        if (!becoming.become(call, pair)) {
            return new No("link.no.bound", Map.of("name", second.name()));
        }
        outbox.whisper(
                call.where().space(),
                first.id(),
                pairing.typedBy(),
                linked(first.name(), second.language()));
        return new Linked(first.name());
    }

    private View linked(String name, Language language) {
        return View.of(View.Tone.GOOD)
                .heading(texts.rich(language, "link.done"))
                .text(texts.rich(language, "link.done-more", Map.of("name", name)))
                .build();
    }

    @Override
    public Optional<View> show(Outcome outcome, Language language) {
        return outcome instanceof Linked(String name)
                ? Optional.of(linked(name, language))
                : Optional.empty();
    }
}
