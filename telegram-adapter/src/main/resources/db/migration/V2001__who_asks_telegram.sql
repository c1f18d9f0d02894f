-- Which of several instances asks Telegram for a bot's updates, and until when. The fence tells one
-- term from every other.
create table telegram_lease (
  bot    bigint primary key,
  fence  bigint not null,
  lasts  timestamptz not null
);
