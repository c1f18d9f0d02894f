-- Whoever was only named by others has told nothing about their language yet.
alter table person add column heard boolean not null default true;
