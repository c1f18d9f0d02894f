package dev.korchma.bot.command;

import dev.korchma.bot.chat.CommandMenu;
import dev.korchma.bot.chat.Reply.Suggestion;
import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The declared commands in the words of one language. */
@Component
class Menu implements CommandMenu {

    private final Handlers handlers;
    private final Texts texts;

    Menu(Handlers handlers, Texts texts) {
        this.handlers = handlers;
        this.texts = texts;
    }

    @Override
    public List<Entry> entries(String tag) {
        Language language = Language.nearest(tag);
        return handlers.commands().stream()
                .map(command ->
                        new Entry(
                                command.name(),
                                texts.plain(language, command.key() + ".description"),
                                command.typedOptions().stream()
                                        .map(option -> entry(command, option, language))
                                        .toList(),
                                pointed(command, language)))
                .toList();
    }

    private @Nullable Pointed pointed(Command command, Language language) {
        return command.pointing()
                .map(pointing ->
                        new Pointed(
                                pointing.at(),
                                pointing.option(),
                                texts.plain(language, command.key() + ".pointed")))
                .orElse(null);
    }

    private Option entry(
            Command command, dev.korchma.bot.command.Option option, Language language) {
        String key = command.key() + "." + option.name();
        List<Suggestion> choices =
                option.kind() instanceof dev.korchma.bot.command.Option.OneOf(List<String> values)
                        ? values.stream()
                                .map(v -> new Suggestion(v, texts.plain(language, key + "." + v)))
                                .toList()
                        : List.of();
        return new Option(
                option.name(),
                texts.plain(language, key + ".description"),
                option.required(),
                option.wants(),
                choices);
    }
}
