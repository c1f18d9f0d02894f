-- Telegram has no idempotency key for a message: what was posted under which nonce.
create table telegram_sent (
  nonce   text primary key,
  chat    text not null,
  message int not null,
  at      timestamptz not null default now()
);
create index telegram_sent_at on telegram_sent (at);
create index telegram_sent_chat on telegram_sent (chat);

-- Which topic was opened under which nonce; the group itself where it has no topics.
create table telegram_thread (
  nonce  text primary key,
  place  text not null,
  parent text,
  at     timestamptz not null default now()
);

-- The values behind the buttons of a select: 64 bytes do not hold them.
create table telegram_select (
  id      bigint generated always as identity primary key,
  token   text not null,
  choices jsonb not null,
  at      timestamptz not null default now(),
  unique (token, choices)
);
create index telegram_select_at on telegram_select (at);

-- A form is asked field by field; the row is what has been answered so far.
create table telegram_form (
  id       bigint generated always as identity primary key,
  chat     text not null,
  topic    int,
  account  text not null,
  form     jsonb not null,
  answers  jsonb not null default '{}',
  step     int not null default 0,
  question int,
  last     text,
  at       timestamptz not null default now()
);
create index telegram_form_open on telegram_form (account, chat);

-- Telegram gives every uploaded picture an id of its own for each bot.
create table telegram_picture (
  bot  bigint not null,
  hash text not null,
  file text not null,
  primary key (bot, hash)
);

-- Which menus of commands were set, by their hash.
create table telegram_menu (
  bot      bigint not null,
  scope    text not null,
  language text not null,
  hash     text not null,
  primary key (bot, scope, language)
);

-- A group that became a supergroup has another id since.
create table telegram_move (
  was     text primary key,
  becomes text not null,
  at      timestamptz not null default now()
);

-- What was said once and is not repeated for a while.
create table telegram_told (
  chat text not null,
  what text not null,
  at   timestamptz not null default now(),
  primary key (chat, what)
);
