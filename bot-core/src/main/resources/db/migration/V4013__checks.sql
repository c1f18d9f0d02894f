-- Something several are to try: called for by the master, or a contest. Only its difficulty is a secret.
create table check_call (
  space_id     bigint not null references space,
  id           uuid not null,
  pack_hash    text not null references pack,
  contest      boolean not null,
  circumstance text,
  difficulty   int,
  primary key (space_id, id)
);

-- Whoever is to try what; the total once they have.
create table check_part (
  space_id bigint not null,
  call_id  uuid not null,
  ordinal  int not null,
  member   uuid not null,
  hero     uuid not null,
  name     text not null,
  what     text not null,
  total    bigint,
  primary key (space_id, call_id, ordinal),
  unique (space_id, call_id, member),
  foreign key (space_id, call_id) references check_call (space_id, id),
  foreign key (space_id, member) references member (space_id, id)
);
