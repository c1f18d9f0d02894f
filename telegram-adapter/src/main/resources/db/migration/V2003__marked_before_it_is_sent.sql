-- A row is written before its message is sent: one without a message may be out all the same. Its
-- number is above the highest that was known in the chat by then.
alter table telegram_sent alter column message drop not null;
alter table telegram_sent add column above int not null default 0;
drop index telegram_sent_chat;
create index telegram_sent_chat on telegram_sent (chat, message);

-- Which picture stands in a message, by its hash: its text changes without it.
create table telegram_shown (
  chat    text not null,
  message int not null,
  picture text not null,
  at      timestamptz not null default now(),
  primary key (chat, message)
);
create index telegram_shown_at on telegram_shown (at);
