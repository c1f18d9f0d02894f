package dev.korchma.plays.telegram;

import dev.korchma.peers.telegram.Seen;
import dev.korchma.peers.telegram.TelegramPerson;
import dev.korchma.plays.stage.Screen;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a person has before the eyes in Telegram, and the buttons that were there once. */
final class TelegramSight {

    /** A button as it was shown once. */
    record Shown(Seen message, Seen.Button button) {}

    private final TelegramPerson person;
    private final Map<String, Shown> everShown = new LinkedHashMap<>();

    TelegramSight(TelegramPerson person) {
        this.person = person;
    }

    /** The button of this label that was shown last. */
    Optional<Shown> old(String label) {
        return everShown.values().stream()
                .filter(shown -> Screen.fits(shown.button().label(), label))
                .reduce((_, newer) -> newer);
    }

    Screen screen(List<Seen> seen, List<String> suggestions) {
        List<Screen.Message> messages = new ArrayList<>();
        for (Seen one : seen) {
            for (Seen.Button button : one.keyboard().stream().flatMap(List::stream).toList()) {
                if (!button.data().isEmpty()) {
                    everShown.put(button.data(), new Shown(one, button));
                }
            }
            messages.add(message(one));
        }
        person.lastNotice()
                .filter(notice -> !notice.text().isEmpty())
                .ifPresent(notice ->
                        messages.add(new Screen.Message("notice", notice.text(), true, List.of())));
        return new Screen(messages, suggestions);
    }

    private Screen.Message message(Seen seen) {
        List<String> labels =
                seen.keyboard().stream().flatMap(List::stream).map(Seen.Button::label).toList();
        boolean onlyYou = seen.ephemeral() || seen.chat() == person.id();
        List<String> files =
                seen.file().stream()
                        .filter(file -> !file.photo())
                        .map(Seen.Attached::name)
                        .toList();
        boolean pictured = seen.file().filter(Seen.Attached::photo).isPresent();
        return new Screen.Message(
                id(seen), TelegramWords.plain(seen), onlyYou, labels, files, pictured);
    }

    static String id(Seen seen) {
        return seen.chat() + "/" + seen.id() + "/" + seen.whisper();
    }
}
