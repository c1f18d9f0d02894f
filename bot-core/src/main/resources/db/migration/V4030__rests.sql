-- A rest: asked for by a player, or open, or over. What it did to heroes stands in the journal, in a
-- stream of the rest's own.
create table rest (
  space_id  bigint not null references space,
  id        uuid not null,
  pack_hash text not null references pack,
  rest      text not null,
  state     text not null,
  asked_by  uuid,
  opened_at timestamptz not null,
  primary key (space_id, id),
  foreign key (space_id, asked_by) references member (space_id, id)
);

-- A hero at it: how the vital track stood and stands, the throws in between, what else came back.
create table rest_part (
  space_id bigint not null,
  rest_id  uuid not null,
  ordinal  int not null,
  member   uuid not null,
  hero     uuid not null,
  name     text not null,
  state    text not null,
  was      int not null,
  stands   int not null,
  spent    text[] not null default '{}',
  back     text[] not null default '{}',
  primary key (space_id, rest_id, ordinal),
  foreign key (space_id, rest_id) references rest (space_id, id) on delete cascade,
  foreign key (space_id, member) references member (space_id, id)
);

-- Calls are forgotten after their time, with their parts.
alter table check_call add column opened_at timestamptz not null default now();
alter table check_part drop constraint check_part_space_id_call_id_fkey;
alter table check_part add foreign key (space_id, call_id)
  references check_call (space_id, id) on delete cascade;
