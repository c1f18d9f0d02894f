package dev.korchma.bot.accounts;

import dev.korchma.bot.chat.View;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.Deed;
import dev.korchma.bot.command.Manner;
import dev.korchma.bot.people.LinkedAccount;
import dev.korchma.bot.people.LinkedAccounts;
import dev.korchma.bot.people.People;
import dev.korchma.bot.people.Person;
import dev.korchma.bot.store.Outbox;
import dev.korchma.bot.store.Outcome;
import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Texts;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** "No": nothing is joined, and whoever typed the code hears so. */
@Component
final class DenyLink implements Deed {

    static final String NAME = "link-deny";

    private final Questions questions;
    private final LinkedAccounts accounts;
    private final People people;
    private final Outbox outbox;
    private final Texts texts;

    DenyLink(
            Questions questions,
            LinkedAccounts accounts,
            People people,
            Outbox outbox,
            Texts texts) {
        this.questions = questions;
        this.accounts = accounts;
        this.people = people;
        this.outbox = outbox;
        this.texts = texts;
    }

    /** They stay two. */
    public record Denied(String name) implements Outcome {}

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
        return questions.answer(call, () -> deny(call, Pairing.of(call.arguments())));
    }

    private Denied deny(Call call, Pairing pairing) {
        LinkedAccount asked = pairing.account(accounts);
        Person second = people.person(asked.person());
        View told =
                View.of(View.Tone.BAD)
                        .text(texts.rich(second.language(), "link.denied-you"))
                        .build();
        outbox.whisper(call.where().space(), second.id(), pairing.typedBy(), told);
        return new Denied(asked.name());
    }

    @Override
    public Optional<View> show(Outcome outcome, Language language) {
        return outcome instanceof Denied(String name)
                ? Optional.of(View.say(texts.rich(language, "link.denied", Map.of("name", name))))
                : Optional.empty();
    }
}
