-- For whom a leader spoke: suggested to those who lead and to nobody else.
create table npc_voice (
  space_id bigint not null references space,
  name     text not null,
  spoke_at timestamptz not null
);
create unique index npc_voice_name on npc_voice (space_id, lower(name));

alter table speech add column npc boolean not null default false;

-- Whose plain words at a table are said in character: by the hero named, by an NPC, or by the hero in use.
create table auto_speech (
  space_id  bigint not null references space,
  member    uuid not null,
  front     text not null,
  place     text not null,
  character uuid,
  npc       text,
  primary key (space_id, member, front, place)
);
create index auto_speech_place on auto_speech (front, place);
