package dev.korchma.bot.command;

import dev.korchma.bot.chat.Inbound;
import dev.korchma.bot.chat.Reply.Suggestion;
import dev.korchma.bot.people.Person;
import dev.korchma.bot.people.Whereabouts;
import dev.korchma.bot.text.Texts;
import dev.korchma.bot.text.Typed;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says what could stand in the option being typed; writes nothing. */
@Component
class Completing {

    private static final int MOST = 25;

    private final Handlers handlers;
    private final Texts texts;
    private final Clockwork clock;

    Completing(Handlers handlers, Texts texts, Clockwork clock) {
        this.handlers = handlers;
        this.texts = texts;
        this.clock = clock;
    }

    List<Suggestion> suggestions(Inbound.Completion typing, Person person, Whereabouts where) {
        Command command = handlers.command(typing.path()).orElse(null);
        if (command == null) {
            return List.of();
        }
        return command.options().stream()
                .filter(option -> option.name().equals(typing.option()))
                .flatMap(option -> all(command, option, typing, person, where).stream())
                .filter(suggestion -> command.looksForItself() || fits(suggestion, typing.typed()))
                .limit(MOST)
                .toList();
    }

    private List<Suggestion> all(
            Command command,
            Option option,
            Inbound.Completion typing,
            Person person,
            Whereabouts where) {
        if (option.kind() instanceof Option.OneOf(List<String> values)) {
            String key = command.key() + "." + option.name() + ".";
            return values.stream()
                    .map(v -> new Suggestion(v, texts.plain(person.language(), key + v)))
                    .toList();
        }
        Call call =
                new Call(
                        typing.envelope().key(),
                        person,
                        where,
                        new Arguments(typing.options()),
                        clock.now(),
                        _ -> {
                            throw new IllegalStateException("completion throws no dice");
                        });
        return command.suggest(option, call);
    }

    private static boolean fits(Suggestion suggestion, String typed) {
        String part = Typed.folded(typed);
        return Typed.folded(suggestion.label()).contains(part)
                || Typed.folded(suggestion.value()).startsWith(part);
    }
}
