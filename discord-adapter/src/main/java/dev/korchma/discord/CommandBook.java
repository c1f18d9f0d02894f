package dev.korchma.discord;

import dev.korchma.bot.chat.CommandMenu;
import dev.korchma.bot.chat.Reply;
import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.dv8tion.jda.api.interactions.DiscordLocale;
import net.dv8tion.jda.api.interactions.IntegrationType;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.commands.Command;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;

/**
 * The bot's commands as Discord lists them: subcommands below their first word, descriptions in
 * both languages. Names stay as typed, so that a command written down by one player works for all.
 */
final class CommandBook {

    private static final int LONGEST_DESCRIPTION = 100;
    private static final int MOST_CHOICES = 25;

    private final Map<String, CommandMenu.Entry> english = new LinkedHashMap<>();
    private final Map<String, CommandMenu.Entry> russian = new LinkedHashMap<>();

    /**
     * Discord's own list of people knows nobody from another app: beside an option that takes
     * somebody stands one that takes them by name.
     */
    static final String BY_NAME = "-by-name";

    private final Texts texts;

    CommandBook(CommandMenu menu, Texts texts) {
        this.texts = texts;
        menu.entries("en").forEach(entry -> english.put(entry.path(), entry));
        menu.entries("ru").forEach(entry -> russian.put(entry.path(), entry));
    }

    List<CommandData> all() {
        Map<String, SlashCommandData> roots = new LinkedHashMap<>();
        for (CommandMenu.Entry entry : english.values()) {
            String[] words = entry.path().split(" ", 2);
            if (words.length == 1) {
                roots.put(words[0], root(entry));
            } else {
                roots.computeIfAbsent(words[0], CommandBook::group)
                        .addSubcommands(subcommand(words[1], entry));
            }
        }
        List<CommandData> all = new ArrayList<>(roots.values());
        english.values().forEach(entry -> pointed(entry).ifPresent(all::add));
        return all;
    }

    /** On the menu of a person or a message the label itself is the name. */
    private Optional<CommandData> pointed(CommandMenu.Entry entry) {
        CommandMenu.Pointed inEnglish = entry.pointed();
        CommandMenu.Pointed inRussian = russianOf(entry).pointed();
        if (inEnglish == null || inRussian == null) {
            return Optional.empty();
        }
        CommandData command =
                switch (inEnglish.at()) {
                    case PERSON -> Commands.user(inEnglish.label());
                    case MESSAGE -> Commands.message(inEnglish.label());
                };
        return Optional.of(
                command.setNameLocalization(DiscordLocale.RUSSIAN, inRussian.label())
                        .setContexts(InteractionContextType.GUILD)
                        .setIntegrationTypes(IntegrationType.GUILD_INSTALL));
    }

    private SlashCommandData root(CommandMenu.Entry entry) {
        String inRussian = russianOf(entry).description();
        return everywhere(Commands.slash(entry.path(), description(entry.description())))
                .setDescriptionLocalization(DiscordLocale.RUSSIAN, description(inRussian))
                .setDescriptionLocalization(
                        DiscordLocale.ENGLISH_UK, description(entry.description()))
                .setDescriptionLocalization(
                        DiscordLocale.ENGLISH_US, description(entry.description()))
                .addOptions(options(entry));
    }

    /** Nobody ever sees the description of a first word that has subcommands. */
    private static SlashCommandData group(String word) {
        return everywhere(Commands.slash(word, "/" + word));
    }

    private static SlashCommandData everywhere(SlashCommandData command) {
        return command.setContexts(InteractionContextType.GUILD, InteractionContextType.BOT_DM)
                .setIntegrationTypes(IntegrationType.GUILD_INSTALL);
    }

    private SubcommandData subcommand(String name, CommandMenu.Entry entry) {
        String inRussian = russianOf(entry).description();
        return new SubcommandData(name, description(entry.description()))
                .setDescriptionLocalization(DiscordLocale.RUSSIAN, description(inRussian))
                .setDescriptionLocalization(
                        DiscordLocale.ENGLISH_UK, description(entry.description()))
                .setDescriptionLocalization(
                        DiscordLocale.ENGLISH_US, description(entry.description()))
                .addOptions(options(entry));
    }

    /** Discord wants the required ones first. */
    private List<OptionData> options(CommandMenu.Entry entry) {
        List<OptionData> all = new ArrayList<>();
        for (int at = 0; at < entry.options().size(); at++) {
            CommandMenu.Option option = entry.options().get(at);
            all.add(option(option, russianOf(entry).options().get(at)));
            if (option.wants() == CommandMenu.Wants.PERSON) {
                all.add(byName(option));
            }
        }
        all.sort((one, other) -> Boolean.compare(other.isRequired(), one.isRequired()));
        return all;
    }

    private OptionData byName(CommandMenu.Option person) {
        return option(
                        OptionType.STRING,
                        person.name() + BY_NAME,
                        texts.plain(Language.EN, "discord.by-name"),
                        texts.plain(Language.RU, "discord.by-name"))
                .setAutoComplete(true);
    }

    private static OptionData option(
            OptionType type, String name, String inEnglish, String inRussian) {
        return new OptionData(type, name, description(inEnglish))
                .setDescriptionLocalization(DiscordLocale.RUSSIAN, description(inRussian))
                .setDescriptionLocalization(DiscordLocale.ENGLISH_UK, description(inEnglish))
                .setDescriptionLocalization(DiscordLocale.ENGLISH_US, description(inEnglish));
    }

    private static OptionData option(CommandMenu.Option option, CommandMenu.Option inRussian) {
        CommandMenu.Wants wants = option.wants();
        OptionData data =
                option(type(wants), option.name(), option.description(), inRussian.description())
                        .setRequired(option.required() && wants != CommandMenu.Wants.PERSON);
        if (wants == CommandMenu.Wants.COMPLETED) {
            data.setAutoComplete(true);
        }
        for (int at = 0; at < Math.min(option.choices().size(), MOST_CHOICES); at++) {
            data.addChoices(choice(option.choices().get(at), inRussian.choices().get(at)));
        }
        return data;
    }

    private static Command.Choice choice(Reply.Suggestion choice, Reply.Suggestion inRussian) {
        return new Command.Choice(ViewPainter.cut(choice.label(), 100), choice.value())
                .setNameLocalization(
                        DiscordLocale.RUSSIAN, ViewPainter.cut(inRussian.label(), 100));
    }

    private static OptionType type(CommandMenu.Wants wants) {
        return switch (wants) {
            case TEXT, CHOICE, COMPLETED -> OptionType.STRING;
            case NUMBER -> OptionType.INTEGER;
            case PERSON -> OptionType.USER;
            case FILE -> OptionType.ATTACHMENT;
        };
    }

    private CommandMenu.Entry russianOf(CommandMenu.Entry entry) {
        return russian.getOrDefault(entry.path(), entry);
    }

    private static String description(String text) {
        return ViewPainter.cut(text, LONGEST_DESCRIPTION);
    }
}
