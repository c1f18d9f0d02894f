-- Whether whoever leads a campaign sees first what players make of their heroes.
alter table campaign add column heroes_seen_first boolean not null default false;
