package dev.korchma.bot.chat;

import java.util.Optional;

/** Which account a person has on a front: who is to be called when a view names somebody. */
@FunctionalInterface
public interface Accounts {

    /**
     * @param front the front's name
     * @param person as in {@link Rich.Mention}
     * @return the platform's own id, empty when the person has no account there
     */
    Optional<String> account(String front, String person);
}
