-- Two persons that became one: the one that went points at the one that stays, never at another that went.
alter table person add column joined_to uuid references person;
create index person_joined on person (joined_to) where joined_to is not null;

-- How an account shows itself, which one gives its person the name, and where the person spoke last.
alter table identity
  add column name text not null default '',
  add column home boolean not null default true,
  add column spoke_at timestamptz;
update identity set name = person.name from person where person.id = identity.person_id;
create unique index identity_home on identity (person_id) where home;

-- A member whose person is somebody else here already: whoever names it means the other.
alter table member
  add column alias_of uuid,
  add foreign key (space_id, alias_of) references member (space_id, id);
create index member_person on member (person_id);
create index member_alias on member (space_id, alias_of) where alias_of is not null;

create index view_person on view (person_id) where person_id is not null;

-- The account a letter goes to first.
alter table outbox add column front text, add column account text;
create index outbox_unsent on outbox (person_id) where sent_at is null;

-- The one live code of a person, as a hash: the code itself stands in no row.
create table link_code (
  person_id  uuid primary key references person,
  hash       bytea not null unique,
  used       boolean not null default false,
  expires_at timestamptz not null
);

-- Codes somebody got wrong.
create table link_miss (
  person_id uuid not null,
  at        timestamptz not null
);
create index link_miss_person on link_miss (person_id, at);
