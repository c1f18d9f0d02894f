-- The hero a member plays when none is named.
create table hero_in_use (
  space_id  bigint not null references space,
  member    uuid not null,
  character uuid not null,
  primary key (space_id, member),
  foreign key (space_id, member) references member (space_id, id),
  foreign key (space_id, character) references document (space_id, id)
);

-- A hero that is being made: asked once and answered any day later. Dice that fell stay in the row
-- until the hero is there, however often its making is begun anew.
create table hero_draft (
  space_id   bigint not null references space,
  member     uuid not null,
  body       jsonb not null,
  changed_at timestamptz not null default now(),
  primary key (space_id, member),
  foreign key (space_id, member) references member (space_id, id)
);
