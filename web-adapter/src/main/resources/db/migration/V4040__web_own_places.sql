-- A place of one's own at the table: its id is the seat's, and nobody else is told of it.
alter table web_place add column seat uuid unique references web_seat;
alter table web_place drop constraint web_place_kind_check;
alter table web_place add constraint web_place_kind_check
  check (kind in ('CHANNEL', 'THREAD', 'PRIVATE'));
alter table web_place add constraint web_place_own check ((kind = 'PRIVATE') = (seat is not null));

-- Who sits there already has one too, under numbers that windows that come back have not seen.
insert into web_place (id, kind, title, nonce, seq, seat)
select sits.id::text, 'PRIVATE', sits.name, 'own-' || sits.id,
       latest.seq + row_number() over (order by sits.made_at, sits.id), sits.id
  from web_seat sits cross join web_change latest;
update web_change set seq = seq + (select count(*) from web_seat);
