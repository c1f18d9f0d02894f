-- People: plain rows, kept by JPA.
create table person (
  id         uuid primary key,
  name       text not null,
  language   text not null,
  version    bigint not null default 0,
  created_at timestamptz not null default now()
);

create table identity (
  front     text not null,
  account   text not null,
  person_id uuid not null references person,
  primary key (front, account)
);
create index identity_person on identity (person_id);

-- Play. The space comes first in every key, so that the schema can be spread by space later.
create table space (
  id         bigint generated always as identity primary key,
  kind       text not null check (kind in ('tavern', 'campaign')),
  created_at timestamptz not null default now()
);

create table place (
  front     text not null,
  id        text not null,
  kind      text not null check (kind in ('CHANNEL', 'THREAD', 'PRIVATE')),
  parent    text,
  space_id  bigint not null references space,
  stream_id uuid,
  language  text not null,
  primary key (front, id)
);
create index place_stream on place (space_id, stream_id) where stream_id is not null;

create table member (
  space_id   bigint not null references space,
  id         uuid not null,
  person_id  uuid not null references person,
  entered_at timestamptz not null default now(),
  primary key (space_id, id),
  unique (space_id, person_id)
);

-- A stream is a lock and a journal.
create table stream (
  space_id bigint not null references space,
  id       uuid not null,
  step     bigint not null default 0,
  primary key (space_id, id)
) with (fillfactor = 80);

-- One row is one step: what one commit of one actor changed.
create table journal (
  space_id  bigint not null,
  stream_id uuid not null,
  step      bigint not null,
  actor     uuid not null,
  delivery  text not null,
  at        timestamptz not null,
  touched   jsonb not null,
  events    jsonb not null,
  primary key (space_id, stream_id, step)
) partition by hash (space_id, stream_id);
do $$
begin
  for part in 0..15 loop
    execute format('create table journal_%s partition of journal for values with (modulus 16, remainder %s)', part, part);
  end loop;
end $$;

-- Live state: immutable records with a version that only grows.
create table document (
  space_id bigint not null references space,
  id       uuid not null,
  kind     text not null,
  owner    uuid,
  version  bigint not null,
  body     jsonb not null,
  primary key (space_id, id)
) with (fillfactor = 80);
create index document_owner on document (space_id, owner, kind) where owner is not null;

-- A rules pack never changes: whoever pinned it by hash reads what was there.
create table pack (
  hash    text primary key,
  id      text not null,
  version text not null,
  body    text not null
);

-- A redelivered event finds its outcome here.
create table inbox (
  key     text primary key,
  at      timestamptz not null default now(),
  handler text,
  outcome jsonb
);
create index inbox_at on inbox (at);

-- What a message should show and what it shows: boards, cards, dialogs.
create table view (
  space_id  bigint not null references space,
  id        bigint generated always as identity,
  stream_id uuid,
  kind      text not null,
  front     text not null,
  place     text not null,
  thread    text,
  message   text,
  language  text not null,
  person_id uuid,
  subject   jsonb not null,
  guard     text not null default '0',
  choices   jsonb not null default '[]',
  wanted    bigint not null default 1,
  shown     bigint not null default 0,
  hash      text not null default '',
  posts     int not null default 0,
  opened_at timestamptz not null default now(),
  primary key (space_id, id)
) with (fillfactor = 80);
create index view_stream on view (space_id, stream_id);
create index view_waiting on view (space_id, id) where shown < wanted;

-- Words to one person outside any answer. The fence is the lease of the sender that took the row.
create sequence fence;
create table outbox (
  id         bigint generated always as identity primary key,
  space_id   bigint not null references space,
  person_id  uuid not null,
  view       jsonb not null,
  fence      bigint not null default 0,
  created_at timestamptz not null default now(),
  sent_at    timestamptz
);
create index outbox_waiting on outbox (id) where sent_at is null;

-- The secret every die is drawn from, made once by this installation.
create table dice_secret (
  sole   boolean primary key default true check (sole),
  secret bytea not null
);

-- db-scheduler's table, as its documentation gives it.
create table scheduled_tasks (
  task_name            text not null,
  task_instance        text not null,
  task_data            bytea,
  execution_time       timestamptz not null,
  picked               boolean not null,
  picked_by            text,
  last_success         timestamptz,
  last_failure         timestamptz,
  consecutive_failures int,
  last_heartbeat       timestamptz,
  version              bigint not null,
  priority             smallint,
  primary key (task_name, task_instance)
);
create index scheduled_tasks_due on scheduled_tasks (execution_time);
create index scheduled_tasks_heartbeat on scheduled_tasks (last_heartbeat);
