package dev.korchma.peers.telegram.world;

import java.util.Locale;

/** What an administrator may be allowed to do; the names are those of the Bot API. */
public enum Right {
    MANAGE_CHAT,
    DELETE_MESSAGES,
    MANAGE_VIDEO_CHATS,
    RESTRICT_MEMBERS,
    PROMOTE_MEMBERS,
    CHANGE_INFO,
    INVITE_USERS,
    POST_STORIES,
    EDIT_STORIES,
    DELETE_STORIES,
    PIN_MESSAGES,
    MANAGE_TOPICS;

    /** The field of the Bot API. */
    public String field() {
        return "can_" + name().toLowerCase(Locale.ROOT);
    }
}
