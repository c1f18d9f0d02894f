-- Versions only grow, in whatever module: a lower one would not be applied to a database that is there.
create table campaign (
  space_id  bigint primary key references space,
  name      text not null,
  owner     uuid not null,
  opened_at timestamptz not null default now(),
  foreign key (space_id, owner) references member (space_id, id)
);

-- A word that sits another place down at a table of the campaign; one at a time.
create table table_code (
  space_id bigint primary key references campaign,
  code     text not null unique,
  until    timestamptz not null
);

-- The tavern a place had before it became a table of a campaign.
alter table place add column tavern_id bigint references space;
create index place_table on place (space_id) where tavern_id is not null;
