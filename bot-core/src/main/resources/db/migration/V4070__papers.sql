-- Files handed to people, under the hash of what is in them; forgotten when nobody has asked for long.
create table paper (
  hash     text primary key,
  bytes    bytea not null,
  asked_at timestamptz not null
);
create index paper_asked_at on paper (asked_at);
