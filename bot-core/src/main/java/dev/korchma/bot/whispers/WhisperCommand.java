package dev.korchma.bot.whispers;

import dev.korchma.bot.chat.Reply.Suggestion;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.Command;
import dev.korchma.bot.command.Manner;
import dev.korchma.bot.command.No;
import dev.korchma.bot.command.Option;
import dev.korchma.bot.store.Outcome;
import dev.korchma.bot.text.Language;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says something to whoever leads, or to one of the company, and to nobody else. */
@Component
final class WhisperCommand implements Command {

    private static final String TEXT = "text";
    private static final String TO = "to";

    private final Hearers hearers;
    private final Whispering whispering;

    WhisperCommand(Hearers hearers, Whispering whispering) {
        this.hearers = hearers;
        this.whispering = whispering;
    }

    @Override
    public String name() {
        return "whisper";
    }

    @Override
    public Manner manner() {
        return Manner.SECRET;
    }

    @Override
    public boolean isConfidential() {
        return true;
    }

    @Override
    public List<Option> options() {
        return List.of(
                Option.required(TEXT, new Option.Lines(Whispering.LONGEST)),
                Option.optional(TO, new Option.Somebody()));
    }

    @Override
    public List<Suggestion> suggest(Option option, Call call) {
        return hearers.suggested(call, call.arguments().find(TO).orElse(""));
    }

    @Override
    public Outcome run(Call call) {
        return switch (hearers.find(call, call.arguments().find(TO))) {
            case Hearers.Nobody(No why) -> why;
            case Hearers.Somebody to -> whispering.whisper(call, to, call.arguments().text(TEXT));
        };
    }

    @Override
    public Optional<View> show(Outcome outcome, Language language) {
        return whispering.show(outcome, language);
    }
}
