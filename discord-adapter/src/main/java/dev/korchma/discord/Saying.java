package dev.korchma.discord;

import java.util.EnumSet;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import net.dv8tion.jda.api.utils.messages.MessageEditBuilder;
import net.dv8tion.jda.api.utils.messages.MessageEditData;

/**
 * A message of words alone; it calls nobody and shows no previews.
 *
 * @param text in Discord's markup, at most {@value #LONGEST} characters
 */
record Saying(String text) {

    static final int LONGEST = Message.MAX_CONTENT_LENGTH;

    MessageCreateData fresh() {
        return new MessageCreateBuilder()
                .setContent(text)
                .setSuppressEmbeds(true)
                .setAllowedMentions(EnumSet.noneOf(Message.MentionType.class))
                .build();
    }

    MessageEditData changed() {
        return new MessageEditBuilder()
                .setContent(text)
                .setAllowedMentions(EnumSet.noneOf(Message.MentionType.class))
                .build();
    }
}
