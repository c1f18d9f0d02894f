-- What was sent under which nonce. Discord itself remembers a nonce for a few minutes only.
create table discord_sent (
  nonce   text primary key,
  channel text not null,
  message text not null,
  at      timestamptz not null default now()
);
create index discord_sent_at on discord_sent (at);
create index discord_sent_message on discord_sent (message);
create index discord_sent_channel on discord_sent (channel);

-- The commands as they were last registered.
create table discord_commands (
  sole boolean primary key default true check (sole),
  hash text not null
);
