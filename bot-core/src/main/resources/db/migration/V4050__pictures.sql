-- What was drawn, under the hash of what it shows; forgotten when nobody has asked for it for long.
create table picture (
  hash     text primary key,
  bytes    bytea not null,
  asked_at timestamptz not null
);
create index picture_asked_at on picture (asked_at);
