package dev.korchma.plays.kill.apps;

import dev.korchma.plays.kill.Program;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks for what the bot put into the apps more than once. */
final class Copies {

    private static final String POSTED_TO_DISCORD =
            """
            select message from discord_sent
            union select message from view where front = 'discord' and message is not null
            """;

    private static final String POSTED_TO_TELEGRAM =
            """
            select message::text from telegram_sent
            union select message from view where front = 'telegram' and message is not null
            """;

    private static final String RUNNING =
            """
            select t.id from document d
              join place t on t.space_id = d.space_id and t.stream_id = d.id and t.front = ?
             where d.body #>> '{stage,is}' = 'running'
            """;

    private static final String THREADS =
            "select id from place where front = ? and kind = 'THREAD'";

    private final Program program;
    private final List<String> inDiscord = new ArrayList<>();
    private int inTelegram;
    private int boardsInTelegram;
    private int topicsInTelegram;
    private int sentToDiscord;
    private int sentToTelegram;
    private final List<String> wrongBoards = new ArrayList<>();

    Copies(Program program) {
        this.program = program;
    }

    /** Messages and threads that are twice in Discord, in words. */
    List<String> inDiscord() {
        return inDiscord;
    }

    /** Running duels without exactly one board, in words. */
    List<String> wrongBoards() {
        return wrongBoards;
    }

    void look(DiscordApp discord, TelegramApp telegram) throws IOException, SQLException {
        try (Connection connection = program.database()) {
            discord(discord, connection);
            telegram(telegram, connection);
            boards(discord, connection);
            boards(telegram, connection);
        }
    }

    private void discord(DiscordApp app, Connection connection) throws SQLException {
        Set<String> known = list(connection, POSTED_TO_DISCORD);
        Map<String, Screens.Shown> nonces = new HashMap<>();
        Map<String, Screens.Shown> answers = new HashMap<>();
        for (Screens.Shown shown : app.screens().ofTheBot()) {
            String nonce = shown.nonce();
            if (shown.onlyFor() != null) {
                continue;
            }
            if (nonce != null) {
                sentToDiscord++;
                String once = shown.said().place() + " " + nonce;
                pair(nonces.put(once, shown), shown, "the same nonce");
                if (!known.contains(Long.toString(shown.said().id()))) {
                    inDiscord.add("posted, and the bot does not know of it: " + shown);
                }
            } else if (shown.answers() != null) {
                pair(answers.put(shown.answers(), shown), shown, "the same act");
            }
        }
        Set<String> threads = list(connection, THREADS, app.front());
        app.threads().stream()
                .filter(thread -> !threads.contains(thread))
                .forEach(thread -> inDiscord.add("a thread nobody plays in: " + thread));
    }

    private void pair(Screens.@Nullable Shown before, Screens.Shown shown, String why) {
        if (before != null) {
            inDiscord.add("two messages for %s: %s and %s".formatted(why, before, shown));
        }
    }

    private void telegram(TelegramApp app, Connection connection) throws SQLException {
        Set<String> known = list(connection, POSTED_TO_TELEGRAM);
        Set<String> topics = new HashSet<>();
        for (Screens.Shown shown : app.screens().ofTheBot()) {
            if (shown.said().place().contains("/")) {
                topics.add(shown.said().place());
            }
            boolean isService = shown.said().words().startsWith("[");
            if (shown.onlyFor() == null && !isService) {
                sentToTelegram++;
                if (!known.contains(Long.toString(shown.said().id()))) {
                    inTelegram++;
                }
            }
        }
        topics.removeAll(list(connection, THREADS, app.front()));
        topicsInTelegram = topics.size();
    }

    private void boards(App app, Connection connection) throws SQLException {
        Map<String, Integer> boards = new HashMap<>();
        for (Screens.Shown shown : app.screens().ofTheBot()) {
            if (shown.said().heading().startsWith("Round ")) {
                boards.merge(shown.said().place(), 1, Integer::sum);
            }
        }
        for (String thread : list(connection, RUNNING, app.front())) {
            int there = boards.getOrDefault(thread, 0);
            if (there == 0 || (there > 1 && app.tellsWhatIsSentTwice())) {
                wrongBoards.add("a running duel has %d boards: %s".formatted(there, thread));
            }
            boardsInTelegram += app.tellsWhatIsSentTwice() ? 0 : Math.max(0, there - 1);
        }
    }

    private static Set<String> list(Connection connection, String sql, String... values)
            throws SQLException {
        Set<String> all = new HashSet<>();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int at = 0; at < values.length; at++) {
                statement.setString(at + 1, values[at]);
            }
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    all.add(row.getString(1));
                }
            }
        }
        return all;
    }

    /** What could not be helped, and how much there was in all. */
    String figures() {
        return """
        Messages in Discord's channels: %,d; messages and threads that are there twice: %d.
        Messages in Telegram: %,d, of them copies: %d (%.2f %%); second boards of running duels: %d. Topics nobody plays in: %d.
        """
                .formatted(
                        sentToDiscord,
                        inDiscord.size(),
                        sentToTelegram,
                        inTelegram,
                        sentToTelegram == 0 ? 0 : 100.0 * inTelegram / sentToTelegram,
                        boardsInTelegram,
                        topicsInTelegram);
    }
}
