-- How a campaign is played. Without a hash: opened before rules were pinned, by the first pack there is.
alter table campaign
  add column simple_fight boolean not null default false,
  add column growth text not null default 'DEFEATS' check (growth in ('DEFEATS', 'MILESTONE')),
  add column pack_hash text references pack;
