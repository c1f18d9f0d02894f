package dev.korchma.peers.telegram;

import dev.korchma.peers.telegram.world.Account;
import dev.korchma.peers.telegram.world.CommandBook;
import dev.korchma.peers.telegram.world.Query;
import dev.korchma.peers.telegram.world.StoredFile;
import java.util.List;
import java.util.Optional;

/** A person with a phone. */
public final class TelegramPerson {

    private final Acts acts;
    private final Account account;

    TelegramPerson(Acts acts, Account account) {
        this.acts = acts;
        this.account = account;
    }

    /** The user id, which is also the id of the private chat with the bot. */
    public long id() {
        return account.id();
    }

    public String name() {
        return account.firstName();
    }

    Account account() {
        return account;
    }

    /** This person in a group. */
    public Presence in(TelegramGroup group) {
        return new Presence(acts, account, group.id(), 0);
    }

    /** This person in the private chat with the bot. */
    public Presence privately() {
        acts.world().act(() -> acts.world().privateChat(account));
        return new Presence(acts, account, account.id(), 0);
    }

    /** Opens the private chat with the start button. */
    public void starts() {
        acts.start(account, "");
    }

    /**
     * Follows a deep link.
     *
     * @param payload 1 to 64 of {@code A-Za-z0-9_-}
     */
    public void starts(String payload) {
        if (!payload.matches("[A-Za-z0-9_-]{1,64}")) {
            throw new IllegalArgumentException("no client follows a link with " + payload);
        }
        acts.start(account, payload);
    }

    /** Blocks the bot; writing to it again unblocks it. */
    public void blocks() {
        acts.block(account);
    }

    /** The bytes of the picture or file in a message on the screen. */
    public Optional<byte[]> opens(Seen message) {
        return acts.world()
                .look(() -> new Sight(account, acts.chat(message.chat())).file(message))
                .map(StoredFile::bytes);
    }

    /** The last line or window this person was shown after pressing a button. */
    public Optional<Query.Answer> lastNotice() {
        return acts.world().look(() -> acts.world().notice(account));
    }

    /** The commands this person's client offers in a chat. */
    public List<CommandBook.Command> commandsIn(long chat) {
        return acts.world()
                .look(() ->
                        acts.world()
                                .commands()
                                .shownTo(acts.chat(chat).member(account), acts.chat(chat)));
    }
}
