-- A hero keeps its live body instead of the bare build. Tracks it never had are full by the rules.
create function pg_temp.with_body(hero jsonb) returns jsonb language sql immutable as $$
  select (hero - 'build') || jsonb_build_object(
    'body', jsonb_build_object('build', hero -> 'build', 'tracks', '{}'::jsonb, 'effects', '[]'::jsonb),
    'retired', false)
$$;

update document
   set kind = 'character.2',
       body = pg_temp.with_body(body) || '{"is": "character.2"}'
 where kind = 'character.1';

update journal
   set events = (
     select jsonb_agg(
              case when event ->> 'is' = 'character-made.1'
                   then event || jsonb_build_object(
                     'is', 'character-made.2', 'character', pg_temp.with_body(event -> 'character'))
                   else event end
              order by place)
       from jsonb_array_elements(events) with ordinality as each (event, place))
 where events @> '[{"is": "character-made.1"}]';
