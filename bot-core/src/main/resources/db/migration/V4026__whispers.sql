-- What a letter carries, where somebody wants to know what has become of it.
alter table outbox add column about uuid;

-- Who whispered to whom; the words are in the letter alone and go with it.
create table whisper (
  space_id bigint not null references space,
  id       uuid not null,
  speaker  uuid not null,
  hearer   uuid not null,
  at       timestamptz not null,
  waits    boolean not null default false,
  primary key (space_id, id)
);
create index whisper_at on whisper (at);
