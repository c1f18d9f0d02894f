-- What people call a channel or group in their app.
alter table place add column title text;

-- Since when a campaign is closed for new play; null while it is open.
alter table campaign add column archived_at timestamptz;
