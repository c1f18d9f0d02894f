package dev.korchma.bot.board;

import dev.korchma.bot.people.PlaceMoved;
import dev.korchma.bot.store.Ledger.DocumentTouched;
import dev.korchma.bot.store.Ledger.StepTaken;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Notes in the rows of views that they should show something newer, in the same transaction. */
@Component
class Wanting {

    private final JdbcClient jdbc;

    Wanting(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void wanted(StepTaken taken) {
        jdbc.sql(
                        """
                        update view set wanted = greatest(wanted + 1, ?)
                         where space_id = ? and stream_id = ? and wanted < ?
                        """)
                .params(taken.number(), taken.space(), taken.stream(), Showing.FOR_EVER)
                .update();
    }

    /** A document that is followed by itself was touched by a step of another stream. */
    @EventListener
    void wanted(DocumentTouched touched) {
        jdbc.sql(
                        """
                        update view set wanted = wanted + 1
                         where space_id = ? and stream_id = ? and wanted < ?
                        """)
                .params(touched.space(), touched.document(), Showing.FOR_EVER)
                .update();
    }

    /** Messages did not move along: whatever changes next is posted anew. */
    @EventListener
    void moved(PlaceMoved moved) {
        jdbc.sql(
                        """
                        update view set place = ?, message = null, posts = posts + 1
                         where front = ? and place = ?
                        """)
                .params(moved.to(), moved.front(), moved.from())
                .update();
    }
}
