-- Whether players may look up what the rules keep for whoever leads.
alter table campaign add column open_book boolean not null default false;
