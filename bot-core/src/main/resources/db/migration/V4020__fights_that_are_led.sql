-- A fighter may be a creature of a kind, hidden or not; a fight may have a title and more than one
-- who gains by it.
create function pg_temp.with_kind(fighters jsonb) returns jsonb language sql immutable as $$
  select coalesce(
           jsonb_agg(fighter || '{"kind": null, "number": 0, "hidden": false}' order by place), '[]')
    from jsonb_array_elements(fighters) with ordinality as each (fighter, place)
$$;

create function pg_temp.grown(event jsonb) returns jsonb language sql immutable as $$
  select case event ->> 'is'
    when 'fight-began.1' then
      event || jsonb_build_object(
        'is', 'fight-began.2', 'fighters', pg_temp.with_kind(event -> 'fighters'))
    when 'ended.1' then
      (event - 'award') || jsonb_build_object(
        'is', 'ended.2',
        'awards', case when coalesce(event -> 'award', 'null') = 'null' then '[]'::jsonb
          else jsonb_build_array(
            ((event -> 'award') - 'winner')
              || jsonb_build_object('who', event #> '{award,winner}')) end)
    else event end
$$;

update document
   set kind = 'encounter.2',
       body = body || jsonb_build_object(
         'is', 'encounter.2', 'title', null, 'stuck', '[]'::jsonb,
         'fighters', pg_temp.with_kind(body -> 'fighters'))
 where kind = 'encounter.1';

update journal
   set events = (
     select jsonb_agg(pg_temp.grown(event) order by place)
       from jsonb_array_elements(events) with ordinality as each (event, place))
 where events @> '[{"is": "fight-began.1"}]' or events @> '[{"is": "ended.1"}]';
