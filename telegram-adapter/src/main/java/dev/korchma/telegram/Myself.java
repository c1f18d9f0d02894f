package dev.korchma.telegram;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who the bot is on Telegram. Its number is the first part of its token. */
@OnTelegram
class Myself {

    private final long id;
    private volatile @Nullable String handle;
    private volatile boolean hearsGroups;

    Myself(TelegramSettings settings) {
        String number = settings.token().strip().split(":", 2)[0];
        // A token of another shape is refused by Telegram itself, in one sentence.
        this.id = number.matches("\\d{1,18}") ? Long.parseLong(number) : 0;
    }

    long id() {
        return id;
    }

    void isCalled(String name) {
        handle = name;
    }

    /** Whether groups show us everything, and not only what is said to us. */
    void hearsGroups(boolean all) {
        hearsGroups = all;
    }

    boolean hearsGroups() {
        return hearsGroups;
    }

    /** The user name without the at-sign; empty until Telegram told it. */
    Optional<String> handle() {
        return Optional.ofNullable(handle);
    }

    /** Where a person opens a private chat with us. */
    Optional<String> link(String payload) {
        return handle().map(name -> "https://t.me/" + name + "?start=" + payload);
    }
}
