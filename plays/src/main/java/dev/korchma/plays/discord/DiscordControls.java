package dev.korchma.plays.discord;

import dev.korchma.peers.discord.Seen;
import dev.korchma.peers.discord.SeenControl;
import dev.korchma.peers.discord.world.Channel;
import dev.korchma.plays.stage.Screen;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The buttons and lists before a person's eyes, and the buttons that ever were. */
final class DiscordControls {

    /** A button as it was shown once. */
    record Shown(Channel channel, long message, String label, String customId) {}

    /** A button in its message. */
    record Pressed(Seen message, SeenControl.Button button) {}

    /** An entry of a list in its message. */
    record Picked(Seen message, SeenControl.Menu menu, SeenControl.Choice choice) {}

    private final Map<String, Shown> everShown = new LinkedHashMap<>();

    void remember(Channel channel, Seen seen) {
        for (SeenControl control : seen.controls()) {
            if (control instanceof SeenControl.Button button && button.url() == null) {
                everShown.put(
                        button.customId(),
                        new Shown(channel, seen.id(), button.label(), button.customId()));
            }
        }
    }

    /** The button of that label that was shown last, whether or not it is there still. */
    Optional<Shown> old(String label) {
        return everShown.values().stream()
                .filter(shown -> Screen.fits(shown.label(), label))
                .reduce((_, newer) -> newer);
    }

    /**
     * @param messages oldest first; the newest button is taken
     * @param in the messages that are meant
     */
    static Optional<Pressed> button(List<Seen> messages, String label, Predicate<Seen> in) {
        for (Seen message : messages.reversed()) {
            for (SeenControl control : message.controls()) {
                if (control instanceof SeenControl.Button button
                        && !button.disabled()
                        && Screen.fits(button.label(), label)
                        && in.test(message)) {
                    return Optional.of(new Pressed(message, button));
                }
            }
        }
        return Optional.empty();
    }

    /** As {@link #button}, for an entry of a list. */
    static Optional<Picked> entry(List<Seen> messages, String label, Predicate<Seen> in) {
        for (Seen message : messages.reversed()) {
            for (SeenControl control : message.controls()) {
                if (control instanceof SeenControl.Menu menu && in.test(message)) {
                    for (SeenControl.Choice choice : menu.choices()) {
                        if (Screen.fits(choice.label(), label)) {
                            return Optional.of(new Picked(message, menu, choice));
                        }
                    }
                }
            }
        }
        return Optional.empty();
    }
}
