-- The level at which heroes of a campaign begin; those made before it was set stay as they are.
alter table campaign add column starting_level integer not null default 1;
