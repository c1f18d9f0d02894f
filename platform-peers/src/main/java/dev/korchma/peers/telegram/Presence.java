package dev.korchma.peers.telegram;

import dev.korchma.peers.telegram.world.Account;
import dev.korchma.peers.telegram.world.Chat;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A person with a chat open, or with one topic of it. */
public final class Presence {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Acts acts;
    private final Account who;
    private final long chat;
    private final int topic;

    Presence(Acts acts, Account who, long chat, int topic) {
        this.acts = acts;
        this.who = who;
        this.chat = chat;
        this.topic = topic;
    }

    /** The same person in one topic of the forum. */
    public Presence topic(int thread) {
        return new Presence(acts, who, chat, thread);
    }

    /**
     * Writes.
     *
     * @return the message's id, 0 when it was a command only the sender and the bot see
     * @throws IllegalStateException when the client would not let this person write here
     */
    public int says(String text) {
        return acts.write(who, chat, topic, text, 0).id();
    }

    /** Answers a message. */
    public int replies(Seen message, String text) {
        return acts.write(who, chat, message.topic(), text, message.id()).id();
    }

    /**
     * Sends a document.
     *
     * @param caption possibly empty
     * @param answered the message it answers, null for none
     */
    public int sends(String name, byte[] bytes, String caption, @Nullable Seen answered) {
        int thread = answered == null ? topic : answered.topic();
        int to = answered == null ? 0 : answered.id();
        return acts.send(who, chat, thread, new Acts.Paper(name, bytes, caption), to).id();
    }

    /** Changes a message of their own. */
    public void rewrites(int message, String text) {
        acts.rewrite(who, chat, message, text);
    }

    /**
     * Presses the first button whose label holds these words, as shown by {@code message} even if
     * it was edited since.
     *
     * @throws IllegalStateException when there is no such button or the message is gone
     */
    public Press press(Seen message, String label) {
        var button =
                message.button(label)
                        .orElseThrow(() ->
                                new IllegalStateException(
                                        "no button \"%s\" under %s".formatted(label, message)));
        return new Press(acts.world(), acts.press(who, message, button));
    }

    /**
     * Sends what a button sent that this person had before the eyes a moment ago.
     *
     * @param message 0 for a message only this person sees, which {@code whisper} names
     * @throws IllegalStateException when the message is gone
     */
    public Press pressLate(int message, int whisper, String data) {
        var where = new Chat.Change(chat, message, whisper);
        return new Press(acts.world(), acts.press(who, where, data));
    }

    /** What is on the screen, oldest first; in a topic only what is in it. */
    public List<Seen> sees() {
        var all = acts.world().look(() -> new Sight(who, acts.chat(chat)).all());
        return topic == 0 ? all : all.stream().filter(one -> one.topic() == topic).toList();
    }

    /** The newest message on the screen. */
    public Optional<Seen> last() {
        return sees().stream().reduce((earlier, later) -> later);
    }

    /**
     * Waits up to half a minute for a message.
     *
     * @return the newest that fits
     * @throws AssertionError when none comes, with what is on the screen instead
     */
    public Seen awaits(Predicate<Seen> wanted) {
        try {
            acts.world().await(PATIENCE, () -> newest(wanted).isPresent());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        return newest(wanted)
                .orElseThrow(() -> new AssertionError(who.firstName() + " sees only " + sees()));
    }

    /** Waits for a message that holds these words. */
    public Seen awaits(String words) {
        return awaits(message -> message.text().contains(words));
    }

    private Optional<Seen> newest(Predicate<Seen> wanted) {
        return sees().stream().filter(wanted).reduce((earlier, later) -> later);
    }
}
