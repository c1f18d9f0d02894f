-- The browser table keeps what other fronts leave to their platform: seats, places, messages.
create table web_seat (
  id       uuid primary key,
  name     text not null,
  token    bytea not null unique,
  language text not null,
  made_at  timestamptz not null default now()
);

-- What a seat's name looks like: a name that looks like another's is taken.
create table web_name (
  looks text primary key,
  seat  uuid not null references web_seat
);

create table web_place (
  id     text primary key,
  kind   text not null check (kind in ('CHANNEL', 'THREAD')),
  title  text not null,
  parent text references web_place,
  nonce  text unique,
  seq    bigint not null unique
);

create table web_message (
  id      bigint generated always as identity primary key,
  place   text not null references web_place,
  author  text,
  seat    uuid references web_seat,
  view    jsonb not null,
  nonce   text not null unique,
  edited  boolean not null default false,
  said_at timestamptz not null default now(),
  seq     bigint not null unique
);
create index web_message_place on web_message (place, seq);

-- Numbers of changes, handed out under its one row's lock: what a reader sees has no gap behind it.
create table web_change (
  only_row boolean primary key default true check (only_row),
  seq      bigint not null
);
insert into web_change (seq) values (0);
