package dev.korchma.peers.discord.check;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What the bot, or the peer itself, did against the rules; a test wants this empty. */
public final class Violations {

    private final List<Violation> found = new CopyOnWriteArrayList<>();

    public void add(Violation violation) {
        found.add(violation);
    }

    /** In the order they happened. */
    public List<Violation> all() {
        return List.copyOf(found);
    }

    public void clear() {
        found.clear();
    }
}
