-- What was said in character. No part of the journal: words are forgotten, what happened is not.
create table speech (
  space_id  bigint not null references space,
  id        uuid not null,
  member    uuid not null,
  character uuid,
  speaker   text not null,
  words     text not null,
  quoted    text,
  front     text not null,
  place     text not null,
  at        timestamptz not null,
  primary key (space_id, id)
);
create index speech_at on speech (at);
create index speech_member on speech (space_id, member, at desc) where character is not null;

-- An answer to a line finds it by the message it stands in.
create index view_message on view (front, place, message) where kind = 'speech';
