-- What lies over another pack is kept without it: its body is only what was written for it.
alter table pack add column base text references pack (hash);
