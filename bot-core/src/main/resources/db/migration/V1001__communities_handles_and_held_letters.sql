-- A server or a group whose channels share one tavern.
create table community (
  front    text not null,
  id       text not null,
  space_id bigint not null references space,
  primary key (front, id)
);

-- How others call an account on its front: @max.
alter table identity add column handle text;
create index identity_handle on identity (front, handle) where handle is not null;

-- A letter nobody can take yet waits until its person opens a private chat.
alter table outbox add column held boolean not null default false;
create index outbox_held on outbox (person_id) where held;
