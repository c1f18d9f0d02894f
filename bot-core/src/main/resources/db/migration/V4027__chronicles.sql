-- What is told of a part of a fight: which steps it covers, what whoever leads made of it, and whether it was posted.
create table chronicle (
  space_id   bigint not null references space,
  id         uuid not null,
  encounter  uuid not null,
  after_step bigint not null,
  last_step  bigint not null,
  words      text,
  state      text not null default 'OFFERED',
  at         timestamptz not null,
  primary key (space_id, id)
);
create index chronicle_encounter on chronicle (space_id, encounter, last_step desc);
