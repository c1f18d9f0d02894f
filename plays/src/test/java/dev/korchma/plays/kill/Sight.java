package dev.korchma.plays.kill;

import java.util.List;
import java.util.Optional;

/** What one guest has before the eyes. */
public interface Sight {

    /** The newest messages that have buttons now, newest first. */
    List<Said> withButtons(int most);

    /** A message by the bot's names for its place and for itself. */
    Optional<Said> message(String front, String place, String id);
}
