package dev.korchma.bot.speech;

import dev.korchma.bot.chat.CommandMenu;
import dev.korchma.bot.chat.Reply.Suggestion;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.Command;
import dev.korchma.bot.command.Done;
import dev.korchma.bot.command.Manner;
import dev.korchma.bot.command.No;
import dev.korchma.bot.command.Option;
import dev.korchma.bot.people.Members;
import dev.korchma.bot.store.Outcome;
import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Typed;
import dev.korchma.game.character.Character;
import dev.korchma.game.journal.MemberId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Speaks as one's hero. */
@Component
final class SayCommand implements Command {

    private static final String TEXT = "text";
    private static final String AS = "as";
    private static final String QUOTED = "quoted";
    private static final int MOST_NAMED = 10;

    private final Speakers speakers;
    private final Telling telling;
    private final Members members;

    SayCommand(Speakers speakers, Telling telling, Members members) {
        this.speakers = speakers;
        this.telling = telling;
        this.members = members;
    }

    @Override
    public String name() {
        return "say";
    }

    /** The line itself is the answer. */
    @Override
    public Manner manner() {
        return Manner.UPDATE;
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
        return own(call).stream()
                .map(Character::name)
                .distinct()
                .map(name -> new Suggestion(name, name))
                .toList();
    }

    /** Only asked of members: whoever never came here has no hero here. */
    private List<Character> own(Call call) {
        long space = call.where().space();
        return members.find(space, call.person().id())
                .map(member -> speakers.of(space, member))
                .orElse(List.of());
    }

    @Override
    public Outcome run(Call call) {
        long space = call.where().space();
        MemberId member = members.enter(space, call.person().id());
        Optional<String> wanted = call.arguments().find(AS);
        Optional<Character> hero =
                wanted.map(name -> speakers.named(space, member, name))
                        .orElseGet(() -> speakers.usual(space, member));
        if (hero.isEmpty()) {
            return nobody(call, wanted.orElse(""));
        }
        telling.everywhere(line(call, member, hero.get()), call.where());
        return new Done();
    }

    private static Line line(Call call, MemberId member, Character hero) {
        return new Line(
                call.where().space(),
                UUID.randomUUID(),
                member,
                hero.id().value(),
                hero.name(),
                call.arguments().text(TEXT),
                call.arguments().find(QUOTED).orElse(null),
                call.where().place(),
                call.now());
    }

    private No nobody(Call call, String wanted) {
        List<Character> own = own(call);
        if (own.isEmpty()) {
            return No.because("say.no.hero");
        }
        String names =
                own.stream()
                        .map(Character::name)
                        .distinct()
                        .limit(MOST_NAMED)
                        .collect(Collectors.joining(", "));
        return new No("say.no.such-hero", Map.of("name", Typed.line(wanted, 40), "heroes", names));
    }

    @Override
    public Optional<View> show(Outcome outcome, Language language) {
        return Optional.empty();
    }
}
