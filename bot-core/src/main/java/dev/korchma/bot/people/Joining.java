package dev.korchma.bot.people;

import dev.korchma.game.journal.MemberId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes two persons one. The one that goes keeps its row, which points at the one that stays, so
 * that whoever named it before is understood for ever.
 */
@Component
public class Joining {

    /**
     * Two persons on their way to become one. Until the end of the transaction nothing changes who
     * they are, where they are members, or what is played in the spaces of {@code doubled}.
     *
     * @param doubled the spaces both are members of
     */
    public record Pair(UUID stays, UUID goes, List<Doubled> doubled) {
        public Pair {
            doubled = List.copyOf(doubled);
        }
    }

    /** A space in which two members become one. */
    public record Doubled(long space, MemberId stays, MemberId goes) {}

    private final JdbcClient jdbc;
    private final LinkedAccounts accounts;
    private final SpaceGate gate;
    private final People people;
    private final Members members;
    private final ApplicationEventPublisher publisher;

    Joining(
            JdbcClient jdbc,
            LinkedAccounts accounts,
            SpaceGate gate,
            People people,
            Members members,
            ApplicationEventPublisher publisher) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.gate = gate;
        this.people = people;
        this.members = members;
        this.publisher = publisher;
    }

    /**
     * Locks two persons, as whom they are by now.
     *
     * @return empty when they are one already
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Pair> pair(UUID first, UUID second) {
        oneAtATime();
        UUID stays = accounts.now(first);
        UUID goes = accounts.now(second);
        if (stays.equals(goes)) {
            return Optional.empty();
        }
        // Whoever enters a space meanwhile waits here, see Members.
        jdbc.sql("select id from person where id in (?, ?) order by id for update")
                .params(stays, goes)
                .query(_ -> {});
        List<Doubled> doubled = doubled(stays, goes);
        doubled.forEach(one -> gate.close(one.space()));
        return Optional.of(new Pair(stays, goes, doubled));
    }

    /** Joining and parting are rare: one after the other, they need no further care. */
    void oneAtATime() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('joining', 3))").query(_ -> {});
    }

    private List<Doubled> doubled(UUID stays, UUID goes) {
        return jdbc.sql(
                        """
                        select s.space_id, s.id, g.id as other
                          from member s join member g on g.space_id = s.space_id
                         where s.person_id = ? and g.person_id = ? order by 1
                        """)
                .params(stays, goes)
                .query((row, _) ->
                        new Doubled(
                                row.getLong(1),
                                new MemberId(row.getObject(2, UUID.class)),
                                new MemberId(row.getObject(3, UUID.class))))
                .list();
    }

    /** Makes them one: accounts and memberships are those of the one that stays. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void join(Pair pair) {
        pair.doubled().forEach(this::alias);
        jdbc.sql("update member set person_id = ? where person_id = ? and alias_of is null")
                .params(pair.stays(), pair.goes())
                .update();
        jdbc.sql("update identity set person_id = ?, home = false where person_id = ?")
                .params(pair.stays(), pair.goes())
                .update();
        jdbc.sql("update person set joined_to = ? where id = ? or joined_to = ?")
                .params(pair.stays(), pair.goes(), pair.goes())
                .update();
        publisher.publishEvent(new PersonsJoined(pair.stays(), pair.goes()));
        people.forgetAfterCommit();
        members.forgetAfterCommit();
    }

    private void alias(Doubled two) {
        jdbc.sql("update member set alias_of = ? where space_id = ? and (id = ? or alias_of = ?)")
                .params(two.stays().value(), two.space(), two.goes().value(), two.goes().value())
                .update();
    }
}
