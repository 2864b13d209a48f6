-- The guided assessment: what stays in the file, reasons used again, and questions to the jurist.

-- What is planned for the person, and whether the person is told: for the file, not for the
-- recipient.
alter table disclosure add column planned_measures varchar(20000) default '' not null;
alter table disclosure add column informing varchar(40);
alter table disclosure add column informing_reason varchar(20000) default '' not null;

-- The answer whose reason was taken over knowingly.
alter table answer add column reused_from bigint references answer (id);

create table counsel (
  id bigint primary key,
  version bigint not null,
  changes bigint not null,
  changed_by bigint not null,
  changed_by_name varchar(200) not null,
  changed_at timestamp(6) with time zone not null,
  case_id bigint not null references case_file (id),
  disclosure_id bigint references disclosure (id),
  recipient varchar(60) not null,
  question_key varchar(100) not null,
  asked varchar(4000) not null,
  asked_by bigint not null references office_user (id),
  asked_by_name varchar(200) not null,
  asked_at timestamp(6) with time zone not null,
  state varchar(40) not null,
  answer_text varchar(20000) not null,
  answered_by bigint references office_user (id),
  answered_by_name varchar(200),
  answered_at timestamp(6) with time zone,
  constraint counsel_answered check ((state = 'ANSWERED') = (answered_at is not null)),
  constraint counsel_other_person check (answered_by is null or answered_by <> asked_by)
);
create index counsel_disclosure on counsel (disclosure_id);
create index counsel_state on counsel (state);

create table counsel_item (
  counsel_id bigint not null references counsel (id),
  list_order integer not null,
  item_id bigint not null references item (id),
  primary key (counsel_id, list_order)
);
