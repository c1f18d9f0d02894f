package dev.korchma.plays.kill;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What has to hold in the database however often the program died. Each query lists what breaks its
 * law.
 */
public final class Laws {

    private static final Map<String, String> TWICE =
            Map.of(
                    "a fight that ended more than once",
                    """
                    select document from event where is_a = 'ended.2'
                     group by document having count(*) > 1
                    """,
                    "a duel that gave somebody experience more than once",
                    """
                    select document || ' of ' || (body #>> '{encounter,value}') from event
                     where is_a = 'experience-gained.1'
                     group by document, body #>> '{encounter,value}' having count(*) > 1
                    """,
                    "experience that was not gained from where the last gain had led",
                    """
                    select document || ' from ' || (body ->> 'from') from (
                      select *, lag(body ->> 'to', 1, '0') over (
                        partition by document order by (body ->> 'to')::bigint) as until
                        from event where is_a = 'experience-gained.1') gained
                     where body ->> 'from' <> until
                    """,
                    "a message of a duel that was posted again",
                    """
                    select nonce from web_message where nonce ~ '^view-' and nonce !~ '-0$'
                    """,
                    "a card that a fight has more than once",
                    """
                    select stream_id || ' ' || kind from view
                     where stream_id is not null and not subject ?? 'past'
                       and kind ~ '^duel-|^encounter-(card|end)$'
                     group by stream_id, kind, subject ->> 'turn' having count(*) > 1
                    """,
                    "a led fight that gave somebody experience more than once",
                    """
                    select document || ' of ' || (body #>> '{encounter,value}') from event
                     where is_a = 'experience-awarded.1' and body -> 'encounter' is not null
                     group by document, body #>> '{encounter,value}' having count(*) > 1
                    """,
                    "a fight with more than one thread",
                    """
                    select stream_id::text from place where stream_id is not null
                     group by stream_id having count(*) > 1
                    """);

    private static final Map<String, String> LOST =
            Map.of(
                    "experience of a character that the journal does not give",
                    """
                    select id::text from document d where body -> 'experience' is not null
                       and (body ->> 'experience')::bigint <> coalesce((
                         select max((e.body ->> 'to')::bigint) from event e
                          where e.document = d.id::text
                            and is_a in ('experience-gained.1', 'experience-awarded.1')), 0)
                    """,
                    "a fight whose award did not reach who earned it",
                    """
                    select document from event ended where is_a = 'ended.2'
                       and (body #>> '{awards,0,amount}')::bigint > 0
                       and not exists (select 1 from event gained
                             where gained.is_a in ('experience-gained.1', 'experience-awarded.1')
                               and gained.delivery = ended.delivery
                               and gained.body ->> 'to' = ended.body #>> '{awards,0,total}')
                    """,
                    "a document that was not changed once by each step that touched it",
                    """
                    select d.id::text from document d
                     where d.version <> (select count(*) from touch t where t.id = d.id::text)
                        or exists (select 1 from touch t where t.id = d.id::text
                                    group by t.after having count(*) > 1)
                    """,
                    "a duellist whose hit points are not those the blows of the journal lead to",
                    """
                    select d.id || ' ' || (f ->> 'name')
                      from document d, jsonb_array_elements(d.body -> 'fighters') f
                      join lateral (select m.until from moved m
                         where m.stream_id = d.id and m.who = f #>> '{id,value}'
                         order by step desc, event desc, result desc limit 1) last on true
                     where last.until <> f #>> '{body,tracks,hp}' and d.body ->> 'title' is null
                    union all
                    select stream_id || ' ' || who from (
                      select *, lag(until, 1, was) over (partition by stream_id, who
                                   order by step, event, result) as before from moved) chain
                     where was <> before and not exists (select 1 from document d
                       where d.id = stream_id and d.body ->> 'title' is not null)
                    """,
                    "a hero who is said to be in a fight that does not know of them, or is over",
                    """
                    select h.id::text from document h
                     where h.body #>> '{fighting,value}' is not null and not exists (
                       select 1 from document d, jsonb_array_elements(d.body -> 'fighters') f
                        where d.id::text = h.body #>> '{fighting,value}'
                          and d.body #>> '{stage,is}' in ('gathering', 'running', 'paused')
                          and f #>> '{character,value}' = h.id::text and f ->> 'side' <> 'gone')
                    """,
                    "a journal with a gap",
                    """
                    select s.id::text from stream s where s.step <> (
                      select count(*) from journal j
                       where j.space_id = s.space_id and j.stream_id = s.id)
                    """);

    private static final String WITH =
            """
            with event as materialized (
              select j.delivery, e as body, e ->> 'is' as is_a, e #>> '{document,value}' as document
                from journal j, jsonb_array_elements(j.events) e),
            touch as materialized (
              select t ->> 'document' as id, t ->> 'to' as after
                from journal j, jsonb_array_elements(j.touched) t),
            moved as materialized (
              select j.stream_id, j.step, e.event, r.result, r.body ->> 'who' as who,
                     r.body ->> 'from' as was, r.body ->> 'to' as until
                from journal j,
                     jsonb_array_elements(j.events) with ordinality e(body, event),
                     jsonb_array_elements(e.body -> 'results') with ordinality r(body, result)
               where r.body ->> 'is' = 'track-moved' and r.body ->> 'track' = 'hp')
            """;

    private Laws() {}

    /** What is amiss, in words. */
    public record Broken(List<String> lost, List<String> twice) {}

    public static Broken check(Program program) throws IOException, SQLException {
        try (Connection connection = program.database()) {
            return new Broken(broken(connection, LOST), broken(connection, TWICE));
        }
    }

    private static List<String> broken(Connection connection, Map<String, String> laws)
            throws SQLException {
        List<String> broken = new ArrayList<>();
        for (Map.Entry<String, String> law : laws.entrySet()) {
            try (PreparedStatement query = connection.prepareStatement(WITH + law.getValue());
                    ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    broken.add(law.getKey() + ": " + row.getString(1));
                }
            }
        }
        return broken;
    }
}
