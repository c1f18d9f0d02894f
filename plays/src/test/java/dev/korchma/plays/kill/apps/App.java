package dev.korchma.plays.kill.apps;

import dev.korchma.plays.kill.Act;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** A chat app with people in it, as a trial uses it. */
interface App {

    /** As the bot calls it. */
    String front();

    /** What the bot has to be told to find it, as arguments of the program. */
    List<String> settings();

    /** A tavern with the bot and these people in it. */
    void open(List<String> names);

    /** What the app calls somebody. */
    String person(String name);

    Screens screens();

    /**
     * A deed on its way.
     *
     * @param key the delivery's, as the bot keeps it
     * @param handle what the app calls it
     * @param since nanoseconds, before it was done
     */
    record Underway(String key, String handle, long since) {}

    /** Does something; empty when the client would not let the person. */
    Optional<Underway> act(String person, Act.What what, String id);

    /**
     * Waits for what the app shows of it.
     *
     * @param cut whether the bot was killed since
     */
    Deed.Told await(Underway deed, String person, BooleanSupplier cut) throws InterruptedException;

    /** Brings the deed to the bot once more; an app that cannot brings the next one twice. */
    void again(Underway deed);

    /** Whether a message that is sent twice is one message here. */
    boolean tellsWhatIsSentTwice();

    /** Everything the bot did against the app's rules. */
    List<String> violations();
}
