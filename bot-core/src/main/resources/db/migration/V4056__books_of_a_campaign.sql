-- The game a campaign plays; its rules (pack_hash) are this with its books laid over it. Null where
-- the rules are the game itself.
alter table campaign add column base_hash text references pack (hash);

-- What is played in one campaign besides its game: a book its master brought, what its master made
-- up. Later ones lie over earlier ones.
create table campaign_book (
  space_id    bigint  not null references campaign (space_id),
  id          text    not null,
  number      bigint  not null generated always as identity,
  title       text    not null,
  origin      text    not null,
  body        text    not null,
  fingerprint text    not null,
  -- One that is not was shown to the master, who has not taken it yet.
  taken       boolean not null,
  primary key (space_id, id, taken)
);
