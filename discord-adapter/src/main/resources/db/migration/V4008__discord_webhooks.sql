-- The webhook of a channel that characters speak through.
create table discord_webhook (
  channel text primary key,
  webhook text not null,
  token   text not null
);

-- Through which webhook a message was sent. Without a message it was on its way when last heard of.
alter table discord_sent add column webhook text;
