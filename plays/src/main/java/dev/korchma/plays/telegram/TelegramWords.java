package dev.korchma.plays.telegram;

import dev.korchma.peers.telegram.Seen;
import java.util.regex.Pattern;

/** A message of Telegram as a reader hears it: without bars and without what keeps names quiet. */
final class TelegramWords {

    private static final Pattern BAR = Pattern.compile("[▰▱]+ ");

    private TelegramWords() {}

    static String plain(Seen seen) {
        return BAR.matcher(seen.text()).replaceAll("").replace("\u2060", "");
    }
}
