-- A thread for one person, away from the table, and whether the screens of a campaign's masters stand in such threads.
alter table place drop constraint place_kind_check;
alter table place add constraint place_kind_check
  check (kind in ('CHANNEL', 'THREAD', 'PRIVATE', 'ASIDE'));
alter table campaign add column screen_aside boolean not null default false;
