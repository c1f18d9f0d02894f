-- What stands first in a thread is its board, and it is pinned again when it is posted anew. The
-- server tells a channel that is gone from one Discord cannot show just now.
alter table discord_sent add column board boolean not null default false;
alter table discord_sent add column guild text;
update discord_sent s set board = true
 where not exists (select 1 from discord_sent e where e.channel = s.channel and e.at < s.at);
