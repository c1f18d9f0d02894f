package dev.korchma.discord;

import dev.korchma.bot.text.Fingerprint;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.events.session.ReadyEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.utils.data.DataArray;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Registers the commands when they have changed since they were last registered, and says how the
 * bot is invited.
 */
final class Registration extends ListenerAdapter {

    private static final Logger LOG = LoggerFactory.getLogger("korchma");

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    private final CommandBook book;
    private final JdbcClient jdbc;

    Registration(CommandBook book, JdbcClient jdbc) {
        this.book = book;
        this.jdbc = jdbc;
    }

    @Override
    public void onReady(ReadyEvent event) {
        JDA shard = event.getJDA();
        if (shard.getShardInfo().getShardId() != 0) {
            return;
        }
        LOG.info("Discord: invite the bot with {}", shard.getInviteUrl(Connection.NEEDED));
        Thread.ofVirtual().name("discord-commands").start(() -> register(shard));
    }

    /** Without its commands the bot is of no use, so it tries for an hour. */
    private void register(JDA shard) {
        Duration pause = FIRST_PAUSE;
        while (!registers(shard) && pause.compareTo(LONGEST_PAUSE) < 0) {
            try {
                Thread.sleep(pause);
            } catch (InterruptedException stop) {
                return;
            }
            pause = pause.multipliedBy(2);
        }
    }

    private boolean registers(JDA shard) {
        try {
            List<CommandData> commands = book.all();
            String hash = hash(shard.getSelfUser().getId(), commands);
            if (!hash.equals(registered())) {
                shard.updateCommands().addCommands(commands).complete();
                remember(hash);
            }
            return true;
        } catch (RuntimeException refused) {
            boolean stillHere = shard.getStatus() != JDA.Status.SHUTDOWN;
            if (stillHere) {
                LOG.warn("Discord did not take the commands: {}", refused.getMessage());
            }
            return !stillHere;
        }
    }

    private String registered() {
        return jdbc.sql("select hash from discord_commands")
                .query(String.class)
                .optional()
                .orElse("");
    }

    private void remember(String hash) {
        jdbc.sql(
                        """
                        insert into discord_commands (hash) values (?)
                        on conflict (sole) do update set hash = excluded.hash
                        """)
                .param(hash)
                .update();
    }

    /** Of another bot the same commands are others. */
    private static String hash(String bot, List<CommandData> commands) {
        return HexFormat.of().formatHex(Fingerprint.of(bot + DataArray.fromCollection(commands)));
    }
}
