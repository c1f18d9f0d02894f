package dev.korchma.peers.discord;

/**
 * A person was asked to do what the client offers no way to: no such command, button or channel.
 */
public final class NotOnScreen extends IllegalStateException {

    private static final long serialVersionUID = 1;

    NotOnScreen(String what) {
        super(what);
    }
}
