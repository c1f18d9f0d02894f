-- Where a form belongs that is asked in the private chat.
alter table telegram_form add column from_place text;
alter table telegram_form add column from_parent text;
