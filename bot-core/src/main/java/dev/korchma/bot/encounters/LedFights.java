package dev.korchma.bot.encounters;

import dev.korchma.bot.campaigns.Leading;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.store.StoredNames;
import dev.korchma.game.encounter.Controller;
import dev.korchma.game.encounter.Encounter;
import dev.korchma.game.encounter.Fighter;
import dev.korchma.game.journal.DocumentId;
import dev.korchma.game.journal.MemberId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which fight somebody means who names none, and whether they lead it. */
@Component
class LedFights {

    private static final String OPEN =
            """
            kind = ? and body ->> 'title' is not null and body #>> '{stage,is}' <> 'over'
            """;

    /** Nobody may learn from an answer that another one is being made ready. */
    private static final String CALLED = OPEN + " and body #>> '{stage,is}' <> 'prepared' ";

    private final JdbcClient jdbc;
    private final Leading leading;
    private final StoredNames names = new StoredNames();

    LedFights(JdbcClient jdbc, Leading leading) {
        this.jdbc = jdbc;
        this.leading = leading;
    }

    /** A fight and the saying about it, in the space the fight belongs to. */
    record Meant(Call call, DocumentId encounter) {}

    /** The campaign somebody leads from where they speak. */
    Optional<Call> ledFrom(Call call) {
        return leading.from(call);
    }

    /** Whether others would read there what somebody types to the bot. */
    boolean isOverheard(Call call) {
        return leading.isOverheard(call);
    }

    boolean leads(Call call) {
        return leading.leads(call);
    }

    /** Whether somebody decides for a fighter now. */
    boolean decides(Call call, Fighter who, MemberId me) {
        return who.isLedBy(me) || (who.controller() instanceof Controller.Masters && leads(call));
    }

    /** The open fight that is meant: that of the thread, else the newest one here. */
    Optional<Meant> meant(Call call) {
        return found(call, OPEN).map(id -> new Meant(call, id));
    }

    /** The same for somebody who leads nothing: of those that were called out. */
    Optional<DocumentId> calledOut(Call call) {
        return found(call, CALLED);
    }

    /** Those that have not begun, the ones nobody knows of first, each the oldest first. */
    List<DocumentId> notBegun(Call call) {
        return jdbc
                .sql(
                        "select id from document where space_id = ? and "
                                + OPEN
                                + " and body #>> '{stage,is}' in ('prepared', 'gathering')"
                                + " order by body #>> '{stage,is}' desc, born")
                .params(call.where().space(), kind())
                .query(UUID.class)
                .list()
                .stream()
                .map(DocumentId::new)
                .toList();
    }

    private Optional<DocumentId> found(Call call, String which) {
        UUID stream = call.where().stream();
        long space = call.where().space();
        Optional<UUID> here =
                stream == null
                        ? Optional.empty()
                        : jdbc.sql(
                                        "select id from document where space_id = ? and id = ? and "
                                                + which)
                                .params(space, stream, kind())
                                .query(UUID.class)
                                .optional();
        return here.or(() -> newest(space, which)).map(DocumentId::new);
    }

    private Optional<UUID> newest(long space, String which) {
        return jdbc.sql(
                        "select id from document where space_id = ? and "
                                + which
                                + " order by born desc limit 1")
                .params(space, kind())
                .query(UUID.class)
                .optional();
    }

    private String kind() {
        return names.nameOf(Encounter.class);
    }
}
