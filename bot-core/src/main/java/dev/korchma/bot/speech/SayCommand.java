package dev.korchma.bot.speech;

import dev.korchma.bot.chat.CommandMenu;
import dev.korchma.bot.chat.Reply.Suggestion;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.command.Arguments;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.Command;
import dev.korchma.bot.command.Done;
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

/** Speaks as one's hero; for whoever leads, as anybody of the world. */
@Component
final class SayCommand implements Command {

    static final String NAME = "say";

    private static final String TEXT = "text";
    private static final String AS = "as";
    private static final String QUOTED = "quoted";

    /** This one word is no speech: it lets what is written here be spoken in character. */
    private static final String AUTO = "auto";

    private final Speakers speakers;
    private final Telling telling;
    private final Members members;
    private final AutoSpeech auto;

    SayCommand(Speakers speakers, Telling telling, Members members, AutoSpeech auto) {
        this.speakers = speakers;
        this.telling = telling;
        this.members = members;
        this.auto = auto;
    }

    @Override
    public String name() {
        return NAME;
    }

    /** The line itself is the answer. */
    @Override
    public Manner manner() {
        return Manner.UPDATE;
    }

    @Override
    public Manner manner(Arguments arguments) {
        return isAuto(arguments) ? Manner.SECRET : manner();
    }

    private static boolean isAuto(Arguments arguments) {
        return arguments.find(TEXT).filter(AUTO::equalsIgnoreCase).isPresent();
    }

    @Override
    public List<Option> options() {
        return List.of(
                Option.required(TEXT, new Option.Lines(Line.LONGEST)),
                Option.optional(AS, new Option.Listed()),
                Option.optional(QUOTED, new Option.Quote(Line.QUOTED)));
    }

    /** Where a line cannot be answered by itself, because the bot does not hear what people say. */
    @Override
    public Optional<Pointing> pointing() {
        return Optional.of(new Pointing(CommandMenu.At.MESSAGE, QUOTED));
    }

    @Override
    public List<Suggestion> suggest(Option option, Call call) {
        return speakers.suggested(call).stream().map(name -> new Suggestion(name, name)).toList();
    }

    @Override
    public Outcome run(Call call) {
        long space = call.where().space();
        MemberId member = members.enter(space, call.person().id());
        Optional<String> wanted = call.arguments().find(AS);
        if (isAuto(call.arguments())) {
            return auto.turn(call, member, wanted);
        }
        return switch (speakers.find(space, member, wanted)) {
            case Speakers.Nobody(var why) -> why;
            case Speakers.As(Voice voice) -> {
                telling.everywhere(line(call, member, voice), call.where());
                yield new Done();
            }
        };
    }

    private static Line line(Call call, MemberId member, Voice voice) {
        return new Line(
                call.where().space(),
                UUID.randomUUID(),
                member,
                voice,
                call.arguments().text(TEXT),
                call.arguments().find(QUOTED).orElse(null),
                call.where().place(),
                call.now());
    }

    @Override
    public Optional<View> show(Outcome outcome, Language language) {
        return auto.show(outcome, language);
    }
}
