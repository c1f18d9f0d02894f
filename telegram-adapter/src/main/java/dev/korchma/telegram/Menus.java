package dev.korchma.telegram;

import dev.korchma.bot.chat.CommandMenu;
import dev.korchma.bot.text.Fingerprint;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScope;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeAllGroupChats;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeAllPrivateChats;

/** The menus of commands people see after a slash; set when they changed. */
@OnTelegram
class Menus {

    /** What clients that speak Russian may call their language; the first is everybody else's. */
    private static final List<String> CLIENTS = List.of("", "ru", "uk", "be", "kk");

    private static final int MOST_COMMANDS = 100;
    private static final int LONGEST_DESCRIPTION = 256;

    private final CommandMenu menu;
    private final Calls calls;
    private final JdbcClient jdbc;
    private final Myself myself;

    Menus(CommandMenu menu, Calls calls, JdbcClient jdbc, Myself myself) {
        this.menu = menu;
        this.calls = calls;
        this.jdbc = jdbc;
        this.myself = myself;
    }

    void set() {
        for (String client : CLIENTS) {
            List<BotCommand> commands = commands(client.isEmpty() ? "en" : "ru");
            set(new BotCommandScopeAllPrivateChats(), client, commands);
            set(new BotCommandScopeAllGroupChats(), client, commands);
        }
    }

    /** The first words: what stands behind them is asked for. */
    List<BotCommand> commands(String language) {
        Map<String, String> roots =
                menu.entries(language).stream()
                        .collect(
                                Collectors.toMap(
                                        entry -> entry.path().split(" ", 2)[0],
                                        CommandMenu.Entry::description,
                                        (one, other) -> one + " · " + other,
                                        LinkedHashMap::new));
        return roots.entrySet().stream()
                .filter(root -> root.getKey().matches("[a-z0-9_]{1,32}"))
                .limit(MOST_COMMANDS)
                .map(root -> new BotCommand(root.getKey(), shortened(root.getValue())))
                .toList();
    }

    private void set(BotCommandScope scope, String client, List<BotCommand> commands) {
        String hash = hash(commands);
        if (known(scope, client).equals(hash)) {
            return;
        }
        var method =
                SetMyCommands.builder()
                        .commands(commands)
                        .scope(scope)
                        .languageCode(client.isEmpty() ? null : client)
                        .build();
        if (calls.now(method).isDone()) {
            jdbc.sql(
                            """
                            insert into telegram_menu (bot, scope, language, hash)
                            values (?, ?, ?, ?)
                            on conflict (bot, scope, language) do update set hash = excluded.hash
                            """)
                    .params(myself.id(), scope.getType(), client, hash)
                    .update();
        }
    }

    private String known(BotCommandScope scope, String client) {
        return jdbc.sql(
                        "select hash from telegram_menu where bot = ? and scope = ? and language = ?")
                .params(myself.id(), scope.getType(), client)
                .query(String.class)
                .optional()
                .orElse("");
    }

    private static String hash(List<BotCommand> commands) {
        String all =
                commands.stream()
                        .map(command -> command.getCommand() + "\t" + command.getDescription())
                        .collect(Collectors.joining("\n"));
        return HexFormat.of().formatHex(Fingerprint.of(all), 0, 16);
    }

    private static String shortened(String description) {
        return description.codePointCount(0, description.length()) <= LONGEST_DESCRIPTION
                ? description
                : description.substring(
                                0, description.offsetByCodePoints(0, LONGEST_DESCRIPTION - 1))
                        + "…";
    }
}
