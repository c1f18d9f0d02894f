package dev.korchma.bot.people;

import dev.korchma.bot.chat.Place;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which places are tables of a campaign. A place keeps its tavern for later; its threads follow it,
 * but for those that were opened for something that goes on where it was begun.
 */
@Component
public class Seating {

    private final JdbcClient jdbc;
    private final Places places;

    Seating(JdbcClient jdbc, Places places) {
        this.jdbc = jdbc;
        this.places = places;
    }

    /** The channels and groups that are tables of a space; none in a tavern. */
    public List<Whereabouts> tables(long space) {
        return jdbc.sql(Places.ROW + " where space_id = ? and tavern_id is not null order by 1, 2")
                .param(space)
                .query((row, _) -> Places.read(row))
                .list();
    }

    /** The place as it is now, and not otherwise before the end of the transaction. */
    public Whereabouts lock(Whereabouts where) {
        return jdbc.sql(Places.ROW + " where front = ? and id = ? for update")
                .params(where.place().front(), where.place().id())
                .query((row, _) -> Places.read(row))
                .single();
    }

    /**
     * Makes the people of a place members of another space. The tavern of a whole community holds
     * people of other channels too: they come when they say something here.
     */
    public void acquaint(Whereabouts place, long space) {
        jdbc.sql(
                        """
                        insert into member (space_id, id, person_id)
                        select :space, gen_random_uuid(), coalesce(p.joined_to, p.id)
                          from member m join person p on p.id = m.person_id
                         where m.space_id = :tavern and m.alias_of is null and not exists (
                           select 1 from community where community.space_id = :tavern)
                           for key share of p
                        on conflict do nothing
                        """)
                .param("space", space)
                .param("tavern", place.space())
                .update();
    }

    public void sitDown(Place place, long space) {
        jdbc.sql(
                        """
                        update place set tavern_id = space_id, space_id = ?
                         where front = ? and id = ?
                        """)
                .params(space, place.front(), place.id())
                .update();
        follow(place);
    }

    public void standUp(Place place) {
        jdbc.sql(
                        """
                        update place set space_id = tavern_id, tavern_id = null
                         where front = ? and id = ? and tavern_id is not null
                        """)
                .params(place.front(), place.id())
                .update();
        follow(place);
    }

    private void follow(Place place) {
        jdbc.sql(
                        """
                        update place thread set space_id = above.space_id from place above
                         where above.front = ? and above.id = ? and thread.front = above.front
                           and thread.parent = above.id and thread.stream_id is null
                        """)
                .params(place.front(), place.id())
                .update();
        places.forgetAfterCommit();
    }
}
