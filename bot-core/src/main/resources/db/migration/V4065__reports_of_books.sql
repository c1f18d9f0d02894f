-- What became of each row of a file a master brought, for whoever asks later.
create table book_report (
  space_id    bigint not null references campaign (space_id),
  book        text   not null,
  fingerprint text   not null,
  name        text   not null,
  lines       text   not null,
  primary key (space_id, book, fingerprint)
);
