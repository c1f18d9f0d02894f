package dev.korchma.peers.telegram.text;

/** Markup Telegram does not take; the message is Telegram's own, without the prefix. */
public final class BadMarkup extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BadMarkup(String telegramsWords) {
        super(telegramsWords);
    }

    /** Telegram's words for what is wrong. */
    public String words() {
        return String.valueOf(getMessage());
    }
}
