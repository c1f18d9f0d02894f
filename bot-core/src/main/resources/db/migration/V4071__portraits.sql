-- The portrait of a hero, under the hash of its bytes, as long as the hero has it.
create table portrait (
  hero   uuid primary key,
  hash   text not null,
  bytes  bytea not null,
  set_at timestamptz not null
);
create index portrait_hash on portrait (hash);
