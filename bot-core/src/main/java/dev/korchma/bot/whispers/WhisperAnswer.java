package dev.korchma.bot.whispers;

import dev.korchma.bot.chat.View;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.Deed;
import dev.korchma.bot.command.Manner;
import dev.korchma.bot.command.Option;
import dev.korchma.bot.people.Members;
import dev.korchma.bot.store.Outcome;
import dev.korchma.bot.text.Language;
import dev.korchma.game.journal.MemberId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Whispers back to whoever whispered. */
@Component
final class WhisperAnswer implements Deed {

    static final String NAME = "whisper-answer";

    /** Whoever is answered: a member of the space of the dialog. */
    static final String TO = "to";

    private static final String TEXT = "text";

    private final Whispering whispering;
    private final Members members;

    WhisperAnswer(Whispering whispering, Members members) {
        this.whispering = whispering;
        this.members = members;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Manner manner() {
        return Manner.SECRET;
    }

    @Override
    public List<Option> asks() {
        return List.of(Option.required(TEXT, new Option.Lines(Whispering.LONGEST)));
    }

    @Override
    public Outcome run(Call call) {
        long space = call.where().space();
        MemberId to = new MemberId(UUID.fromString(call.arguments().text(TO)));
        MemberId me = members.enter(space, call.person().id());
        return whispering.whisper(
                call,
                new Hearers.Somebody(space, me, members.now(space, to)),
                call.arguments().text(TEXT));
    }

    @Override
    public Optional<View> show(Outcome outcome, Language language) {
        return whispering.show(outcome, language);
    }
}
