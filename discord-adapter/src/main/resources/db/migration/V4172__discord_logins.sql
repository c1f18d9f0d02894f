-- Logins to Discord, which has so many a day. One is held when its session lasted.
create table discord_login (
  id    bigint generated always as identity primary key,
  shard int not null,
  at    timestamptz not null,
  held  boolean not null default false
);
create index discord_login_at on discord_login (at);

-- Until when it is said that most of the day's logins are spent.
create table discord_login_alarm (
  sole boolean primary key default true check (sole),
  until timestamptz not null
);
