package dev.korchma.peers.discord;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.attachmentupload.AttachmentUpload;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.UserContextInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.StringSelectInteractionEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import net.dv8tion.jda.api.interactions.modals.ModalMapping;
import net.dv8tion.jda.api.modals.Modal;

/** A bot of a few lines. */
final class Barkeeper extends ListenerAdapter {

    @Override
    public void onSlashCommandInteraction(SlashCommandInteractionEvent event) {
        switch (event.getName()) {
            case "say" ->
                    event.reply(event.getOption("text", "", OptionMapping::getAsString))
                            .setEphemeral(event.getOption("secret") != null)
                            .queue();
            case "slow" ->
                    event.deferReply().queue(hook -> hook.editOriginal("thought about it").queue());
            case "sheet" -> event.replyModal(sheet()).queue();
            case "weigh" ->
                    event.reply(
                                    weighed(
                                            Objects.requireNonNull(event.getOption("what"))
                                                    .getAsAttachment()))
                            .queue();
            case "hand" ->
                    event.replyModal(
                                    Modal.create("hand", "Hand over")
                                            .addComponents(
                                                    Label.of("Letter", AttachmentUpload.of("file")))
                                            .build())
                            .queue();
            case "board" -> event.reply("board").setComponents(hit(), weapon()).queue();
            case "duel" ->
                    event.reply(
                                    event.getOption(
                                            "opponent",
                                            "",
                                            option -> option.getAsUser().getAsMention()))
                            .queue();
            default -> {
                // "never"
            }
        }
    }

    /** What is announced, and what is there. */
    private static String weighed(Message.Attachment file) {
        try (var bytes = file.getProxy().download().join()) {
            return "%s: %d of %d"
                    .formatted(file.getFileName(), bytes.readAllBytes().length, file.getSize());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Modal sheet() {
        return Modal.create("sheet", "Sheet")
                .addComponents(
                        Label.of("Name", TextInput.create("name", TextInputStyle.SHORT).build()),
                        Label.of(
                                "Class",
                                StringSelectMenu.create("class").addOption("Wizard", "w").build()))
                .build();
    }

    private static ActionRow hit() {
        return ActionRow.of(Button.primary("hit", "Hit"));
    }

    private static ActionRow weapon() {
        return ActionRow.of(
                StringSelectMenu.create("weapon")
                        .setPlaceholder("Weapon")
                        .addOption("Axe", "axe")
                        .addOption("Bow", "bow")
                        .build());
    }

    @Override
    public void onCommandAutoCompleteInteraction(CommandAutoCompleteInteractionEvent event) {
        event.replyChoiceStrings("wine", "wisdom").queue();
    }

    @Override
    public void onButtonInteraction(ButtonInteractionEvent event) {
        event.editMessage("hit by " + event.getUser().getAsMention()).queue();
    }

    @Override
    public void onStringSelectInteraction(StringSelectInteractionEvent event) {
        event.reply("you chose " + event.getValues().getFirst()).setEphemeral(true).queue();
    }

    @Override
    public void onModalInteraction(ModalInteractionEvent event) {
        if (event.getModalId().equals("hand")) {
            event.reply(weighed(text(event, "file").getAsAttachmentList().getFirst())).queue();
            return;
        }
        event.reply(
                        text(event, "name").getAsString()
                                + " "
                                + text(event, "class").getAsStringList().getFirst())
                .queue();
    }

    @Override
    public void onUserContextInteraction(UserContextInteractionEvent event) {
        event.reply(event.getTarget().getName()).queue();
    }

    private static ModalMapping text(ModalInteractionEvent event, String field) {
        return Objects.requireNonNull(event.getValue(field));
    }
}
