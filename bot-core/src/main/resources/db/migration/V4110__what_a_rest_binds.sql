-- The thing a hero bound to itself at a rest, or let go: one of the two, once.
alter table rest_part add column bound text;
alter table rest_part add column released text;
