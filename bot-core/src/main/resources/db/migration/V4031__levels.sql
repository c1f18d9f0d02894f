-- Beside a hero that is made, each member may have begun a new level of any hero that is there.
alter table hero_draft
  add column hero uuid not null default '00000000-0000-0000-0000-000000000000';
alter table hero_draft drop constraint hero_draft_pkey;
alter table hero_draft add primary key (space_id, member, hero);
