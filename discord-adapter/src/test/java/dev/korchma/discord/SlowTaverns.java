package dev.korchma.discord;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Taverns in which whatever is to be written waits. */
final class SlowTaverns implements AutoCloseable {

    private final Connection holder;

    private SlowTaverns(Connection holder) {
        this.holder = holder;
    }

    static SlowTaverns of(TestDiscord discord, List<Tavern> taverns) {
        try {
            Connection holder = discord.ownConnection();
            holder.setAutoCommit(false);
            for (Tavern tavern : taverns) {
                long space =
                        discord.jdbc()
                                .sql(
                                        "select space_id from place where front = 'discord' and id = ?")
                                .param(Long.toString(tavern.hall().id()))
                                .query(Long.class)
                                .single();
                try (var close =
                        holder.prepareStatement(
                                "select pg_advisory_xact_lock(hashtextextended(?, 2))")) {
                    close.setString(1, "space " + space);
                    close.execute();
                }
            }
            return new SlowTaverns(holder);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    @Override
    public void close() {
        try (holder) {
            holder.rollback();
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
