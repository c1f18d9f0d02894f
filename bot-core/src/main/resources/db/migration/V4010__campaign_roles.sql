-- What a member is in a campaign. Without a row: somebody who spoke at its table and no more.
create table campaign_role (
  space_id bigint not null references campaign,
  member   uuid not null,
  role     text not null check (role in ('MASTER', 'CO_MASTER', 'PLAYER', 'SPECTATOR')),
  primary key (space_id, member),
  foreign key (space_id, member) references member (space_id, id)
);
create unique index campaign_master on campaign_role (space_id) where role = 'MASTER';

-- Whoever opened a campaign led it until now.
insert into campaign_role (space_id, member, role)
  select c.space_id, coalesce(m.alias_of, m.id), 'MASTER'
    from campaign c join member m on m.space_id = c.space_id and m.id = c.owner;
