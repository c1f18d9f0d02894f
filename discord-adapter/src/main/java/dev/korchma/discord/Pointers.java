package dev.korchma.discord;

import dev.korchma.bot.chat.CommandMenu;
import dev.korchma.bot.chat.Envelope;
import dev.korchma.bot.chat.Inbound;
import dev.korchma.bot.chat.Speaker;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.User;
import net.dv8tion.jda.api.events.interaction.command.MessageContextInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.UserContextInteractionEvent;
import net.dv8tion.jda.api.interactions.Interaction;

/** Commands chosen from the menu of a person or a message, found by their English label. */
final class Pointers {

    private final List<CommandMenu.Entry> entries;

    Pointers(CommandMenu menu) {
        entries = menu.entries("en").stream().filter(entry -> entry.pointed() != null).toList();
    }

    Optional<Inbound.CommandCall> called(UserContextInteractionEvent event) {
        User target = event.getTarget();
        Speaker person = Decoding.speaker(target, event.getTargetMember());
        // Bots are never named: the bot answers that it knows nobody of that mark.
        List<Speaker> named = target.isBot() ? List.of() : List.of(person);
        return call(event, event.getName(), CommandMenu.At.PERSON, person.mark(), named);
    }

    Optional<Inbound.CommandCall> called(MessageContextInteractionEvent event) {
        return call(
                event, event.getName(), CommandMenu.At.MESSAGE, said(event.getTarget()), List.of());
    }

    /** The bot's own cards have no words to be quoted, and what a line quotes is not said in it. */
    private static String said(Message message) {
        String own =
                message.getContentDisplay()
                        .lines()
                        .filter(line -> !line.startsWith(Markdown.SMALL))
                        .collect(Collectors.joining("\n"));
        String words = Markdown.bare(own);
        return words.isEmpty() ? "" : message.getAuthor().getEffectiveName() + ": " + words;
    }

    private Optional<Inbound.CommandCall> call(
            Interaction event,
            String label,
            CommandMenu.At at,
            String pointedAt,
            List<Speaker> named) {
        Envelope envelope = Decoding.envelope(event, named);
        for (CommandMenu.Entry entry : entries) {
            CommandMenu.Pointed pointed = entry.pointed();
            if (pointed != null && pointed.at() == at && pointed.label().equals(label)) {
                Map<String, String> options = Map.of(pointed.option(), pointedAt);
                return Optional.of(new Inbound.CommandCall(envelope, entry.path(), options));
            }
        }
        return Optional.empty();
    }
}
