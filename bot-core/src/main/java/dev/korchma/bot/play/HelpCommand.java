package dev.korchma.bot.play;

import dev.korchma.bot.chat.Block;
import dev.korchma.bot.chat.Reply.Suggestion;
import dev.korchma.bot.chat.Rich;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.Command;
import dev.korchma.bot.command.Handlers;
import dev.korchma.bot.command.Manner;
import dev.korchma.bot.command.No;
import dev.korchma.bot.command.Option;
import dev.korchma.bot.store.Outcome;
import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Nearest;
import dev.korchma.bot.text.Texts;
import dev.korchma.bot.text.Typed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What can be typed, made from the declarations themselves. */
@Component
final class HelpCommand implements Command {

    private static final String TOPIC = "command";

    private final Handlers handlers;
    private final Texts texts;

    HelpCommand(Handlers handlers, Texts texts) {
        this.handlers = handlers;
        this.texts = texts;
    }

    /**
     * Help was asked for.
     *
     * @param command the command it is about, or the first word of several, empty for the overview
     */
    public record Asked(String command) implements Outcome {}

    @Override
    public String name() {
        return "help";
    }

    @Override
    public Manner manner() {
        return Manner.SECRET;
    }

    @Override
    public boolean writes() {
        return false;
    }

    @Override
    public List<Option> options() {
        return List.of(Option.optional(TOPIC, new Option.Listed()));
    }

    @Override
    public List<Suggestion> suggest(Option option, Call call) {
        return handlers.commands().stream()
                .map(c -> new Suggestion(c.name(), "/" + c.name()))
                .toList();
    }

    @Override
    public Outcome run(Call call) {
        String topic = call.arguments().find(TOPIC).map(HelpCommand::bare).orElse("");
        List<String> names = handlers.commands().stream().map(Command::name).toList();
        if (topic.isEmpty() || names.contains(topic) || !below(topic).isEmpty()) {
            return new Asked(topic);
        }
        String typed = Typed.line(topic, 40);
        return Nearest.to(topic, names)
                .<Outcome>map(near ->
                        new No("command.unknown-near", Map.of("typed", typed, "near", near)))
                .orElseGet(() -> new No("command.unknown", Map.of("typed", typed)));
    }

    @Override
    public Optional<View> show(Outcome outcome, Language language) {
        if (!(outcome instanceof Asked(String about))) {
            return Optional.empty();
        }
        return handlers.commands().stream()
                .filter(command -> command.name().equals(about))
                .findFirst()
                .map(command -> about(command, language))
                .or(() ->
                        Optional.of(
                                about.isEmpty()
                                        ? overview(language)
                                        : lines(below(about), language)));
    }

    /** How to begin, then everything in few lines: a word that begins several commands has one. */
    private View overview(Language language) {
        View.Builder view =
                View.of(View.Tone.PLAIN)
                        .heading(texts.rich(language, "help.heading"))
                        .text(texts.rich(language, "help.begin.at-once"))
                        .text(texts.rich(language, "help.begin.campaign"))
                        .block(new Block.Divider());
        Map<String, List<Command>> byWord =
                handlers.commands().stream()
                        .collect(
                                Collectors.groupingBy(
                                        command -> command.name().split(" ", 2)[0],
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        byWord.forEach((word, commands) ->
                view.text(
                        commands.size() == 1
                                ? line(commands.getFirst(), Option::required, language)
                                : texts.rich(
                                        language,
                                        "help.group",
                                        Map.of("word", word, "rest", rest(commands)))));
        return view.small(texts.rich(language, "help.more")).build();
    }

    private static String rest(List<Command> commands) {
        return commands.stream()
                .map(command -> command.name().substring(command.name().indexOf(' ') + 1))
                .collect(Collectors.joining(" · "));
    }

    private List<Command> below(String word) {
        return handlers.commands().stream()
                .filter(command -> command.name().startsWith(word + " "))
                .toList();
    }

    private View lines(List<Command> commands, Language language) {
        View.Builder view = View.of(View.Tone.PLAIN).heading(texts.rich(language, "help.heading"));
        commands.forEach(command -> view.text(line(command, _ -> true, language)));
        return view.build();
    }

    private Rich line(Command command, Predicate<Option> shown, Language language) {
        return texts.rich(
                language,
                "help.command",
                Map.of(
                        "usage", usage(command, shown),
                        "description", description(command, language)));
    }

    private View about(Command command, Language language) {
        View.Builder view =
                View.of(View.Tone.PLAIN)
                        .heading(Rich.of(new Rich.Code(usage(command, _ -> true))))
                        .text(Rich.plain(description(command, language)));
        for (Option option : command.typedOptions()) {
            view.text(
                    texts.rich(
                            language,
                            "help.option." + (option.required() ? "required" : "optional"),
                            Map.of(
                                    "option", option.name(),
                                    "description",
                                            texts.plain(
                                                    language,
                                                    command.key()
                                                            + "."
                                                            + option.name()
                                                            + ".description"))));
        }
        return view.small(texts.rich(language, command.key() + ".help")).build();
    }

    private String description(Command command, Language language) {
        return texts.plain(language, command.key() + ".description");
    }

    private static String usage(Command command, Predicate<Option> shown) {
        StringBuilder usage = new StringBuilder("/").append(command.name());
        command.typedOptions().stream()
                .filter(shown)
                .forEach(option -> {
                    String name = option.name() + ":…";
                    usage.append(' ').append(option.required() ? name : "[" + name + "]");
                });
        return usage.toString();
    }

    private static String bare(String topic) {
        String line = topic.strip();
        return (line.startsWith("/") ? line.substring(1) : line).strip();
    }
}
