package dev.korchma.discord;

import java.util.EnumSet;
import java.util.List;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import net.dv8tion.jda.api.utils.messages.MessageEditBuilder;
import net.dv8tion.jda.api.utils.messages.MessageEditData;

/**
 * A view drawn.
 *
 * @param mentioned accounts that a new message calls
 */
record Painting(Container container, List<String> mentioned) {

    MessageCreateData fresh() {
        return new MessageCreateBuilder()
                .useComponentsV2()
                .setComponents(container)
                .setAllowedMentions(EnumSet.noneOf(Message.MentionType.class))
                .mentionUsers(mentioned)
                .build();
    }

    /** An edit calls nobody and replaces everything. */
    MessageEditData changed() {
        return new MessageEditBuilder()
                .setReplace(true)
                .useComponentsV2()
                .setComponents(container)
                .setAllowedMentions(EnumSet.noneOf(Message.MentionType.class))
                .build();
    }
}
