-- How somebody's part in a call came about, for [Why?]; null for what was tried before this was kept.
alter table check_part add column tried jsonb;
