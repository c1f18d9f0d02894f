package dev.korchma.telegram;

import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMember;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMemberRestricted;

/** How the bot stands with a chat. */
final class Standing {

    private Standing() {}

    /** One who is restricted may have gone as well. */
    static boolean isIn(ChatMember member) {
        return switch (member.getStatus()) {
            case "left", "kicked" -> false;
            case "restricted" ->
                    !(member instanceof ChatMemberRestricted restricted)
                            || Boolean.TRUE.equals(restricted.getIsMember());
            default -> true;
        };
    }

    static boolean writes(ChatMember member) {
        return isIn(member)
                && !(member instanceof ChatMemberRestricted restricted
                        && !Boolean.TRUE.equals(restricted.getCanSendMessages()));
    }
}
