-- What masters made up by forms: how they filled the form, for whoever changes it, and what came of
-- it. All that is taken lies over the game of its campaign as one book.
create table homebrew_thing (
  space_id bigint  not null references campaign (space_id),
  id       text    not null,
  number   bigint  not null generated always as identity,
  kind     text    not null,
  name     text    not null,
  typed    text    not null,
  made     text    not null,
  -- One that is not was shown to whoever made it, who has not taken it yet.
  taken    boolean not null,
  primary key (space_id, id, taken)
);
