-- Whether everything that is said at a table is carried to the campaign's other tables.
alter table place add column bridged boolean not null default false;
