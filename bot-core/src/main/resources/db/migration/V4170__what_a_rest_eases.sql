-- Conditions that are over with a rest, and those there are since.
alter table rest_part add column over text[] not null default '{}';
alter table rest_part add column begun text[] not null default '{}';
