package dev.korchma.bot.speech;

import dev.korchma.bot.chat.Place;
import dev.korchma.bot.chat.Speaker;
import dev.korchma.bot.people.PlaceMoved;
import dev.korchma.game.journal.MemberId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whose plain words at which table are spoken in character. */
@Component
class AutoRows {

    /**
     * As whom.
     *
     * @param character the hero that was named, null for none
     * @param npc somebody of the world, null for none; with neither the hero in use speaks
     */
    record As(@Nullable UUID character, @Nullable String npc) {

        static As of(Voice voice) {
            return switch (voice) {
                case Voice.Hero(UUID hero, String _) -> new As(hero, null);
                case Voice.Npc(String name) -> new As(null, name);
                case Voice.Player _ -> new As(null, null);
            };
        }

        /** Whichever hero is in use. */
        static As usual() {
            return new As(null, null);
        }
    }

    private final JdbcClient jdbc;

    AutoRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<As> find(long space, MemberId member, Place table) {
        return jdbc.sql(
                        """
                        select character, npc from auto_speech
                         where space_id = ? and member = ? and front = ? and place = ?
                        """)
                .params(space, member.value(), table.front(), table.id())
                .query((row, _) -> new As(row.getObject(1, UUID.class), row.getString(2)))
                .optional();
    }

    /** Whether whoever speaks from an account wants that at a table. */
    boolean isOn(long space, Speaker speaker, Place table) {
        return jdbc.sql(
                        """
                        select exists (
                          select 1 from auto_speech a
                            join member m on m.space_id = a.space_id and m.id = a.member
                            join identity i on i.person_id = m.person_id
                           where a.space_id = ? and a.front = ? and a.place = ?
                             and i.front = ? and i.account = ?)
                        """)
                .params(space, table.front(), table.id(), speaker.front(), speaker.account())
                .query(Boolean.class)
                .single();
    }

    void set(long space, MemberId member, Place table, As as) {
        jdbc.sql(
                        """
                        insert into auto_speech (space_id, member, front, place, character, npc)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict (space_id, member, front, place)
                          do update set character = excluded.character, npc = excluded.npc
                        """)
                .param(space)
                .param(member.value())
                .param(table.front())
                .param(table.id())
                .param(as.character())
                .param(as.npc())
                .update();
    }

    void clear(long space, MemberId member, Place table) {
        jdbc.sql(
                        """
                        delete from auto_speech
                         where space_id = ? and member = ? and front = ? and place = ?
                        """)
                .params(space, member.value(), table.front(), table.id())
                .update();
    }

    @EventListener
    void moved(PlaceMoved moved) {
        jdbc.sql("update auto_speech set place = ? where front = ? and place = ?")
                .params(moved.to(), moved.front(), moved.from())
                .update();
    }
}
