-- When a file was brought: what was offered and never answered goes after some time, with its report.
alter table book_report add column at timestamptz not null default now();

-- Reports of files that were left, and of earlier editions of a book, stayed for ever.
delete from book_report r
 where not exists
   (select from campaign_book b where b.space_id = r.space_id and b.id = r.book
       and b.fingerprint = r.fingerprint);
