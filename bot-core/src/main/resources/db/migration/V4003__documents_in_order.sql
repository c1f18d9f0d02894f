-- Ids are random: what was made last is asked for by this.
alter table document add column born bigint generated always as identity;
