-- The office's stands on questions of law are given beside each other, each with who, when and why;
-- until now a new one was written over the one before. What stood is the first of its question.
create table legal_stand_version (
  id bigint primary key,
  question_key varchar(100) not null,
  stand_number integer not null,
  stand boolean not null,
  reason varchar(20000) not null,
  given_by bigint not null,
  given_by_name varchar(200) not null,
  given_at timestamp(6) with time zone not null,
  constraint legal_stand_version_number unique (question_key, stand_number)
);
insert into legal_stand_version
  (id, question_key, stand_number, stand, reason, given_by, given_by_name, given_at)
  select id, question_key, 1, stand, reason, changed_by, changed_by_name, changed_at
  from legal_stand;
alter table legal_stand add column latest integer default 1 not null;
alter table legal_stand drop column stand;
alter table legal_stand drop column reason;

-- Which stands a decision rests on.
create table decision_stand (
  decision_id bigint not null references decision (id),
  list_order integer not null,
  question_key varchar(100) not null,
  stand_number integer not null,
  primary key (decision_id, list_order)
);

-- Which answers of the jurist a user has read: those are no news any more.
create table counsel_seen (
  id bigint primary key,
  counsel_id bigint not null references counsel (id),
  user_id bigint not null references office_user (id),
  seen_at timestamp(6) with time zone not null,
  constraint counsel_seen_once unique (counsel_id, user_id)
);

-- A question that is taken back holds on to no item.
delete from counsel_item
  where counsel_id in (select id from counsel where state = 'WITHDRAWN');
