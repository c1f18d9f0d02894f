-- A message whose fate is unknown is kept in memory alone: what an earlier run left so is sent again.
delete from telegram_sent where message is null;
alter table telegram_sent alter column message set not null;
alter table telegram_sent drop column above;
